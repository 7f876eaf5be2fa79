# The server over the facts that lie beside it. It writes nothing: run it with a read-only file system.
#
#   docker build -t unicri-graph .
#   docker run --rm --read-only -p 127.0.0.1:4000:4000 unicri-graph
#
# Figures and details are for the operator: -e ADMIN_PORT=4001 -e ADMIN_HOST=0.0.0.0, and a network on which to ask there.
#
# Other facts: -v ./my-facts:/app/fixtures:ro

FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY tsconfig.json tsconfig.build.json ./
COPY schema schema
COPY src src
RUN npm run build && npm prune --omit=dev --no-audit --no-fund

FROM node:24-slim
WORKDIR /app
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 LOG_FORMAT=json
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY operations operations
COPY fixtures fixtures
USER node
EXPOSE 4000
# Alive, not ready: whoever is not ready is not to be restarted.
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# Node is the first process itself, so that it hears SIGTERM and SIGHUP.
ENTRYPOINT ["node", "dist/src/cli.js"]
CMD ["serve"]
