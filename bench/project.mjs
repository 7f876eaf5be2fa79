import { fileURLToPath } from 'node:url';

/** The folder of the project that is measured. */
export const PROJECT = fileURLToPath(new URL('..', import.meta.url));
