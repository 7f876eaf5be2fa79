import type { IncomingMessage, ServerResponse } from 'node:http';
import { basename, resolve } from 'node:path';
import { version } from '../../installation.js';
import type { IsOperator } from '../http/operator.js';
import type { Routes } from '../http/routes.js';
import { sendJson } from '../http/send.js';
import type { LiveGraph } from '../live/reload.js';

/** Where an orchestrator asks whether the process is to be restarted, and whether it is to be sent requests. */
export interface HealthRoutes {
  /** A status, and nothing else to others than the operator. */
  readonly open: Routes;
  /** What it serves, and what came of the last reload. */
  readonly ready: Routes;
  /** Whether it lives, and what it is. */
  readonly alive: Routes;
}

export function healthRoutes(live: LiveGraph, isStopping: () => boolean, isOperator: IsOperator): HealthRoutes {
  const status = () => (isStopping() ? 'stopping' : 'ready');
  const sendReady = (response: ServerResponse, details: object) =>
    sendJson(response, isStopping() ? 503 : 200, { status: status(), ...details });
  // Alive is who answers; a server that starts or stops is alive too.
  const sendAlive = (response: ServerResponse, details: object) =>
    sendJson(response, 200, { status: 'ok', ...details });
  return {
    open: {
      ...at(ALIVE, (request, response) => sendAlive(response, isOperator(request) ? identity(live) : {})),
      ...at(READY, (_request, response) => sendReady(response, {})),
    },
    ready: at(READY, (_request, response) => sendReady(response, served(live))),
    alive: at(ALIVE, (_request, response) => sendAlive(response, identity(live))),
  };
}

const ALIVE = ['/health', '/healthz', '/livez'];
const READY = ['/ready', '/readyz'];

const at = (paths: readonly string[], GET: (request: IncomingMessage, response: ServerResponse) => void): Routes =>
  Object.fromEntries(paths.map((path) => [path, { GET }]));

function identity(live: LiveGraph): object {
  const { graph } = live.current();
  return { version, graph: { version: graph.version, entities: graph.entityCount } };
}

/**
 * Facts that could not be reloaded leave it ready: the version before goes on being served, and the problem is told.
 */
function served(live: LiveGraph): object {
  const { graph, loadedAt } = live.current();
  const { last, fixtures } = live;
  return {
    version,
    graph: {
      version: graph.version,
      entities: graph.entityCount,
      claims: graph.claimCount,
      links: graph.linkCount,
      disputes: graph.disputes.length,
      loadedAt,
    },
    ...(last && {
      reload: { at: last.at, result: last.result, problems: last.problems.slice(0, TOLD).map(byName(fixtures)) },
    }),
  };
}

/** How many problems are told; `unicri-graph validate` tells all. */
const TOLD = 10;

/**
 * Has a line name the folder of the facts by its name, and any other file that node names by its own: not where on the
 * disk they lie.
 */
function byName(folder: string): (line: string) => string {
  const whole = resolve(folder);
  const escaped = whole.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const inFolder = new RegExp(`(?<![\\w.-])${escaped}(?![\\w.-])`, 'g');
  return (line) => line.replace(inFolder, basename(whole)).replace(/'\/(?:[^'/]+\/)+([^'/]*)'/g, "'$1'");
}
