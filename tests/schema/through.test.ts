import { expect, it, onTestFinished } from 'vitest';
import { factsOfInstitute } from '../facts.js';
import { started } from '../started.js';

const evidence = 'evidence: { source: yearbook, section: lead }';

/** Over HTTP, an institute with these frameworks, of which `f` sets p1 and, for a time, p2, and `g` sets q1. */
async function asking(frameworks: string) {
  const { path } = factsOfInstitute([`frameworks: ${frameworks}`], {
    'frameworks.yaml': ['f', 'g'].map((slug) => `- { slug: ${slug}, name: ${slug}, ${evidence} }`).join('\n'),
    'priorities.yaml': [
      `- { slug: p1, name: One, number: 1, framework: { to: f, since: 1970 }, ${evidence} }`,
      `- { slug: p2, name: Two, number: 2, framework: { to: f, since: 1990, until: 2003 }, ${evidence} }`,
      `- { slug: q1, name: Three, number: 1, framework: { to: g, since: 1970 }, ${evidence} }`,
    ].join('\n'),
  });
  const { ask, close } = await started({ fixtures: path });
  onTestFinished(close);
  return async (query: string) => {
    const { data, errors } = await ask(query);
    expect(errors).toBeUndefined();
    return data as Record<string, Record<string, List>>;
  };
}
interface List {
  readonly totalCount: number;
  readonly nodes: readonly { readonly slug: string }[];
  readonly edges: readonly { readonly cursor: string }[];
}

it('several links to one framework give each of its priorities once, and every page goes on where the last one ended', async () => {
  const ask = await asking('[{ to: f, since: 2000, until: 2001 }, { to: f, since: 2002 }, { to: f, since: 2005 }, g]');
  const { institute } = await ask(
    '{ institute(slug: "ilr") { priorities { totalCount nodes { slug } edges { cursor } } } }',
  );
  expect(institute?.priorities).toMatchObject({ totalCount: 3, nodes: ['p1', 'p2', 'q1'].map((slug) => ({ slug })) });
  const pages = (institute?.priorities?.edges ?? []).map(
    ({ cursor }, index) => `a${index}: priorities(first: 1, after: "${cursor}") { totalCount nodes { slug } }`,
  );
  expect(await ask(`{ institute(slug: "ilr") { ${pages.join(' ')} } }`)).toEqual({
    institute: {
      a0: { totalCount: 3, nodes: [{ slug: 'p2' }] },
      a1: { totalCount: 3, nodes: [{ slug: 'q1' }] },
      a2: { totalCount: 3, nodes: [] },
    },
  });
});

it.each([
  ['1979', []],
  ['1995', ['p1', 'p2']],
  // p2 went on until 2003, the framework only until 2001.
  ['2002', []],
  ['2011', ['p1']],
  ['2013', []],
  ['2016', ['q1']],
])(
  'in %s they are those of a framework that held then: in the list, in filters, counts and orders alike',
  async (time, slugs) => {
    const ask = await asking(
      '[{ to: f, since: 1980, until: 2001 }, { to: f, since: 2010, until: 2012 }, { to: g, since: 2015 }]',
    );
    const asked = (where: string) => `institutes(asOf: "${time}", where: { priorities: { ${where} } }) { totalCount }`;
    const data = await ask(`{
    institute(slug: "ilr") { priorities(asOf: "${time}") { totalCount nodes { slug } } }
    some: ${asked('some: {}')} p1: ${asked('some: { slug: { eq: "p1" } }')} p2: ${asked('some: { slug: { eq: "p2" } }')}
    count: ${asked(`count: { eq: ${slugs.length} }`)}
    institutes(asOf: "${time}", orderBy: [{ field: PRIORITIES_COUNT, direction: DESC }]) { totalCount }
  }`);
    const found = (holds: boolean) => ({ totalCount: holds ? 1 : 0 });
    expect(data).toEqual({
      institute: { priorities: { totalCount: slugs.length, nodes: slugs.map((slug) => ({ slug })) } },
      some: found(slugs.length > 0),
      p1: found(slugs.includes('p1')),
      p2: found(slugs.includes('p2')),
      count: { totalCount: 1 },
      institutes: { totalCount: 1 },
    });
  },
);

it('a link that a field gives by leading through others is none of the links of the thing', async () => {
  const ask = await asking('[f, g]');
  const data = await ask(`{ institute(slug: "ilr") {
    priorities { totalCount } priority: links(relation: "priorities") { totalCount nodes { id } } threat: links(relation: "threats") { totalCount }
    elsewhere: links(relation: "Framework.priorities") { totalCount } own: links(relation: "Institute.frameworks") { totalCount }
    all: links { totalCount } }
    priority(slug: "p1") { institute { slug } links(relation: "institute") { totalCount } own: links(relation: "framework") { totalCount } } }`);
  expect(data).toEqual({
    institute: {
      priorities: { totalCount: 3 },
      priority: { totalCount: 0, nodes: [] },
      threat: { totalCount: 0 },
      elsewhere: { totalCount: 0 },
      own: { totalCount: 2 },
      all: { totalCount: 2 },
    },
    priority: { institute: { slug: 'ilr' }, links: { totalCount: 0 }, own: { totalCount: 1 } },
  });
});
