/**
 * The immutable graph: facts indexed from both ends, with the rules of time, readings and disputes.
 * May import src/ontology and src/fixtures.
 */
export { disputesPage } from './disputes.js';
export { buildGraph, Graph } from './graph.js';
export type * from './model.js';
export { draw, reportLines, reportOn } from './report.js';
export { statementLines } from './sentences.js';
