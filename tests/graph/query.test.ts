import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Facts, LinkRecord } from '../../src/fixtures/facts.js';
import { boundsOf } from '../../src/graph/bounds.js';
import { buildGraph } from '../../src/graph/index.js';
import { type Condition, Queries, type Test } from '../../src/graph/query/index.js';
import { firstDay, lastDay } from '../../src/ontology/partial-date.js';
import { randomFacts } from './random-world.js';

/*
 * Conditions mean what a plain reading of the facts says. The reading here knows nothing of graphs, indexes or plans.
 */

type Plain = string | number | null;
type Ends = Readonly<Record<string, readonly { to: string; link: LinkRecord }[]>>;

/** What a thing's fields print, read off the facts; each has one claim a property. */
function plainly(facts: Facts) {
  const value = (id: string, property: string): Plain => {
    const entity = facts.entities.find((one) => one.id === id);
    if (property === 'slug') return entity?.slug ?? null;
    if (property === 'category') return entity?.category ?? null;
    return (
      (facts.claims.find((one) => one.subject === id && one.property === property)?.value as Plain | undefined) ?? null
    );
  };
  const ends = (id: string): Ends => ({
    place: facts.links
      .filter((one) => one.relation === 'place' && one.from === id)
      .map((one) => ({ to: one.to, link: one })),
    ...Object.fromEntries(
      ['offices', 'sdgs', 'partners'].map((relation) => [
        relation,
        facts.links
          .filter((one) => one.relation === relation && one.from === id)
          .map((one) => ({ to: one.to, link: one })),
      ]),
    ),
  });
  return { value, ends };
}

const strip = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();

function plainTest(value: Plain, { op, to }: Test): boolean {
  if (op === 'exists') return (value !== null) === to;
  if (value === null) return false;
  const text = String(value);
  const truths: Record<string, () => boolean> = {
    eq: () => value === to,
    in: () => (to as readonly Plain[]).some((one) => one === value),
    contains: () => strip(text).indexOf(strip(String(to))) >= 0,
    startsWith: () => strip(text).indexOf(strip(String(to))) === 0,
    lt: () => (value as number) < (to as number),
    lte: () => !((value as number) > (to as number)),
    gt: () => (value as number) > (to as number),
    gte: () => !((value as number) < (to as number)),
    before: () => lastDay(text) < firstDay(String(to)),
    after: () => firstDay(text) > lastDay(String(to)),
    within: () => firstDay(text) >= firstDay(String(to)) && lastDay(text) <= lastDay(String(to)),
  };
  return truths[op]?.() ?? false;
}

function plainMatch(facts: Facts, condition: Condition, id: string, link?: LinkRecord): boolean {
  const { value, ends } = plainly(facts);
  const match = (part: Condition, of: string, over?: LinkRecord) => plainMatch(facts, part, of, over);
  if ('all' in condition) return !condition.all.some((part) => !match(part, id, link));
  if ('any' in condition) return condition.any.some((part) => match(part, id, link));
  if ('not' in condition) return !match(condition.not, id, link);
  if ('property' in condition) return plainTest(value(id, condition.property), condition.is);
  if ('link' in condition) {
    const qualifier = link?.qualifiers[condition.link];
    return (
      link !== undefined &&
      plainTest(
        qualifier ?? (link as unknown as Record<string, string | undefined>)[condition.link] ?? null,
        condition.is,
      )
    );
  }
  if ('count' in condition) return plainTest((ends(id)[condition.count] ?? []).length, condition.is);
  if ('one' in condition) return (ends(id)[condition.one] ?? []).some(({ to }) => match(condition.where, to));
  const found = (ends(id)[condition.many] ?? []).filter((end) => match(condition.where, end.to, end.link));
  if (condition.quantifier === 'some') return found.length > 0;
  return condition.quantifier === 'none'
    ? found.length === 0
    : found.length === (ends(id)[condition.many] ?? []).length;
}

const dateTest = fc.record({
  op: fc.constantFrom('before', 'after', 'within', 'eq'),
  to: fc.constantFrom('1990', '1990-05', '2000'),
}) as fc.Arbitrary<Test>;
const exists = fc.record({ op: fc.constant('exists'), to: fc.boolean() }) as fc.Arbitrary<Test>;
const numberTest = fc.oneof(
  fc.record({
    op: fc.constantFrom('eq', 'lt', 'lte', 'gt', 'gte'),
    to: fc.constantFrom(0, 1, 2, 10, 20),
  }) as fc.Arbitrary<Test>,
  fc.record({ op: fc.constant('in'), to: fc.subarray([0, 1, 10, 20]) }) as fc.Arbitrary<Test>,
);
const among = (...values: string[]) =>
  fc.oneof(
    fc.record({
      op: fc.constantFrom('eq', 'contains', 'startsWith'),
      to: fc.constantFrom(...values),
    }) as fc.Arbitrary<Test>,
    fc.record({ op: fc.constant('in'), to: fc.subarray(values) }) as fc.Arbitrary<Test>,
    exists,
  );
const property = (name: string, is: fc.Arbitrary<Test>) => is.map((test): Condition => ({ property: name, is: test }));
const linkPart = (name: string, is: fc.Arbitrary<Test>) => is.map((test): Condition => ({ link: name, is: test }));
const combined = (leaf: fc.Arbitrary<Condition>, depth: number): fc.Arbitrary<Condition> =>
  depth === 0
    ? leaf
    : fc.oneof(
        { arbitrary: leaf, weight: 3 },
        {
          arbitrary: fc.array(combined(leaf, depth - 1), { maxLength: 3 }).map((all): Condition => ({ all })),
          weight: 1,
        },
        {
          arbitrary: fc.array(combined(leaf, depth - 1), { maxLength: 3 }).map((any): Condition => ({ any })),
          weight: 1,
        },
        { arbitrary: combined(leaf, depth - 1).map((not): Condition => ({ not })), weight: 1 },
      );
const many = (name: string, where: fc.Arbitrary<Condition>) =>
  fc.oneof(
    fc
      .tuple(fc.constantFrom('some' as const, 'every' as const, 'none' as const), where)
      .map(([quantifier, where]): Condition => ({ many: name, quantifier, where })),
    numberTest.map((is): Condition => ({ count: name, is })),
  );

const text = among('alpha', 'Alpha', 'office', 'amt', 'geneve', 'Genève', 'AA', 'o');
const placeCondition = combined(
  fc.oneof(
    property('name', text),
    property('countryCode', among('AA', 'BB')),
    property('slug', among('place-0', 'place-1')),
  ),
  1,
);
const officeCondition = combined(
  fc.oneof(
    property('kind', among('HEADQUARTERS', 'PROJECT_OFFICE')),
    property('slug', among('office-0', 'office-1')),
    property('name', text),
    property('category', among('even')),
    placeCondition.map((where): Condition => ({ one: 'place', where })),
  ),
  2,
);
const partnerCondition = combined(
  fc.oneof(
    property('kind', among('NGO', 'GOVERNMENT')),
    linkPart('role', among('DONOR', 'HOST')),
    linkPart('basis', among('STATED', 'INFERRED')),
    linkPart('since', fc.oneof(dateTest, exists)),
  ),
  2,
);
const goalCondition = combined(
  fc.oneof(property('number', numberTest), linkPart('alignment', among('PRINCIPAL', 'LINKED'))),
  2,
);
const instituteCondition = combined(
  fc.oneof(
    property('slug', among('institute-0', 'institute-1')),
    property('name', text),
    property('staff', fc.oneof(numberTest, exists)),
    property('founded', fc.oneof(dateTest, exists)),
    many('offices', officeCondition),
    many('partners', partnerCondition),
    many('sdgs', goalCondition),
  ),
  2,
);

const found = (facts: Facts, type: string, where: Condition) =>
  new Queries(buildGraph(facts)).entities(type, { where }).items.map(({ id }) => id);
const idsOf = (facts: Facts, type: string) => facts.entities.filter((one) => one.type === type).map(({ id }) => id);

describe('a filter', () => {
  it.each([
    ['Office', officeCondition],
    ['Institute', instituteCondition],
  ] as const)('of type %s finds what a plain reading of the facts finds', (type, condition) => {
    fc.assert(
      fc.property(randomFacts, condition, (facts, where) => {
        const plain = idsOf(facts, type).filter((id) => plainMatch(facts, where, id));
        expect([...found(facts, type, where)].sort()).toEqual(plain.sort());
      }),
      { numRuns: 600 },
    );
  });

  it('and its opposite part everything between them; none and every are opposites of some', () => {
    fc.assert(
      fc.property(randomFacts, instituteCondition, partnerCondition, (facts, where, inner) => {
        const all = idsOf(facts, 'Institute').sort();
        const both = (a: Condition, b: Condition) =>
          [...found(facts, 'Institute', a), ...found(facts, 'Institute', b)].sort();
        expect(both(where, { not: where })).toEqual(all);
        const over = (quantifier: 'some' | 'every' | 'none', where: Condition): Condition => ({
          many: 'partners',
          quantifier,
          where,
        });
        expect(both(over('some', inner), over('none', inner))).toEqual(all);
        expect(found(facts, 'Institute', over('every', inner))).toEqual(
          found(facts, 'Institute', over('none', { not: inner })),
        );
      }),
    );
  });

  it('on slug, number, enum, country code or a to-one relation tries what it finds and nothing else', () => {
    fc.assert(
      fc.property(randomFacts, (facts) => {
        const queries = new Queries(buildGraph(facts));
        const cases: [string, Condition][] = [
          ['Office', { property: 'slug', is: { op: 'in', to: ['office-0', 'office-3', 'office-9'] } }],
          ['Office', { property: 'kind', is: { op: 'eq', to: 'HEADQUARTERS' } }],
          ['SDG', { property: 'number', is: { op: 'in', to: [1, 2, 2] } }],
          ['Place', { property: 'countryCode', is: { op: 'eq', to: 'AA' } }],
          ['Office', { one: 'place', where: { property: 'countryCode', is: { op: 'eq', to: 'BB' } } }],
          ['Office', { one: 'institute', where: { property: 'slug', is: { op: 'eq', to: 'institute-0' } } }],
        ];
        for (const [type, where] of cases) {
          const before = queries.tried;
          const { items } = queries.entities(type, { where });
          expect(queries.tried - before).toBeLessThanOrEqual(items.length);
        }
      }),
    );
  });

  it.each([
    ['Institute', instituteCondition],
    ['Office', officeCondition],
    ['Partner', partnerCondition],
  ] as const)('of %s tries no more than is told before', (type, condition) => {
    const led = fc.oneof(
      condition,
      instituteCondition.map((where): Condition => (type === 'Office' ? { one: 'institute', where } : { all: [] })),
      condition.map(
        (where): Condition => ({
          any: [where, { all: [where, { property: 'slug', is: { op: 'in', to: ['a', `${type}-0`] } }] }],
        }),
      ),
    );
    fc.assert(
      fc.property(randomFacts, led, (facts, where) => {
        const graph = buildGraph(facts);
        const queries = new Queries(graph);
        const { found = graph.entitiesOf(type).length } = boundsOf(graph, queries).effort(type, where, undefined);
        expect(queries.tried).toBe(0);
        queries.entities(type, { where });
        expect(queries.tried).toBeLessThanOrEqual(found);
      }),
    );
  });

  it('looks at a relation as it is at the moment', () => {
    fc.assert(
      fc.property(randomFacts, fc.constantFrom('1990', '2000-05', '2010'), fc.nat({ max: 3 }), (facts, asOf, least) => {
        const graph = buildGraph(facts);
        const moment = lastDay(asOf);
        const where: Condition = { count: 'partners', is: { op: 'gte', to: least } };
        const plain = idsOf(facts, 'Institute').filter(
          (id) =>
            graph.linksOf(id, 'partners').filter(({ start, end }) => start <= moment && moment <= end).length >= least,
        );
        expect(
          new Queries(graph)
            .entities('Institute', { where, moment })
            .items.map(({ id }) => id)
            .sort(),
        ).toEqual(plain.sort());
      }),
    );
  });
});

describe('an order', () => {
  it('has what is not known last in both directions, and ties by id', () => {
    fc.assert(
      fc.property(randomFacts, fc.boolean(), (facts, descending) => {
        const { items } = new Queries(buildGraph(facts)).entities('Institute', {
          orderBy: [{ property: 'staff', descending }],
        });
        const { value } = plainly(facts);
        const staff = items.map(({ id }) => value(id, 'staff') as number | null);
        const known = staff.filter((one) => one !== null);
        expect(staff).toEqual([...known, ...Array(staff.length - known.length).fill(null)]);
        expect(known).toEqual([...known].sort((a, b) => (descending ? b - a : a - b)));
        for (const [index, { id }] of items.entries()) {
          const next = items[index + 1];
          if (next && staff[index] === staff[index + 1]) expect(id < next.id).toBe(true);
        }
      }),
    );
  });

  it('by several keys decides by the later where the earlier tie, also by the number of links', () => {
    fc.assert(
      fc.property(randomFacts, (facts) => {
        const graph = buildGraph(facts);
        const { items } = new Queries(graph).entities('Institute', {
          orderBy: [
            { count: 'partners', descending: true },
            { property: 'name', descending: false },
          ],
        });
        const keys = items.map(
          ({ id }) =>
            [-graph.linksOf(id, 'partners').length, strip(String(plainly(facts).value(id, 'name'))), id] as const,
        );
        const sorted = [...keys].sort(
          (a, b) => a[0] - b[0] || (a[1] < b[1] ? -1 : a[1] > b[1] ? 1 : a[2] < b[2] ? -1 : 1),
        );
        expect(keys).toEqual(sorted);
      }),
    );
  });
});

describe('facets', () => {
  it('count every item of the selection that has a value, whatever the order', () => {
    fc.assert(
      fc.property(randomFacts, officeCondition, (facts, where) => {
        const queries = new Queries(buildGraph(facts));
        const kinds = queries.facets('Office', { where }, { property: 'kind' });
        const places = queries.facets('Office', { where }, { one: 'place', property: 'country' });
        const { items } = queries.entities('Office', { where });
        expect(kinds.reduce((sum, { count }) => sum + count, 0)).toBe(items.length);
        const { value, ends } = plainly(facts);
        for (const { value: country, count } of places) {
          expect(
            items.filter(({ id }) => (ends(id).place ?? []).some(({ to }) => value(to, 'country') === country)),
          ).toHaveLength(count);
        }
      }),
    );
  });
});
