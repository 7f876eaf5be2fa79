import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Started, started, textFacts } from '../started.js';

let server: Started;
beforeAll(async () => {
  server = await started({ fixtures: textFacts });
});
afterAll(() => server.close());

async function ask(query: string, variables?: Record<string, unknown>): Promise<Record<string, unknown>> {
  const { data, errors } = await server.ask(query, variables);
  expect(errors).toBeUndefined();
  return data ?? {};
}
/** The slugs of a root list. */
async function slugs(list: string, args: string): Promise<string[]> {
  const data = await ask(`{ ${list}(${args}) { nodes { slug } } }`);
  return (data[list] as { nodes: { slug: string }[] }).nodes.map(({ slug }) => slug);
}

describe('a filter', () => {
  it.each([
    [
      'offices',
      'where: { kind: { eq: PROJECT_OFFICE }, place: { countryCode: { in: ["KE", "MA"] } } }',
      ['unicri-nairobi', 'unicri-rabat'],
    ],
    ['sdgs', 'where: { number: { gt: 15 } }', ['16', '17']],
    [
      'institutes',
      'where: { sdgs: { some: { number: { eq: 16 }, link: { alignment: { eq: PRINCIPAL } } } } }',
      ['unicri'],
    ],
    ['institutes', 'where: { sdgs: { some: { number: { eq: 3 }, link: { alignment: { eq: PRINCIPAL } } } } }', []],
    [
      'institutes',
      'where: { centres: { count: { gte: 2 } }, founded: { before: "1970" }, regularBudgetFunding: { eq: false } }',
      ['unicri'],
    ],
    ['places', 'where: { centres: { none: {} }, country: { eq: "Italy" } }', ['rome', 'turin']],
    ['places', 'where: { not: { offices: { some: {} } } }', ['the-hague']],
    [
      'places',
      'where: { or: [{ slug: { startsWith: "the" } }, { name: { contains: "TBIL" } }] }',
      ['tbilisi', 'the-hague'],
    ],
    [
      'events',
      'where: { date: { within: "2000" }, places: { some: { name: { eq: "Rome" }, link: { role: { eq: FROM } } } } }',
      ['2000-move-to-turin'],
    ],
    ['events', 'where: { people: { some: { name: { eq: "U Thant" }, link: { basis: STATED } } } }', ['1967-bulletin']],
    [
      'frameworks',
      'where: { until: { after: "2021" }, threats: { every: { number: { lte: 7 } } } }',
      ['unicri-2019-2022'],
    ],
    [
      'institutes',
      'where: { headquarters: { place: { name: { eq: "Turin" } } }, director: { name: { exists: true } } }',
      ['unicri'],
    ],
    [
      'institutes',
      'asOf: "1995", where: { headquarters: { place: { name: { eq: "Rome" } } }, abbreviation: { eq: "UNSDRI" } }',
      [],
    ],
    [
      'institutes',
      'asOf: "1975", where: { headquarters: { place: { name: { eq: "Rome" } } }, abbreviation: { eq: "UNSDRI" } }',
      ['unicri'],
    ],
    ['sources', 'where: { publisher: { contains: "wiki" } }', ['wikipedia-unicri']],
    [
      'topics',
      'where: { category: { eq: "justice" } }, orderBy: [{ field: NAME }]',
      ['international-criminal-law', 'juvenile-justice'],
    ],
  ])('%s(%s)', async (list, args, expected) => expect(await slugs(list, args)).toEqual(expected));

  it('holds over a relation, together with what its link says', async () => {
    const { institute } = await ask(`{ institute(slug: "unicri") {
      goals: sdgs(where: { link: { alignment: { eq: LINKED } }, number: { in: [2, 16] } }) { totalCount nodes { number } }
      rome: offices(where: { place: { name: { eq: "Rome" } }, link: { until: { exists: true } } }) { nodes { slug } }
      recent: events(where: { date: { after: "1999" } }, orderBy: [{ field: DATE, direction: DESC }, { field: SLUG }]) { nodes { slug } }
    } }`);
    expect(institute).toEqual({
      goals: { totalCount: 1, nodes: [{ number: 2 }] },
      rome: { nodes: [{ slug: 'unicri-rome-headquarters' }] },
      recent: {
        nodes: [{ slug: '2017-centre-in-the-hague' }, { slug: '2000-liaison-offices' }, { slug: '2000-move-to-turin' }],
      },
    });
  });

  it.each([
    ['offices(where: { place: null })', 'where.place'],
    ['offices(where: { kind: { eq: null } })', 'where.kind.eq'],
    [
      'offices(where: { not: { place: { offices: { some: { link: { role: null } } } } } })',
      'where.not.place.offices.some.link.role',
    ],
    ['offices(where: { and: [{ slug: { eq: null } }] })', 'where.and[0].slug.eq'],
  ])('is refused where null stands for one: %s', async (list, path) => {
    const { errors } = await server.ask(`{ ${list} { totalCount } }`);
    expect(errors).toMatchObject([
      {
        message: expect.stringContaining(`\`${path}\` is null`),
        extensions: { code: 'BAD_USER_INPUT', argument: 'where' },
      },
    ]);
  });

  it('is refused where it names a role that there is not', async () => {
    const { errors } = await server.ask(
      '{ institutes(where: { partners: { some: { link: { role: { in: [DONOR, CLOSE_PARTNR] } } } } }) { totalCount } }',
    );
    expect(errors).toMatchObject([
      {
        message: expect.stringContaining(
          '"CLOSE_PARTNR" does not exist in "Role" enum. Did you mean the enum value "CLOSE_PARTNER"',
        ),
        extensions: { code: 'GRAPHQL_VALIDATION_FAILED', argument: 'where' },
      },
    ]);
  });

  it('may come from a variable, whole', async () => {
    const { offices } = await ask('query ($where: OfficeWhere!) { offices(where: $where) { totalCount } }', {
      where: { kind: { in: ['HEADQUARTERS'] } },
    });
    expect(offices).toEqual({ totalCount: 2 });
  });
});

describe('an order', () => {
  it.each([
    [
      'places',
      'first: 3, orderBy: [{ field: OFFICES_COUNT, direction: DESC }, { field: NAME, direction: DESC }]',
      ['rome', 'turin', 'tbilisi'],
    ],
    ['places', 'last: 2, orderBy: [{ field: COUNTRY }, { field: SLUG }]', ['geneva', 'tashkent']],
    [
      'offices',
      'first: 3, orderBy: [{ field: KIND }, { field: PLACE, direction: DESC }]',
      ['unicri-turin', 'unicri-rome-headquarters', 'unicri-rome'],
    ],
    ['sources', 'first: 1, orderBy: [{ field: CLAIM_COUNT, direction: DESC }]', ['wikipedia-unicri']],
    ['sources', 'first: 1, orderBy: [{ field: PUBLISHED }]', ['un-sdg-kos']],
  ])('%s(%s)', async (list, args, expected) => expect(await slugs(list, args)).toEqual(expected));

  it('can be paged through, in either direction, each item once', async () => {
    const order = 'orderBy: [{ field: COUNTRY, direction: DESC }, { field: OFFICES_COUNT }]';
    const all = await slugs('places', order);
    const walk = async (
      next: (cursor: string | null) => string,
      towards: 'endCursor' | 'startCursor',
      more: string,
    ) => {
      const seen: string[][] = [];
      for (let cursor: string | null = null; ; ) {
        const { places } = (await ask(
          `{ places(${order}, ${next(cursor)}) { totalCount nodes { slug } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
        )) as {
          places: {
            totalCount: number;
            nodes: { slug: string }[];
            pageInfo: Record<string, boolean> & { startCursor: string; endCursor: string };
          };
        };
        expect(places.totalCount).toBe(all.length);
        seen.push(places.nodes.map(({ slug }) => slug));
        if (!places.pageInfo[more]) return seen;
        cursor = places.pageInfo[towards];
      }
    };
    const forwards = await walk(
      (cursor) => `first: 5${cursor ? `, after: "${cursor}"` : ''}`,
      'endCursor',
      'hasNextPage',
    );
    const backwards = await walk(
      (cursor) => `last: 5${cursor ? `, before: "${cursor}"` : ''}`,
      'startCursor',
      'hasPreviousPage',
    );
    expect(forwards.flat()).toEqual(all);
    expect(backwards.reverse().flat()).toEqual(all);
  });

  it('is part of the list that a cursor belongs to', async () => {
    const { places } = (await ask('{ places(first: 1, orderBy: [{ field: NAME }]) { pageInfo { endCursor } } }')) as {
      places: { pageInfo: { endCursor: string } };
    };
    const { errors } = await server.ask(`{ places(after: "${places.pageInfo.endCursor}") { totalCount } }`);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'after' });
  });
});

it('facets group a whole list by enum, by what it is linked to and by a value of that, whatever the page', async () => {
  const { offices } = await ask(`{ offices(first: 1, where: { place: { slug: { in: ["rome", "turin", "nairobi"] } } }) {
    totalCount nodes { slug }
    byKind: facets(by: KIND) { value label count } byPlace: facets(by: PLACE) { value label count } byCountry: facets(by: PLACE_COUNTRY) { value count }
  } }`);
  expect(offices).toEqual({
    totalCount: 4,
    nodes: [{ slug: 'unicri-nairobi' }],
    byKind: [
      { value: 'HEADQUARTERS', label: 'headquarters', count: 2 },
      { value: 'LIAISON_OFFICE', label: 'liaison office', count: 1 },
      { value: 'PROJECT_OFFICE', label: 'project office', count: 1 },
    ],
    byPlace: [
      { value: 'rome', label: 'Rome', count: 2 },
      { value: 'nairobi', label: 'Nairobi', count: 1 },
      { value: 'turin', label: 'Turin', count: 1 },
    ],
    byCountry: [
      { value: 'Italy', count: 3 },
      { value: 'Kenya', count: 1 },
    ],
  });
});

describe('search, paths and neighbourhoods', () => {
  it('refuse what cannot be asked, naming the argument', async () => {
    const refused = async (field: string) =>
      (await server.ask(`{ ${field} }`)).errors?.map(({ message, extensions }) => [
        extensions.code,
        extensions.argument,
        message,
      ]);
    const from = 'from: { partner: "unodc" }, to: { sdg: 16 }';
    expect(await refused(`search(query: "${'a'.repeat(1001)}") { totalCount }`)).toMatchObject([
      ['BAD_USER_INPUT', 'query', expect.stringContaining('1000 is the limit')],
    ]);
    expect(await refused(`paths(${from}, maxLength: 9) { length }`)).toMatchObject([
      ['BAD_USER_INPUT', 'maxLength', expect.stringContaining('from 1 to 8')],
    ]);
    expect(await refused(`paths(${from}, first: -1) { length }`)).toMatchObject([
      ['BAD_USER_INPUT', 'first', expect.anything()],
    ]);
    expect(await refused(`paths(${from}, relations: ["partner"]) { length }`)).toMatchObject([
      ['BAD_USER_INPUT', 'relations', expect.stringContaining('did you mean "partners"?')],
    ]);
    expect(await refused('paths(from: { partner: "unodk" }, to: { sdg: 16 }) { length }')).toMatchObject([
      ['BAD_USER_INPUT', 'from', expect.stringContaining('did you mean "unodc"?')],
    ]);
    expect(await refused('paths(from: { id: "Partner:unodk" }, to: { sdg: 16 }) { length }')).toMatchObject([
      ['BAD_USER_INPUT', 'from', expect.stringContaining('did you mean "unodc"?')],
    ]);
    expect(await refused('neighbourhood(of: { sdg: 16 }, depth: 0) { truncated }')).toMatchObject([
      ['BAD_USER_INPUT', 'depth', expect.anything()],
    ]);
  });

  it('give nothing where there is nothing', async () => {
    expect(
      await ask(`{
        search(query: "") { totalCount nodes { id } }
        paths(from: { sdg: 1 }, to: { partner: "unodc" }) { length }
        same: paths(from: { sdg: 16 }, to: { sdg: 16 }) { length }
        neighbourhood(of: { office: "atlantis" }) { truncated }
      }`),
    ).toEqual({ search: { totalCount: 0, nodes: [] }, paths: [], same: [], neighbourhood: null });
  });

  it('page through what is found, best first', async () => {
    const page = async (after: string) =>
      (
        (await ask(
          `{ search(query: "office", first: 5${after}) { totalCount edges { score node { id } } pageInfo { endCursor hasNextPage } } }`,
        )) as {
          search: {
            totalCount: number;
            edges: { score: number; node: { id: string } }[];
            pageInfo: { endCursor: string; hasNextPage: boolean };
          };
        }
      ).search;
    const first = await page('');
    const second = await page(`, after: "${first.pageInfo.endCursor}"`);
    const edges = [...first.edges, ...second.edges];
    expect(new Set(edges.map(({ node }) => node.id)).size).toBe(10);
    expect(edges.map(({ score }) => score)).toEqual(edges.map(({ score }) => score).sort((a, b) => b - a));
    expect(second.totalCount).toBe(first.totalCount);
  });
});
