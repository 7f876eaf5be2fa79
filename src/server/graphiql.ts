import { Content } from './content.js';

/** The GraphiQL page and everything that it loads, by address: all of it comes from this server. */
export interface GraphiQL {
  readonly page: Content;
  readonly assets: ReadonlyMap<string, Content>;
}

export const ASSETS = '/graphiql/assets/';

/** What the page may do: load from here, talk to here. Monaco writes its styles into the page, and carries its icon font with it. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
  <path d="M8 9 24 7M8 9l7 16M24 7l-9 18" fill="none" stroke="#5b8fc7" stroke-width="2.5"/>
  <circle cx="8" cy="9" r="5" fill="#1f6fb2"/><circle cx="24" cy="7" r="4" fill="#1f6fb2"/><circle cx="15" cy="25" r="4.5" fill="#e0a100"/>
</svg>`;

/** Starts GraphiQL with the settings that the page carries. */
const START = `const { workers, options } = JSON.parse(document.getElementById('settings').textContent);
self.MonacoEnvironment = { globalAPI: false, getWorkerUrl: (_module, label) => workers[label] };
YogaGraphiQL.renderYogaGraphiQL(document.getElementById('root'), options);
`;

/**
 * Tabs that do not fit go to a second line instead of out of sight. And they keep their place: GraphiQL's own style shows a stale
 * offset while a tab is pressed, so that it jumps from under the pointer and the first click on it is lost.
 */
const STYLE = `
.graphiql-container .graphiql-session-header { height: auto; align-items: start; }
.graphiql-tabs { flex-wrap: wrap; row-gap: 4px; }
.graphiql-tab { transform: none !important; }
.graphiql-container .graphiql-logo { white-space: nowrap; }
`;

/** Makes the page; its script is 9 MB to read, so it is made when somebody first opens it. Each operation becomes a tab. */
export async function createGraphiQL(operations: readonly string[]): Promise<GraphiQL> {
  const bundle = await import('@graphql-yoga/render-graphiql/graphiql');
  const assets = new Map<string, Content>();
  const address = (extension: keyof typeof TYPES, text: string) => {
    const content = new Content(TYPES[extension], text);
    const path = `${ASSETS}${content.hash}.${extension}`;
    assets.set(path, content);
    return path;
  };

  const settings = {
    workers: {
      editorWorkerService: address('js', bundle.editorWorkerService),
      graphql: address('js', bundle.graphqlWorker),
      json: address('js', bundle.jsonWorker),
    },
    options: {
      title: 'unicri-graph',
      logo: ICON,
      endpoint: '/graphql',
      ...(operations.length > 0 && { defaultTabs: operations.map((query) => ({ query })) }),
    },
  };
  const page = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>unicri-graph · GraphiQL</title>
    <link rel="icon" href="${address('svg', ICON)}">
    <link rel="stylesheet" href="${address('css', bundle.css + STYLE)}">
  </head>
  <body class="no-focus-outline">
    <noscript>GraphiQL needs JavaScript. The endpoint is /graphql, its schema is at /schema.graphql.</noscript>
    <div id="root"></div>
    <script type="application/json" id="settings">${JSON.stringify(settings).replaceAll('<', '\\u003c')}</script>
    <script src="${address('js', bundle.js)}"></script>
    <script src="${address('js', START)}"></script>
  </body>
</html>
`;
  return { page: new Content('text/html; charset=utf-8', page), assets };
}

const TYPES = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
};
