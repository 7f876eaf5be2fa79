import { circle, list } from './shapes.js';

/**
 * Hostile requests. Each is either a GraphQL body that is posted as JSON, or the bytes of a whole HTTP request.
 * What all have in common: the server answers with a refusal or an ordinary answer, or cuts the connection, and lives.
 */
export type Attack = { readonly name: string } & (
  | { readonly post: unknown }
  | { readonly raw: string | Buffer; readonly open?: true }
);

const query = (name: string, text: string, variables?: unknown): Attack => ({ name, post: { query: text, variables } });
const http = (name: string, raw: string | Buffer, open?: true): Attack => ({ name, raw, ...(open && { open }) });
const body = (name: string, text: string | Buffer, type = 'application/json', more = ''): Attack =>
  http(
    name,
    Buffer.concat([
      Buffer.from(
        `POST /graphql HTTP/1.1\r\nhost: here\r\ncontent-type: ${type}\r\n${more}content-length: ${Buffer.byteLength(text)}\r\nconnection: close\r\n\r\n`,
      ),
      Buffer.from(text),
    ]),
  );
const get = (name: string, target: string, more = ''): Attack =>
  http(name, `GET ${target} HTTP/1.1\r\nhost: here\r\n${more}connection: close\r\n\r\n`);

const FINE = '{"query":"{graph{version}}"}';
const introspection = (levels: number) =>
  `{ __schema { types { ${'fields { type { '.repeat(levels)} name ${'} }'.repeat(levels)} } } }`;

/** Types by so many aliases, the fields of each by so many more. */
const introspectionBy = (types: number, fields: number) =>
  `{ __schema { ${list(types, (i) => `a${i}: types { ...F }`)} } } fragment F on __Type { ${list(fields, (i) => `b${i}: fields { name description args { name description } }`)} }`;

const bombs: readonly Attack[] = [
  query('a circle of 20 levels', circle(20)),
  query('a circle of 200 levels', circle(200)),
  query(
    'a circle in fragments',
    `{ institute(slug: "unicri") { ...F } } fragment F on Institute { offices { nodes { institute { ...F } } } }`,
  ),
  query('two fragments in a circle', '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }'),
  query(
    'fragments that double 30 times',
    `{ ...F0 } ${list(30, (i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`)} fragment F30 on Query { graph { version } }`,
  ),
  query('inline fragments that double', `{ ${'... on Query { '.repeat(300)} graph { version } ${'}'.repeat(300)} }`),
  query('1000 aliases', `{ ${list(1000, (i) => `a${i}: graph { version }`)} }`),
  query('1000 aliases of one list', `{ ${list(1000, (i) => `a${i}: offices { nodes { name } }`)} }`),
  query('one field 1500 times', `{ graph { ${'version '.repeat(1500)} } }`),
  query('conflicting fields by the hundred', `{ ${list(300, (i) => `institute(slug: "${i}") { name }`)} }`),
  query('one directive 1000 times', `{ graph { version ${'@skip(if: false) '.repeat(1000)} } }`),
  query('unknown directives by the hundred', `{ graph { version ${list(400, (i) => `@d${i}`)} } }`),
  query('unknown fields by the hundred', `{ ${list(900, (i) => `unknown${i}`)} }`),
  query('names that almost are fields', `{ ${list(400, (i) => `institut${i}`)} }`),
  query('introspection in a circle', introspection(9)),
  query(
    'introspection in a circle, aliased',
    `{ ${list(30, (i) => `a${i}: __schema { types { fields { type { fields { name } } } } }`)} }`,
  ),
  query('introspection multiplied by aliases, 15 by 15', introspectionBy(15, 15)),
  query('introspection multiplied by aliases, 30 by 29', introspectionBy(30, 29)),
  query(
    'the schema 39 times',
    `{ ${list(39, (i) => `s${i}: __schema { types { name fields { name description } } }`)} }`,
  ),
  query('__typename 2000 times', `{ ${'__typename '.repeat(2000)} }`),
  query(
    'pages of pages of pages',
    '{ links(first: 100) { nodes { from { links(first: 100) { nodes { to { links(first: 100) { nodes { sentence } } } } } } } } }',
  ),
  query(
    'all evidence of all links of all',
    '{ institutes { nodes { links(first: 100) { nodes { to { links(first: 100) { nodes { evidence { source { supportedLinks(first: 100) { nodes { id } } } } } } } } } } } }',
  ),
  query(
    'neighbourhoods of everything',
    `{ ${list(20, (i) => `n${i}: neighbourhood(of: { institute: "unicri" }, depth: 4, first: 500) { nodes { links(first: 100) { nodes { sentence } } } }`)} }`,
  ),
  query(
    'paths by the dozen',
    `{ ${list(12, (i) => `p${i}: paths(from: { sdg: 16 }, to: { partner: "unodc" }, maxLength: 8, first: 50) { nodes { claims { sentence } } }`)} }`,
  ),
  query(
    'a filter nested 30 deep',
    `{ offices(where: ${'{ institute: { offices: { some: '.repeat(15)} {} ${'} } }'.repeat(15)}) { totalCount } }`,
  ),
  query(
    'a filter of 500 conditions',
    `{ offices(where: { or: [${list(500, () => '{ name: { contains: "a" } }')}] }) { totalCount } }`,
  ),
  query('a filter of nots', `{ offices(where: ${'{ not: '.repeat(200)} {} ${'}'.repeat(200)}) { totalCount } }`),
  query('5000 ids', `query ($ids: [ID!]!) { nodes(ids: $ids) { id } }`, { ids: Array.from({ length: 5000 }, String) }),
  query('5000 slugs', `query ($in: [String!]) { offices(where: { slug: { in: $in } }) { totalCount } }`, {
    in: Array.from({ length: 5000 }, String),
  }),
  query('a list nested 1,500 deep', `{ nodes(ids: ${'['.repeat(1500)}"a"${']'.repeat(1500)}) { id } }`),
  query('braces 3,000 deep', '{'.repeat(3000)),
  query(
    '100 operations',
    list(100, (i) => `query Q${i} { graph { version } }`),
  ),
  query('1000 variables', `query (${list(900, (i) => `$v${i}: Int`)}) { graph { version } }`),
  query('a name of 50,000 letters', `{ ${'a'.repeat(50_000)} }`),
  query('a string of 90,000 letters', `{ institute(slug: "${'a'.repeat(90_000)}") { name } }`),
  query('a comment of 90,000 letters', `# ${'a'.repeat(90_000)}\n{ graph { version } }`),
  query('commas and spaces only', ', '.repeat(40_000)),
];

const arguments_: readonly Attack[] = [
  query('a negative page', '{ offices(first: -2147483648) { totalCount } }'),
  query('the largest page', '{ offices(first: 2147483647) { totalCount } }'),
  query('a page beyond numbers', '{ offices(first: 99999999999999999999) { totalCount } }'),
  query('a page of a fraction', '{ offices(first: 1.5) { totalCount } }'),
  query('a cursor of nothing', '{ offices(after: "") { totalCount } }'),
  query('a cursor of noise', '{ offices(after: "////////") { totalCount } }'),
  query(
    'a cursor of an object',
    `{ offices(after: "${Buffer.from('{"__proto__":{"polluted":true}}').toString('base64url')}") { totalCount } }`,
  ),
  query(
    'a cursor of a deep list',
    `{ offices(after: "${Buffer.from('['.repeat(5000)).toString('base64url')}") { totalCount } }`,
  ),
  query('a cursor of a million letters', 'query ($after: String) { offices(after: $after) { totalCount } }', {
    after: 'A'.repeat(90_000),
  }),
  query('the names of every object’s own', '{ links(relation: "__proto__") { totalCount } }'),
  query('constructor as a slug', '{ office(slug: "constructor") { id } node(id: "Office:__proto__") { id } }'),
  query(
    'prototype names as variables',
    'query ($where: OfficeWhere) { offices(where: $where) { totalCount } }',
    JSON.parse('{"where":{"__proto__":{"polluted":1},"constructor":{"prototype":{}}}}'),
  ),
  query('__proto__ among the variables', '{ graph { version } }', JSON.parse('{"__proto__":{"polluted":1}}')),
  query(
    'ids with separators',
    '{ nodes(ids: ["Claim:////", "Link:a/b/c/d/e/f~~", "Dispute:/", "Claim:Institute:unicri/constructor/x", ":", "~"]) { id } }',
  ),
  query('an id with NUL', '{ node(id: "Office:\\u0000") { id } }'),
  query('a lone surrogate', '{ institute(slug: "\\uD800") { name } search(query: "\\uDFFF") { totalCount } }'),
  query('text that turns round', '{ search(query: "\\u202E\\u200B\\uFEFF") { totalCount } }'),
  query('letters with a thousand marks', `{ search(query: "${'a\u0301'.repeat(400)}") { totalCount } }`),
  query('a search of one letter, 1000 times', `{ search(query: "${'a '.repeat(499)}") { totalCount } }`),
  query('a search for what regular expressions fear', `{ search(query: "${'(a+)+'.repeat(100)}$") { totalCount } }`),
  query('a search of 100,000 letters', 'query ($q: String!) { search(query: $q) { totalCount } }', {
    q: 'extremism '.repeat(9_000),
  }),
  query('a search for wildcards', '{ search(query: "* % _ .*") { totalCount } }'),
  query(
    'an impossible date',
    '{ institutes(asOf: "0000-00-00") { totalCount } institute(slug: "unicri") { name(asOf: "9999-99") } }',
  ),
  query('a date for regular expressions', `{ institute(slug: "unicri") { name(asOf: "${'1'.repeat(50_000)}") } }`),
  query('a URL that runs', '{ entity(ref: { uri: "javascript:alert(1)" }) { id } }'),
  query('two references', '{ entity(ref: { id: "a", uri: "https://x.example/" }) { id } }'),
  query(
    'null for everything',
    '{ offices(where: null, orderBy: null, asOf: null, first: null, after: null) { totalCount } }',
  ),
  query('numbers where texts are', 'query ($slug: String!) { institute(slug: $slug) { name } }', {
    slug: { toString: 'x' },
  }),
  query('a mutation', 'mutation { deleteEverything }'),
  query('a subscription', 'subscription { everything }'),
  query('a definition of types', 'type Query { hacked: String }'),
  query('a persisted query of nothing', ''),
];

const bodies: readonly Attack[] = [
  body('no body', ''),
  body('half of JSON', '{"query":'),
  body('JSON that is no object', '"query"'),
  body('null', 'null'),
  body('a list of requests', `[${Array.from({ length: 500 }, () => FINE).join(',')}]`),
  body('a query that is an object', '{"query":{"query":"{graph{version}}"}}'),
  body('a query that is a list', '{"query":["{graph{version}}"]}'),
  body('variables that are a text', '{"query":"{graph{version}}","variables":"{}"}'),
  body('variables that are a list', '{"query":"{graph{version}}","variables":[1]}'),
  body('an operation name that is a list', '{"query":"{graph{version}}","operationName":[]}'),
  body('extensions that are a text', '{"query":"{graph{version}}","extensions":"x"}'),
  body('one key twice', '{"query":"{graph{version}}","query":"{offices{totalCount}}"}'),
  body('JSON 40,000 deep', `{"query":"{graph{version}}","variables":${'{"a":'.repeat(15_000)}1${'}'.repeat(15_000)}}`),
  body(
    'variables nested 10,000 deep',
    `{"query":"query ($where: OfficeWhere) { offices(where: $where) { totalCount } }","variables":{"where":${'{"not":'.repeat(10_000)}{}${'}'.repeat(10_000)}}}`,
  ),
  body('bytes that are no text', Buffer.from([0xff, 0xfe, 0x00, 0xc3, 0x28])),
  body('UTF-16', Buffer.from(FINE, 'utf16le'), 'application/json; charset=utf-16'),
  body('a form', 'query={graph{version}}', 'application/x-www-form-urlencoded'),
  body('plain text', FINE, 'text/plain'),
  body(
    'a form in parts',
    '--x\r\ncontent-disposition: form-data; name="operations"\r\n\r\n{}\r\n--x--\r\n',
    'multipart/form-data; boundary=x',
  ),
  body('no type at all', FINE, ''),
  body('a type like JSON', FINE, 'application/jsonx'),
  body('a body said to be gzip', FINE, 'application/json', 'content-encoding: gzip\r\n'),
  body('two megabytes', `{"query":"{graph{version}}","variables":{"a":"${'a'.repeat(2_000_000)}"}}`),
];

const requests: readonly Attack[] = [
  http('no HTTP', 'hello\r\n\r\n'),
  http('bytes', Buffer.from(Array.from({ length: 512 }, (_, index) => index % 256))),
  http('a TLS greeting', Buffer.from('16030100c8010000c40303', 'hex')),
  http('HTTP/9', 'GET /graphql HTTP/9.9\r\nhost: here\r\n\r\n'),
  http('no host', 'GET /graphql?query={graph{version}} HTTP/1.1\r\nconnection: close\r\n\r\n'),
  http(
    'two lengths',
    `POST /graphql HTTP/1.1\r\nhost: here\r\ncontent-type: application/json\r\ncontent-length: 5\r\ncontent-length: 28\r\n\r\n${FINE}`,
  ),
  http(
    'length and chunks',
    `POST /graphql HTTP/1.1\r\nhost: here\r\ncontent-type: application/json\r\ncontent-length: 6\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\nGET /admin HTTP/1.1\r\nhost: here\r\n\r\n`,
  ),
  http(
    'chunks that are none',
    'POST /graphql HTTP/1.1\r\nhost: here\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n',
  ),
  http(
    'a chunk of all memory',
    'POST /graphql HTTP/1.1\r\nhost: here\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\nffffffffffffffff\r\n',
  ),
  http(
    'a negative length',
    'POST /graphql HTTP/1.1\r\nhost: here\r\ncontent-type: application/json\r\ncontent-length: -1\r\n\r\n',
  ),
  http('a header of 100,000 bytes', `GET /health HTTP/1.1\r\nhost: here\r\nx-junk: ${'a'.repeat(100_000)}\r\n\r\n`),
  http(
    '5,000 headers',
    `GET /health HTTP/1.1\r\nhost: here\r\n${Array.from({ length: 5000 }, (_, index) => `x-${index}: a\r\n`).join('')}\r\n`,
  ),
  http('a header in a header', 'GET /health HTTP/1.1\r\nhost: here\r\nx-a: b\nx-c: d\r\nconnection: close\r\n\r\n'),
  http(
    'a client that leaves',
    `POST /graphql HTTP/1.1\r\nhost: here\r\ncontent-type: application/json\r\ncontent-length: 1000\r\n\r\n{`,
    true,
  ),
  get('up and out', '/../../../../etc/passwd'),
  get('up and out, in disguise', '/graphiql/assets/..%2f..%2f..%2fpackage.json'),
  get('up and out, in double disguise', '/graphiql/assets/%252e%252e/%252e%252e/package.json'),
  get('NUL in the path', '/graphiql/assets/%00'),
  get('a path that is no text', '/%ff%fe'),
  get('a path of prototypes', '/__proto__'),
  get('constructor', '/constructor'),
  get('an address of somebody else', 'http://elsewhere.example/graphql?query={graph{version}}'),
  get('an address with two slashes', '//elsewhere.example/graphql'),
  get('an address too long', `/graphql?query=${'a'.repeat(60_000)}`),
  get('variables that are no JSON', '/graphql?query={graph{version}}&variables={'),
  get('a query twice', '/graphql?query={graph{version}}&query={offices{totalCount}}'),
  get('percent signs', '/graphql?query=%%%'),
  get('a mutation by GET', '/graphql?query=mutation{x}'),
  get(
    'a host that is none',
    '/graphql?query={graph{version}}',
    'x-forwarded-host: a b c\r\nx-forwarded-proto: javascript\r\n',
  ),
  get(
    'an origin that is curious',
    '/graphql?query={graph{version}}',
    'origin: https://evil.example\r\ncookie: session=1\r\n',
  ),
  get('an encoding of nonsense', '/graphql?query={graph{version}}', `accept-encoding: ${'br;q=0.1,'.repeat(500)}\r\n`),
  get('an accept of nonsense', '/graphql?query={graph{version}}', `accept: ${'a/b;q=0.'.repeat(500)}\r\n`),
  get('an If-None-Match of nonsense', '/graphql?query={graph{version}}', `if-none-match: ${'W/"a",'.repeat(1000)}\r\n`),
  http('a method of nobody', 'BREW /graphql HTTP/1.1\r\nhost: here\r\nconnection: close\r\n\r\n'),
  http('TRACE', 'TRACE /graphql HTTP/1.1\r\nhost: here\r\nconnection: close\r\n\r\n'),
  http('CONNECT', 'CONNECT elsewhere.example:443 HTTP/1.1\r\nhost: here\r\n\r\n'),
  http(
    'an upgrade',
    'GET /graphql HTTP/1.1\r\nhost: here\r\nconnection: upgrade\r\nupgrade: websocket\r\nsec-websocket-key: eA==\r\nsec-websocket-version: 13\r\n\r\n',
    true,
  ),
  http(
    'expectations',
    `POST /graphql HTTP/1.1\r\nhost: here\r\nexpect: 200-ok\r\ncontent-type: application/json\r\ncontent-length: ${FINE.length}\r\nconnection: close\r\n\r\n${FINE}`,
  ),
  http(
    'a hundred requests at once',
    `GET /graphql?query={graph{version}} HTTP/1.1\r\nhost: here\r\n\r\n`.repeat(99) +
      'GET /health HTTP/1.1\r\nhost: here\r\nconnection: close\r\n\r\n',
  ),
];

export const attacks: readonly Attack[] = [...bombs, ...arguments_, ...bodies, ...requests];
