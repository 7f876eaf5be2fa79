/** The process that makes the load, apart from the servers. */
import { answering } from '../processes/answering.mjs';
import { load } from './index.mjs';

answering({ load });
