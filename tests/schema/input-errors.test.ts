import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Started, started } from '../started.js';

let server: Started;
beforeAll(async () => {
  server = await started();
});
afterAll(() => server.close());

const offices = (args: string) => `{ offices(${args}) { nodes { id } } }`;
const institute = (fields: string) => `{ institute(slug: "unicri") { ${fields} } }`;

describe('what cannot be asked is refused with the name of the argument and the remedy', () => {
  it.each<[name: string, query: string, argument: string, message: RegExp, variables?: Record<string, unknown>]>([
    ['a negative page', offices('first: -1'), 'first', /`first` is -1: give a number from 0 to 100/],
    ['a page too long', offices('last: 101'), 'last', /at most 100 items/],
    ['two ends at once', offices('first: 1, last: 1'), 'last', /cannot be used together/],
    ['a cursor of nothing', offices('after: "x"'), 'after', /not a cursor of this list/],
    [
      'an impossible date',
      institute('name(asOf: "2019-13")'),
      'asOf',
      /There is no date "2019-13": write it as "2019", "2019-05"/,
    ],
    [
      'an impossible date in a list',
      institute('offices(asOf: "2019-02-29") { totalCount }'),
      'asOf',
      /There is no date "2019-02-29"/,
    ],
    [
      'an impossible date in a variable',
      `query ($when: PartialDate) ${institute('name(asOf: $when)')}`,
      'asOf',
      /There is no date "yesterday"/,
      { when: 'yesterday' },
    ],
    [
      'a relation that is known nowhere',
      institute('links(relation: "ofices") { totalCount }'),
      'relation',
      /no relation "ofices"; did you mean "offices"\?/,
    ],
    [
      'a property that is known nowhere',
      '{ claims(property: "colour") { totalCount } }',
      'property',
      /no property "colour"; did you mean "color"\?/,
    ],
    [
      'the name of what every object has',
      '{ links(relation: "constructor") { totalCount } }',
      'relation',
      /no relation "constructor"/,
    ],
    [
      'a role that its relation does not have',
      institute('people(role: HEAD) { totalCount }'),
      'role',
      /This relation has no role HEAD; choose from DIRECTOR/,
    ],
    ['a URI that is none', '{ entity(ref: { uri: "sdg 16" }) { id } }', 'ref', /"sdg 16" is not an absolute URL/],
  ])('%s', async (_, query, argument, message, variables) => {
    const { errors } = await server.ask(query, variables);
    expect(errors).toHaveLength(1);
    expect(errors?.[0]).toMatchObject({
      message: expect.stringMatching(message),
      extensions: { code: 'BAD_USER_INPUT', argument },
    });
  });

  it('a cursor of another list', async () => {
    const { data } = await server.ask('{ offices(first: 1) { pageInfo { endCursor } } }');
    const cursor = (data as { offices: { pageInfo: { endCursor: string } } }).offices.pageInfo.endCursor;
    const { errors } = await server.ask(`{ places(after: "${cursor}") { nodes { id } } }`);
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', argument: 'after' } });
    expect((await server.ask(offices(`after: "${cursor}"`))).errors).toBeUndefined();
  });

  it('two references at once', async () => {
    const { errors } = await server.ask('{ entity(ref: { sdg: 16, office: "x" }) { id } }');
    expect(errors?.[0]?.message).toMatch(/exactly one/i);
  });
});

describe('what is not known gives null, or nothing', () => {
  it('a slug, an id, a URI', async () => {
    const { data, errors } = await server.ask(`{
      office(slug: "unicri-atlantis") { id } sdg(number: 18) { id } node(id: "Office:constructor") { id }
      nodes(ids: ["SDG:16", "", "Claim:x", "Link:a/b/c/d/e", "Dispute:x/y", "SDG:3"]) { id }
      entity(ref: { uri: "https://nowhere.example/" }) { id }
      claims(source: "nobody") { totalCount }
    }`);
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      office: null,
      sdg: null,
      node: null,
      nodes: [{ id: 'SDG:16' }, null, null, null, null, { id: 'SDG:3' }],
      entity: null,
      claims: { totalCount: 0 },
    });
  });

  it('a relation that is known elsewhere', async () => {
    const { data } = await server.ask(
      '{ sdg(number: 16) { links(relation: "offices") { totalCount } claims(property: "staff") { id } } }',
    );
    expect(data).toEqual({ sdg: { links: { totalCount: 0 }, claims: [] } });
  });
});
