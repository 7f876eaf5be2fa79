/** A field that leads back to itself, so many levels deep. */
export const circle = (levels: number): string =>
  `{ institute(slug: "unicri") ${'{ offices { nodes { institute '.repeat(levels)}{ name }${' } } }'.repeat(levels)} }`;

export const list = (count: number, item: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => item(index)).join(' ');
