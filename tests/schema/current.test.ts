import fc from 'fast-check';
import { type GraphQLObjectType, getNamedType, isObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { schema } from '../../schema/index.js';
import type { Facts } from '../../src/fixtures/facts.js';
import { readFixtures } from '../../src/fixtures/index.js';
import { fixturesFolder } from '../../src/installation.js';
import type { Document } from '../../src/ontology/index.js';
import { randomGraph } from '../graph/random-graph.js';
import { answering } from './every-connection.js';

/*
 * A claim is current at a time just where its field prints it then; a field that takes no `asOf` prints the same at every time.
 */

const TIMES = ['', '(asOf: "1962")', '(asOf: "1990")', '(asOf: "2000-05")', '(asOf: "2012-01-01")', '(asOf: "2030")'];

type Printed = string | number | boolean | Document;
interface Answer {
  readonly claims: readonly { readonly property: string; readonly value: string; readonly current: boolean }[];
  readonly [field: string]: unknown;
}

const text = (value: Printed) =>
  typeof value !== 'object' ? String(value) : value.symbol ? `${value.symbol}: ${value.title}` : value.title;

function expectAgreement(facts: Facts): void {
  const { run } = answering(facts);
  for (const { id, type } of facts.entities) {
    const fields = (schema.getType(type) as GraphQLObjectType).getFields();
    const properties = new Set(
      facts.claims.flatMap(({ subject, property }) => (subject === id && property in fields ? [property] : [])),
    );
    if (properties.size === 0) continue;
    for (const time of TIMES) {
      const asked = [...properties].map((property) => {
        const { args = [], type: of } = fields[property] ?? {};
        const takesTime = args.some(({ name }) => name === 'asOf');
        return `${property}${takesTime ? time : ''}${of && isObjectType(getNamedType(of)) ? ' { symbol title }' : ''}`;
      });
      const { data, errors } = run(
        `{ node(id: "${id}") { ... on ${type} { ${asked.join(' ')} claims { property value current${time} } } } }`,
      );
      expect(errors).toBeUndefined();
      const { claims, ...printed } = { claims: [], ...data?.node } as Answer;
      const read = (property: string) =>
        claims.filter((claim) => claim.property === property && claim.current).map(({ value }) => value);
      const current = Object.fromEntries([...properties].map((property) => [property, read(property)]));
      const given = Object.fromEntries(
        Object.entries(printed).map(([property, value]) => [
          property,
          value === null ? [] : ([value].flat() as Printed[]).map(text),
        ]),
      );
      expect({ id, time, ...current }).toEqual({ id, time, ...given });
    }
  }
}

describe('a claim is current just where its field prints it', () => {
  it('in random graphs, at any time', () => {
    fc.assert(fc.property(randomGraph, expectAgreement), { numRuns: 30, endOnFailure: true });
  });

  it('in the facts of the package, at any time', () => {
    expectAgreement((readFixtures(fixturesFolder) as { facts: Facts }).facts);
  });
});
