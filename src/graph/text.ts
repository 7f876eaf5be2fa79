import type { Choices } from '../ontology/index.js';

/** A text without case and accents, for comparing as people do: `Genève` → `geneve`. */
export const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** With a capital at its beginning. */
export const capitalized = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** A value of a closed list in words: `CENTRE_OF_EXCELLENCE` → `centre of excellence`; its acronyms stay. */
export const inWords = (choice: string, { acronyms = [] }: Choices): string =>
  choice
    .split('_')
    .map((word) => (acronyms.includes(word) ? word : word.toLowerCase()))
    .join(' ');
