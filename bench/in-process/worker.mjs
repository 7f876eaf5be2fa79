/** One process with one schema, which the command asks over IPC. */
import { answering } from '../processes/answering.mjs';
import { resolversOf } from '../servers/resolvers.mjs';
import { Steps } from './steps.mjs';

const [root = ''] = process.argv.slice(2);
const resolvers = await resolversOf(root);
/** @type {Map<string, Steps>} */
const prepared = new Map();

answering({
  prepare({ name }) {
    const steps = new Steps(name, resolvers);
    prepared.set(name, steps);
    return steps.described();
  },
  run: ({ name, step, milliseconds }) => prepared.get(name)?.run(step, milliseconds),
});
