import type { ServerResponse } from 'node:http';
import { version } from '../installation.js';
import type { LiveGraph } from './reload.js';
import type { Routes } from './routes.js';
import { sendJson } from './send.js';

/** Where an orchestrator asks whether the process is to be restarted, and whether it is to be sent requests. */
export function healthRoutes(live: LiveGraph, isStopping: () => boolean): Routes {
  const alive = { GET: (_request: unknown, response: ServerResponse) => sendAlive(response, live) };
  const ready = { GET: (_request: unknown, response: ServerResponse) => sendReady(response, live, isStopping()) };
  return { '/health': alive, '/healthz': alive, '/livez': alive, '/ready': ready, '/readyz': ready };
}

/** Alive is who answers; a server that starts or stops is alive too. */
function sendAlive(response: ServerResponse, live: LiveGraph): void {
  const { graph } = live.current();
  sendJson(response, 200, { status: 'ok', version, graph: { version: graph.version, entities: graph.entityCount } });
}

/** Facts that could not be reloaded leave it ready: the version before goes on being served, and the problem is told. */
function sendReady(response: ServerResponse, live: LiveGraph, stopping: boolean): void {
  const { graph, loadedAt } = live.current();
  const { last } = live;
  sendJson(response, stopping ? 503 : 200, {
    status: stopping ? 'stopping' : 'ready',
    version,
    graph: {
      version: graph.version,
      entities: graph.entityCount,
      claims: graph.claimCount,
      links: graph.linkCount,
      disputes: graph.disputes.length,
      loadedAt,
    },
    ...(last && { reload: { at: last.at, result: last.result, problems: last.problems.slice(0, TOLD) } }),
  });
}

/** How many problems are told; `unicri-graph validate` tells all. */
const TOLD = 10;
