import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import {
  execute,
  type GraphQLField,
  type GraphQLOutputType,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
  parse,
} from 'graphql';
import { expect, onTestFinished, test } from 'vitest';
import { schema } from '../../schema/index.js';
import { type Facts, formatProblem, readFixtures } from '../../src/fixtures/index.js';
import { buildGraph } from '../../src/graph/index.js';
import { createLoaders, MemoryStore } from '../../src/loaders/index.js';
import { type EntityType, ontology, type Property, type Relation } from '../../src/ontology/index.js';
import { isPartialDate } from '../../src/ontology/partial-date.js';

/*
 * What the reader lets pass, the schema can answer. A record of any type is written with all that it can have, much of it odd;
 * the fields that the reader refuses are taken out until it is content; then every field of every record is asked for.
 */

/** Written as it is, where everything else is written as JSON, which is YAML. */
const raw = (token: string) => `raw:${token}`;
const yaml = (value: unknown) => JSON.stringify(value).replace(/"raw:([^"]*)"/g, '$1');

const long = 'ab '.repeat(4_000);
const texts = fc.oneof(
  fc.constantFrom(
    'A name',
    'Łódź',
    'e\u0301\u0300',
    '𝒜😀',
    'שלום עולם',
    '\u202eabc',
    'a\nb\tc',
    '__proto__',
    'toString',
    '"',
    "'s",
    '#1: - [x]',
  ),
  fc.constantFrom(
    '',
    ' ',
    '\u200b',
    '\ufeff',
    '\ud800',
    'a\udc00b',
    '\u0000',
    '\u001b[31m',
    '\u0085',
    '\ufffe',
    '\r',
    long,
    long.slice(0, 501),
  ),
  fc.constantFrom(
    raw('0x7E3'),
    raw('2e3'),
    raw('.inf'),
    raw('.nan'),
    raw('~'),
    raw('true'),
    raw('!!binary aGk='),
    raw(''),
  ),
  fc.string({ unit: 'binary', maxLength: 8 }),
);
const numbers = fc.oneof(
  fc.constantFrom(
    0,
    1,
    17,
    18,
    -1,
    0.5,
    90,
    91,
    -180,
    180.5,
    500,
    2 ** 31 - 1,
    2 ** 31,
    -(2 ** 31) - 1,
    3e9,
    2 ** 53,
    1e21,
    1e308,
    '5',
  ),
  fc.constantFrom(
    raw('-0'),
    raw('.inf'),
    raw('.nan'),
    raw('0x10'),
    raw('1e400'),
    raw('0100'),
    raw(`1${'0'.repeat(400)}`),
    raw('1_000'),
  ),
  fc.integer(),
  fc.double(),
);
const dates = fc.oneof(
  fc.constantFrom(
    2019,
    '2019',
    '2019-05',
    '2019-05-03',
    '0999',
    '0000',
    '0000-02-29',
    '0001-12',
    '9999-12-31',
    raw('0999'),
    10000,
    -2019,
  ),
  fc.constantFrom(
    '2019-02-29',
    '2019-13',
    '2019-00',
    '20190503',
    '2019-5',
    ' 2019',
    '２０１９',
    raw('2e3'),
    raw('0x7E3'),
    raw('2019.0'),
    raw('+2019'),
  ),
  fc.constantFrom(
    raw('2_019'),
    raw('0o3743'),
    raw('!!timestamp 2019-05-03'),
    raw('!!float 2019'),
    '2019-05-03T00:00:00Z',
  ),
);
const addresses = fc.oneof(
  fc.constantFrom(
    'https://x.example',
    'http://x.example/a?b=c#d',
    'https://[::1]:8080/',
    'HTTPS://X.EXAMPLE/',
    'https://x.example/città?q=ü#ß',
  ),
  fc.constantFrom(
    'https://x.example/a b',
    'https://x.example/a#b#c',
    'https://x.example/?f[0]=1|2^3',
    'https://x.example/%zz%41',
    'https://münchen.example/',
  ),
  fc.constantFrom(
    'http:x.example',
    'https:\\\\x.example\\a',
    'https://x.example/\n',
    'javascript:alert(1)',
    '//x.example',
    'https://',
    'mailto:a@b.example',
  ),
  fc.webUrl({ withFragments: true, withQueryParameters: true }),
  texts.map((text) => `https://x.example/${text}`),
  texts,
);
const flags = fc.constantFrom<unknown>(true, false, 'yes', raw('TRUE'), 1);

const kinds: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  text: texts,
  integer: numbers,
  decimal: numbers,
  date: dates,
  url: addresses,
  flag: flags,
};

function oddValue({ kind, choices }: Property): fc.Arbitrary<unknown> {
  if (choices) return fc.constantFrom(...Object.keys(choices.values), 'toString', '');
  if (kind === 'document')
    return fc.record(
      { symbol: texts, title: fc.oneof(fc.constant('A document'), texts), url: addresses },
      { requiredKeys: ['title'] },
    );
  return kinds[kind] ?? texts;
}

const evidence = fc.record(
  {
    source: fc.constantFrom('odd', 'odd', 'plain'),
    section: fc.constantFrom('odd', 'odd', 'none'),
    paragraph: fc.constantFrom<unknown>(1, 2, 2 ** 31, '1'),
    words: texts,
  },
  { requiredKeys: ['source'] },
);
const about = {
  since: dates,
  until: dates,
  note: texts,
  basis: fc.constantFrom('STATED', 'INFERRED'),
  preferred: flags,
  evidence,
};

const claimOf = (property: Property) => {
  const plain = oddValue(property);
  const whole = fc.record(
    {
      value: plain,
      ...about,
      ...(property.kind === 'text' && { language: fc.constantFrom('en', 'zh-Hant', 'xx-XXXXX', '') }),
    },
    { requiredKeys: ['value'] },
  );
  return fc.oneof(plain, whole, fc.array(fc.oneof(plain, whole), { minLength: 1, maxLength: 3 }));
};
const linkOf = ({ to, roles, qualifiers = {} }: Relation) => {
  const slug = slugOf(ontology.type(to));
  const said = Object.fromEntries(
    Object.entries({ ...qualifiers, role: roles }).flatMap(([name, list]) =>
      list ? [[name, fc.constantFrom(...Object.keys(list.values), 'toString', '')]] : [],
    ),
  );
  const whole = fc.record({ to: fc.constant(slug), ...said, ...about }, { requiredKeys: ['to'] });
  return fc.oneof(fc.constant(slug), whole, fc.array(whole, { minLength: 1, maxLength: 3 }));
};
const slugs = fc.oneof(
  texts,
  fc.constantFrom('odd-one', '12', raw('0x10'), raw('-1'), 'x'.repeat(100), 'x'.repeat(101), 'x-', 'X', 'é'),
);

type Fields = Readonly<Record<string, unknown>>;

/** A record of a type with all that it can have; the number that is its slug stays as it is. */
function oddRecord(type: EntityType): fc.Arbitrary<Fields> {
  const more = Object.entries(type.properties).filter(([name]) => name !== type.key);
  const optional = {
    ...Object.fromEntries(
      more.map(([name, property]) => [name, type.editorial ? oddValue(property) : claimOf(property)]),
    ),
    ...Object.fromEntries(
      Object.keys(type.relations).map((name) => [name, linkOf(ontology.relation(type.name, name))]),
    ),
    formerSlugs: slugs,
    category: texts,
    article: fc.constantFrom('the', 'a'),
    description: texts,
    missing: fc.dictionary(
      fc.constantFrom(...Object.keys(type.relations), ...Object.keys(type.properties), ...Object.keys(type.readings)),
      fc.oneof(
        fc.constantFrom('UNKNOWN', 'NONE', 'toString'),
        fc.record(
          { reason: fc.constantFrom('UNKNOWN', 'NOT_RECORDED'), since: dates, until: dates, note: texts },
          { requiredKeys: ['reason'] },
        ),
      ),
      { maxKeys: 2 },
    ),
    ...(type.editorial && {
      sections: fc.dictionary(
        fc.oneof(fc.constant('odd'), texts),
        fc.oneof(numbers, fc.record({ paragraphs: fc.oneof(fc.constant(3), numbers), anchor: texts })),
        { maxKeys: 3 },
      ),
    }),
  };
  return fc.record(optional, { requiredKeys: [] });
}

/** Wanted, and there whatever is refused. */
function plainRecord(type: EntityType, slug = slugOf(type)): Fields {
  const value = ({ kind, choices }: Property) =>
    choices
      ? Object.keys(choices.values)[0]
      : ({ integer: 1, date: 2001, text: 'A name' } as Readonly<Record<string, unknown>>)[kind];
  const required = Object.entries(type.properties).filter(([, { required }]) => required);
  const codes: Fields = type.name === 'Place' ? { countryCode: 'IT' } : {};
  const links = Object.entries(type.relations).filter(([, { required }]) => required);
  return {
    slug,
    ...(!type.editorial && { evidence: { source: 'plain' } }),
    ...Object.fromEntries(
      required.map(([name, property]) => [name, name === type.key ? Number(slug) : value(property)]),
    ),
    ...codes,
    ...Object.fromEntries(links.map(([name, { to }]) => [name, slugOf(ontology.type(to))])),
  };
}
function slugOf({ key, name }: EntityType): string {
  return key ? '1' : name === 'Source' ? 'plain' : `plain-${name.toLowerCase()}`;
}

interface OddWorld {
  readonly type: EntityType;
  readonly record: Fields;
  readonly source: Fields;
  readonly slug: unknown;
}
const worlds: fc.Arbitrary<OddWorld> = fc.constantFrom<EntityType>(...ontology.types).chain((type) =>
  fc.record({
    type: fc.constant(type),
    record: oddRecord(type),
    source: oddRecord(ontology.type('Source')),
    slug: slugs,
  }),
);

/** One field a line, so that a refusal names the field. */
const written = (fields: Fields) =>
  Object.entries(fields).map(([name, value], index) => `${index === 0 ? '-' : ' '} ${name}: ${yaml(value)}`);

/** What of these records the reader lets pass: a field that it refuses is taken out, or made plain where it is wanted. */
function accepted(path: string, { type, record, source, slug }: OddWorld): Facts {
  const write = (name: string, fields: Fields) => {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), written(fields).join('\n'));
  };
  for (const each of ontology.types) write(`${each.plural}.yaml`, plainRecord(each));
  const drafts = [draft(ontology.type('Source'), source)];
  if (!type.editorial) drafts.push(draft(type, type.key ? record : { ...record, slug }));
  for (let round = 0; round < ROUNDS; round++) {
    for (const { file, fields } of drafts) write(file, fields);
    const { facts, problems } = readFixtures(path);
    if (facts) return facts;
    for (const each of drafts) {
      const refused = new Set(problems.filter(({ file }) => file.endsWith(each.file)).map(({ line }) => line - 1));
      const kept = Object.entries(each.fields).filter((_, index) => !refused.has(index));
      each.fields = { ...each.plain, ...Object.fromEntries(kept) };
    }
  }
  const { problems } = readFixtures(path);
  throw new Error(`it is refused, whatever is taken out:\n${problems.map(formatProblem).join('\n')}`);
}
const ROUNDS = 20;

function draft(type: EntityType, odd: Fields): { readonly file: string; readonly plain: Fields; fields: Fields } {
  const plain = plainRecord(type, type.key ? '2' : 'odd');
  return { file: `${type.plural}/odd.yaml`, plain, fields: { ...plain, ...odd } };
}

/** All fields of a type, and of those below it; of another entity, only those that have none below. */
function selection(type: GraphQLOutputType, above: readonly string[] = []): string {
  const named = getNamedType(type);
  if (!isCompositeType(named)) return '';
  if (isUnionType(named))
    return `{ ${named
      .getTypes()
      .map((member) => `... on ${member.name} ${selection(member, above)}`)
      .join(' ')} }`;
  const isEntity = isInterfaceType(named)
    ? named.name === 'Entity'
    : named.getInterfaces().some(({ name }) => name === 'Entity');
  const key = isEntity ? 'Entity' : named.name;
  const deep = !above.includes(key);
  const fields = Object.values(named.getFields()).flatMap((field) => {
    const below = selectionOf(field, [...above, key], deep);
    return below === undefined ? [] : [`${field.name}${argumentsOf(field)}${below}`];
  });
  return `{ __typename ${fields.join(' ')} }`;
}

function selectionOf(
  field: GraphQLField<unknown, unknown>,
  above: readonly string[],
  deep: boolean,
): string | undefined {
  if (field.args.some((argument) => isRequiredArgument(argument) && !isEnumType(getNamedType(argument.type))))
    return undefined;
  const named = getNamedType(field.type);
  if (!isCompositeType(named)) return '';
  return deep ? ` ${selection(named, above)}` : undefined;
}

function argumentsOf({ args }: GraphQLField<unknown, unknown>): string {
  const given = args.filter(isRequiredArgument).map(({ name, type }) => {
    const named = getNamedType(type);
    return `${name}: ${isEnumType(named) ? named.getValues()[0]?.name : ''}`;
  });
  return given.length > 0 ? `(${given.join(', ')})` : '';
}

const root = schema.getQueryType()?.getFields() ?? {};
const everything = Object.values(root).flatMap((field) => {
  const below = selectionOf(field, [], true);
  return below === undefined ? [] : [parse(`{ ${field.name}${argumentsOf(field)}${below} }`)];
});
const one = parse(`query ($id: ID!, $uri: URL!, $name: String!) {
  node(id: $id) { __typename id }
  entity(ref: { uri: $uri }) { id sources { slug } }
  neighbourhood(of: { uri: $uri }) { nodes { id } links { id sentence } }
  search(query: $name) { nodes { id } edges { score matched { property text } } }
}`);

/** That what is printed is what its type says. */
function check(type: GraphQLOutputType, value: unknown): void {
  if (isNonNullType(type)) check(type.ofType, value);
  else if (value === null || value === undefined) return;
  else if (isListType(type)) for (const item of value as unknown[]) check(type.ofType, item);
  else if (isObjectType(type) || isInterfaceType(type) || isUnionType(type)) {
    const object = value as Readonly<Record<string, unknown>>;
    const concrete = schema.getType(String(object.__typename));
    if (!isObjectType(concrete)) return;
    for (const [name, field] of Object.entries(concrete.getFields())) check(field.type, object[name]);
  } else checkScalar(getNamedType(type).name, value);
}

function checkScalar(name: string, value: unknown): void {
  const text = String(value);
  if (/[\ud800-\udfff]/u.test(text)) expect.fail(`half a character in ${name} ${JSON.stringify(text)}`);
  if (name === 'PartialDate' && !isPartialDate(text)) expect.fail(`no date: ${JSON.stringify(text)}`);
  if (
    name === 'URL' &&
    !(URL.canParse(text) && /^(?:[\w.~!$&'()*+,;=:@/?#[\]-]|%[\da-f]{2})+$/i.test(text) && text.split('#').length <= 2)
  )
    expect.fail(`no URL: ${JSON.stringify(text)}`);
}

test('whatever the reader lets pass can be asked for, and what is printed is what its type says', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'odd-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  let count = 0;
  await fc.assert(
    fc.asyncProperty(worlds, async (made) => {
      const facts = accepted(join(folder, String(count++)), made);
      const graph = buildGraph(facts);
      const loaders = createLoaders(new MemoryStore(graph));
      for (const document of everything) {
        const { data, errors } = await execute({ schema, document, contextValue: { loaders } });
        expect(errors).toBeUndefined();
        for (const [name, value] of Object.entries(data ?? {})) check(root[name]?.type as GraphQLOutputType, value);
      }
      for (const { id, slug, type } of facts.entities) {
        const uri = `${facts.base}${ontology.type(type).plural}/${slug}`;
        const { data, errors } = await execute({
          schema,
          document: one,
          variableValues: { id, uri, name: slug },
          contextValue: { loaders },
        });
        expect(errors).toBeUndefined();
        expect(data).toMatchObject({ node: { id }, entity: { id } });
      }
    }),
    { numRuns: 25 },
  );
}, 120_000);
