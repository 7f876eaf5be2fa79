/** How many fields an answer has, lists counted item by item. */
export const fieldsIn = (value: unknown): number =>
  Array.isArray(value)
    ? value.reduce((sum, item) => sum + fieldsIn(item), 0)
    : typeof value === 'object' && value !== null
      ? Object.values(value).reduce((sum: number, field) => sum + 1 + fieldsIn(field), 0)
      : 0;
