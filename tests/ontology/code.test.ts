import { expect, it } from 'vitest';
import { code } from '../../src/ontology/define.js';

it.each(['IT', 'PE'])('takes %s for a code of two letters', (value) => {
  expect(code(2, { description: '', phrase: '' }).schema.safeParse(value).success).toBe(true);
});

it.each(['Peru', 'pe', 'P', 'P3'])('refuses %s, and says what it expects', (value) => {
  const { error } = code(2, { description: '', phrase: '' }).schema.safeParse(value);
  expect(error?.issues.map(({ message }) => message)).toEqual(['expected 2 capital letters']);
});
