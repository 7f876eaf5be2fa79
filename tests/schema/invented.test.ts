import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Started, started } from '../started.js';

let server: Started;
beforeAll(async () => {
  server = await started({ fixtures: fileURLToPath(new URL('../invented', import.meta.url)) });
});
afterAll(() => server.close());

it('serves another institute without a change of code', async () => {
  const { data } = await server.ask(`{
    institute(slug: "ilr") { name uri headquarters { place { name country } } offices { totalCount } }
    institutes { nodes { slug } }
    former: office(slug: "ilr-lakeville") { id slug }
  }`);
  expect(data).toEqual({
    institute: {
      name: 'Institute for Lake Research',
      uri: 'https://ilr.example/institutes/ilr',
      headquarters: { place: { name: 'Lakeside', country: 'Lakeland' } },
      offices: { totalCount: 1 },
    },
    institutes: { nodes: [{ slug: 'ilr' }] },
    former: { id: 'Office:ilr-lakeside', slug: 'ilr-lakeside' },
  });
});

it('finds two directors at a time and two parents, and not those who follow each other', async () => {
  const { data } = await server.ask(`{
    disputes { nodes { subject { slug } property claims { id } links { to { name } role since until } } }
  }`);
  const [ada, ben] = [
    { to: { name: 'Ada Brook' }, role: 'DIRECTOR', since: '1990', until: '2001' },
    { to: { name: 'Ben Ford' }, role: 'DIRECTOR', since: '1999', until: '2010' },
  ];
  const parent = (name: string) => ({ to: { name }, role: 'PARENT', since: null, until: null });
  expect(data?.disputes).toEqual({
    nodes: [
      { subject: { slug: 'ilr' }, property: 'director', claims: [], links: [ada, ben] },
      {
        subject: { slug: 'ilr' },
        property: 'parent',
        claims: [],
        links: [parent('Ministry of Lakes'), parent('Water Council')],
      },
    ],
  });
});

it('gives the dispute about one thing alone, and tells what nobody can dispute about', async () => {
  const { data } = await server.ask('{ institute(slug: "ilr") { disputes(property: "director") { property } } }');
  expect(data?.institute).toEqual({ disputes: [{ property: 'director' }] });
  const { errors } = await server.ask('{ institute(slug: "ilr") { disputes(property: "directr") { property } } }');
  expect(errors?.[0]).toMatchObject({
    message: 'There is no property "directr"; did you mean "director"?',
    extensions: { code: 'BAD_USER_INPUT', argument: 'property' },
  });
});

it('knows the director of a time, and by whom the office is held today', async () => {
  const { data } = await server.ask(`{
    institute(slug: "ilr") {
      early: director(asOf: "1992") { name }
      disputed: director(asOf: "2000") { name }
      today: director { name }
      never: director(asOf: "1970") { name }
      held: links(relation: "director") { nodes { to { slug } } }
      elsewhere: links(relation: "priorities") { nodes { id } }
    }
  }`);
  expect(data?.institute).toEqual({
    early: { name: 'Ada Brook' },
    disputed: { name: 'Ben Ford' },
    today: { name: 'Cleo Marsh' },
    never: null,
    held: { nodes: [{ to: { slug: 'ada-brook' } }, { to: { slug: 'ben-ford' } }, { to: { slug: 'cleo-marsh' } }] },
    elsewhere: { nodes: [] },
  });
});

it('says why nothing is given, so that an empty answer is not read as no', async () => {
  const { data } = await server.ask(`{
    institute(slug: "ilr") { website director(asOf: "1970") { name } missing { property relation reason since until note } }
    office(slug: "ilr-lakeside") { missing { reason } }
    report { absenceCount types { type properties { property missing explained } } }
  }`);
  const { institute, office, report } = data as {
    institute: unknown;
    office: unknown;
    report: { absenceCount: number; types: { type: string; properties: { property: string }[] }[] };
  };
  const nothing = { property: null, relation: null, since: null, until: null, note: null };
  expect(institute).toEqual({
    website: null,
    director: null,
    missing: [
      { ...nothing, property: 'website', reason: 'NONE', note: 'it never had one' },
      { ...nothing, relation: 'director', reason: 'UNKNOWN', until: '1990', note: 'the yearbook begins there' },
      { ...nothing, relation: 'programmes', reason: 'NOT_RECORDED' },
    ],
  });
  expect(office).toEqual({ missing: [] });
  expect(report.absenceCount).toBe(3);
  const properties = report.types.find(({ type }) => type === 'INSTITUTE')?.properties;
  expect(properties?.find(({ property }) => property === 'website')).toEqual({
    property: 'website',
    missing: 1,
    explained: 1,
  });
  expect(properties?.find(({ property }) => property === 'staff')).toEqual({
    property: 'staff',
    missing: 1,
    explained: 0,
  });
});

it('knows the language of a name, and finds the thing by it', async () => {
  const { data } = await server.ask(`{
    institute(slug: "ilr") { aliases french: aliases(language: "fr") german: aliases(language: "de") claims(property: "aliases") { value language } }
    search(query: "recherche lacustre") { nodes { slug } }
  }`);
  expect(data).toEqual({
    institute: {
      aliases: ['ILR Lakeside', 'Institut de recherche lacustre'],
      french: ['Institut de recherche lacustre'],
      german: [],
      claims: [
        { value: 'ILR Lakeside', language: null },
        { value: 'Institut de recherche lacustre', language: 'fr' },
      ],
    },
    search: { nodes: [{ slug: 'ilr' }] },
  });
});
