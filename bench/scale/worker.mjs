/**
 * One process with one graph, which the command asks over IPC: builds it, prepares rows, runs batches of them, serves them over HTTP.
 * Each size has a process of its own, so that one's memory is not another's garbage.
 */
import { answering } from '../processes/answering.mjs';
import { buildTimed } from './built.mjs';
import { Measured } from './measured.mjs';
import { rows } from './rows.mjs';
import { serveGraph } from './serve.mjs';

/** @type {import('./built.mjs').Built | undefined} */
let built;
/** @type {Map<string, Measured>} */
const measured = new Map();

answering({
  build({ nodes, seed }) {
    built = buildTimed(nodes, seed);
    return built.figures;
  },
  prepare({ name }) {
    const row = rows.find((one) => one.name === name);
    if (!row || !built) throw new Error(`there is no row ${name}`);
    const one = new Measured(row, built);
    measured.set(name, one);
    return one.described();
  },
  run: ({ name, milliseconds }) => measured.get(name)?.run(milliseconds),
  serve: () => built && serveGraph(built),
  variables: ({ name }) => measured.get(name)?.variants,
});
