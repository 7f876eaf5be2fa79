/** What docs/deploying.md says of the heap of a server that has 512 MB, and what node chooses itself in a container of that size. */
export const HEAP = '--max-old-space-size=256';
