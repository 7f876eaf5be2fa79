/** Imported before the server's own command line, which knows nothing of it: tells what the process uses. */
import { answering } from '../processes/answering.mjs';
import { usage } from './usage.mjs';

answering({ usage });
