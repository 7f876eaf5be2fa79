import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerType, prefersPage, weighed, whyNoQuestion } from '../../src/server/http/negotiation.js';
import { type Started, started } from '../started.js';
import { asking, codeOf, jsonOf, raw } from './raw.js';

let server: Started;
beforeAll(async () => {
  server = await started();
});
afterAll(() => server.close());

const JSON_TYPE = 'application/json';
const RESPONSE = 'application/graphql-response+json';
const post = (type: string, body = '{"query":"{ __typename }"}', headers = {}) =>
  raw(`${server.url}/graphql`, { method: 'POST', headers: { 'content-type': type, ...headers }, body });
const get = (accept: string, query = '{ __typename }', headers = {}) =>
  raw(server.url + asking(query), { headers: { accept, ...headers } });

describe('a posted question', () => {
  test.each([
    'Application/Json',
    'APPLICATION/JSON',
    'application/GraphQL+JSON',
    'Application/Json; Charset=UTF-8',
    'application/json;charset="utf-8"',
    'application/json ; charset=Utf8',
    'application/json; profile="a;charset=x, y"',
    'application/json;',
  ])('is JSON however its type is written: %s', async (type) => {
    const answer = await post(type);
    expect([answer.status, jsonOf(answer)]).toEqual([200, { data: { __typename: 'Query' } }]);
  });

  test.each([
    'application/json; charset=iso-8859-1',
    'application/json; Charset="UTF-16"',
    'application/json; charset=utf-16; charset=utf-8',
    'application/json; charset=',
    'Application/JsonX',
    'json',
    'application/json, text/plain',
    'TEXT/PLAIN',
  ])('of another type is refused, and told why: %s', async (type) => {
    const answer = await post(type);
    expect([answer.status, codeOf(answer)]).toEqual([415, 'BAD_USER_INPUT']);
    expect(jsonOf(answer).errors?.[0]?.message).toMatch(/^(A query is posted as JSON|JSON is posted in UTF-8): /);
  });
});

describe('an answer is of the type', () => {
  const cases: Record<string, string | undefined> = {
    '': JSON_TYPE,
    '*/*': JSON_TYPE,
    'application/*': JSON_TYPE,
    [RESPONSE]: RESPONSE,
    'Application/GraphQL-Response+JSON': RESPONSE,
    [`${JSON_TYPE}, ${RESPONSE}`]: JSON_TYPE,
    [`${RESPONSE}, ${JSON_TYPE}`]: RESPONSE,
    // The heavier.
    [`${JSON_TYPE};q=0.5, ${RESPONSE};q=0.9`]: RESPONSE,
    [`${RESPONSE};q=0.8, ${JSON_TYPE}`]: JSON_TYPE,
    [`${RESPONSE};Q=0.001, ${JSON_TYPE};q=0.002`]: JSON_TYPE,
    [`${JSON_TYPE};q=0.1, */*`]: RESPONSE,
    [`text/html, ${RESPONSE};q=0.2, */*;q=0.1`]: RESPONSE,
    // The more specific, whatever else says.
    [`*/*, ${JSON_TYPE};q=0`]: RESPONSE,
    [`application/*;q=0.9, ${RESPONSE};q=0.1`]: JSON_TYPE,
    [`*/*, application/*;q=0, ${RESPONSE}`]: RESPONSE,
    [`*/*;q=0, ${JSON_TYPE}`]: JSON_TYPE,
    [`*/*, ${RESPONSE}`]: RESPONSE,
    [`${JSON_TYPE};charset=utf-8;q=0.3, ${JSON_TYPE};q=0.9, ${RESPONSE};q=0.5`]: RESPONSE,
    [`${JSON_TYPE};Charset="UTF-8"`]: JSON_TYPE,
    [`text/plain;a="x, ${RESPONSE}", ${JSON_TYPE}`]: JSON_TYPE,
    // Nothing that there is.
    [`${RESPONSE};q=0`]: undefined,
    [`${RESPONSE};q=0, ${JSON_TYPE};q=0.000`]: undefined,
    '*/*;q=0': undefined,
    'application/*;q=0, */*': undefined,
    [`${JSON_TYPE};charset=utf-16`]: undefined,
    [`${JSON_TYPE};q=much`]: undefined,
    [`text/plain;a="x, ${JSON_TYPE}"`]: undefined,
    'application/graphql+json': undefined,
    'json/*': undefined,
  };

  test.each(Object.entries(cases))('that is liked best: %s', async (accept, type) => {
    expect(answerType(accept)).toBe(type);
    const answer = await get(accept);
    if (type) expect([answer.status, answer.headers['content-type']]).toEqual([200, `${type}; charset=utf-8`]);
    else
      expect([answer.status, codeOf(answer), answer.headers['cache-control']]).toEqual([
        406,
        'BAD_USER_INPUT',
        'no-store',
      ]);
  });

  test('that is liked best, also where it is an error', async () => {
    const status = async (accept: string) => (await get(accept, '{ nothing }')).status;
    expect(await status(`${RESPONSE};q=0, ${JSON_TYPE}`)).toBe(200);
    expect(await status(`${JSON_TYPE};q=0.5, ${RESPONSE};q=0.9`)).toBe(400);
  });

  test('also at the address of a version, and by POST', async () => {
    const version = (await raw(`${server.url}/health`)).headers['x-graph-version'];
    const refused = await raw(server.url + asking('{ __typename }', `/v/${version}/graphql`), {
      headers: { accept: 'image/png' },
    });
    expect([refused.status, codeOf(refused)]).toEqual([406, 'BAD_USER_INPUT']);
    expect(
      (await post(JSON_TYPE, undefined, { accept: `${RESPONSE};q=0.1, ${JSON_TYPE};q=0` })).headers['content-type'],
    ).toContain(RESPONSE);
    expect((await post(JSON_TYPE, undefined, { accept: '*/*;q=0' })).status).toBe(406);
  });
});

test('a page is for those who like it better than an answer', () => {
  for (const accept of [
    'text/html',
    'Text/HTML, */*;q=0.8',
    'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8',
    'text/*',
  ])
    expect(prefersPage(accept), accept).toBe(true);
  for (const accept of [
    undefined,
    '',
    '*/*',
    'text/html;q=0, */*',
    `${JSON_TYPE}, text/html;q=0.5`,
    'text/html;q=0.1, */*;q=0.2',
  ])
    expect(prefersPage(accept), accept).toBe(false);
});

test('one tag is of one type, and known again with what proxies do to it', async () => {
  const query = '{ institute(slug: "unicri") { name } }';
  const [plain, response] = [await get(JSON_TYPE, query), await get(RESPONSE, query)];
  expect(plain.bytes).toEqual(response.bytes);
  const [tag, other] = [String(plain.headers.etag), String(response.headers.etag)];
  expect(tag).not.toBe(other);
  const status = async (accept: string, known: string) => (await get(accept, query, { 'if-none-match': known })).status;
  expect(await status(JSON_TYPE, other)).toBe(200);
  for (const known of [
    tag,
    `W/${tag}`,
    `"x", ${tag}`,
    tag.replace(/"$/, '-gzip"'),
    `W/${tag.replace(/"$/, '-br"')}`,
    '*',
  ])
    expect(await status(JSON_TYPE, known), known).toBe(304);
  for (const known of [tag.replace(/"$/, '-zip"'), tag.replace(/-identity"/, '"'), '"*"', ''])
    expect(await status(JSON_TYPE, known), known).toBe(200);
});

test('a list of wishes is read as long as it is, whatever it holds', () => {
  const hostile = [
    '"\\'.repeat(200_000),
    '\\"'.repeat(200_000),
    `a;${'b="'.repeat(200_000)}`,
    ',;"'.repeat(200_000),
    ';q='.repeat(200_000),
  ];
  for (const header of hostile) expect(weighed(header).length).toBeLessThanOrEqual(200_001);
  expect(whyNoQuestion(`application/json;${'charset='.repeat(1_000)}`)).toMatch(/UTF-8/);
  expect(whyNoQuestion('application/json; __proto__=1; constructor')).toBeUndefined();
});
