import { expect, it, onTestFinished } from 'vitest';
import { factsOfInstitute } from '../facts.js';
import { started } from '../started.js';

const evidence = 'evidence: { source: annals, section: lead }';

/** An institute that was called old-ilr and older-ilr, with two plans, a partner and a director; a list of its answers. */
async function asking() {
  const { path } = factsOfInstitute(
    [
      'formerSlugs: [old-ilr, older-ilr]',
      'founded: [1950, 1951]',
      'frameworks: [plan-a, { to: plan-z, since: 1990 }]',
      'partners: [{ to: lakes, role: DONOR, since: 2001 }]',
      'people: [{ to: ada, role: DIRECTOR }, { to: ben, role: DIRECTOR }]',
    ],
    {
      'frameworks.yaml': ['b', 'z']
        .map(
          (plan) =>
            `- { slug: plan-${plan}, formerSlugs: [plan-${plan === 'b' ? 'a' : 'y'}], name: Plan, ${evidence} }`,
        )
        .join('\n'),
      'priorities.yaml': [
        `- { slug: one, name: One, number: 1, framework: plan-a, ${evidence} }`,
        `- { slug: two, name: Two, number: 2, framework: plan-z, ${evidence} }`,
      ].join('\n'),
      'partners.yaml': `- { slug: lakes, formerSlugs: [ponds, pools], name: Lakes Fund, kind: NGO, ${evidence} }`,
      'people.yaml': ['ada', 'ben']
        .map((name) => `- { slug: ${name}, formerSlugs: [young-${name}], name: ${name}, ${evidence} }`)
        .join('\n'),
    },
  );
  const { ask, close } = await started({ fixtures: path });
  onTestFinished(close);
  return async (query: string) => {
    const { data, errors } = await ask(query);
    expect(errors).toBeUndefined();
    return data as Record<string, unknown>;
  };
}

it('an id that was made with a former slug leads to the same claim, link or dispute, whichever of its ends was renamed since', async () => {
  const ask = await asking();
  const { institute } = await ask(`{ institute(slug: "ilr") {
    claims(property: "founded") { id } partners { edges { link { id } } } links(relation: "partners") { nodes { id } } disputes { id } } partner(slug: "lakes") { links { nodes { id } } } }`);
  const ids = JSON.stringify(institute).match(/(?:Claim|Link|Dispute):[^"]+/g) as readonly string[];
  const { partner } = await ask('{ partner(slug: "lakes") { links { nodes { id } } } }');
  const [seenFromThere] = JSON.stringify(partner).match(/Link:[^"]+~/g) as readonly string[];
  expect(ids.length).toBeGreaterThanOrEqual(5);
  for (const id of [...ids, seenFromThere as string]) {
    const former = [
      id.replace('Institute:ilr', 'Institute:old-ilr'),
      id.replace('Institute:ilr', 'Institute:older-ilr'),
      id.replace('Partner:lakes', 'Partner:ponds'),
      id.replace('Institute:ilr', 'Institute:older-ilr').replace('Partner:lakes', 'Partner:pools'),
    ];
    const asked = former.map((one, index) => `a${index}: node(id: ${JSON.stringify(one)}) { id }`);
    const found = await ask(`{ ${asked.join(' ')} nodes(ids: ${JSON.stringify(former)}) { id } }`);
    expect(found).toEqual({ a0: { id }, a1: { id }, a2: { id }, a3: { id }, nodes: former.map(() => ({ id })) });
  }
});

it('an id of nothing stays null, former slug or not', async () => {
  const ask = await asking();
  const ids = [
    'Claim:Institute:old-ilr/founded/none',
    'Claim:Institute:oldest-ilr/founded/none',
    'Link:Institute:old-ilr/partners/Partner:ilr/DONOR/2001',
    'Link:Institute:old-ilr/priorities/Priority:one//',
    'Dispute:Institute:old-ilr/staff',
    'Dispute:Institute:old-ilr',
    'Claim:old-ilr/founded',
    'Partner:old-ilr',
  ];
  expect(await ask(`{ nodes(ids: ${JSON.stringify(ids)}) { id } }`)).toEqual({ nodes: ids.map(() => null) });
});

it('arguments that take a slug take a former one, for the same list with the same cursors', async () => {
  const ask = await asking();
  const list = '{ totalCount nodes { id } edges { cursor } }';
  const data = await ask(`{
    institute(slug: "older-ilr") {
      now: priorities(framework: "plan-b") ${list} former: priorities(framework: "plan-a") ${list} other: priorities(framework: "plan-y") ${list}
      claims: claims(source: "yearbook") { id } formerClaims: claims(source: "annals") { id } noClaims: claims(source: "ilr") { id }
      links: links(source: "yearbook") ${list} formerLinks: links(source: "almanac") ${list}
    }
    claims(source: "yearbook") ${list} formerClaims: claims(source: "almanac") ${list}
    links(source: "yearbook") ${list} formerLinks: links(source: "annals", relation: "partners") ${list}
    source(slug: "annals") { slug claimCount supportedClaims { totalCount } supportedLinks { totalCount } }
  }`);
  const institute = data.institute as Record<string, { totalCount: number; nodes: unknown }>;
  expect(institute.former).toEqual(institute.now);
  expect(institute.former).toMatchObject({ totalCount: 1, nodes: [{ id: 'Priority:one' }] });
  expect(institute.other).toMatchObject({ totalCount: 1, nodes: [{ id: 'Priority:two' }] });
  expect(institute.formerClaims).toEqual(institute.claims);
  expect(institute).toMatchObject({ claims: { length: 3 }, noClaims: [] });
  expect(institute.formerLinks).toEqual(institute.links);
  expect(data.formerClaims).toEqual(data.claims);
  expect(data.formerLinks).toMatchObject({ totalCount: 1 });
  expect(data.source).toMatchObject({
    slug: 'yearbook',
    claimCount: (data.claims as { totalCount: number }).totalCount,
    supportedLinks: { totalCount: (data.links as { totalCount: number }).totalCount },
  });
});

it('references and URIs take a former slug too, with all that starts from them', async () => {
  const ask = await asking();
  const id = 'Institute:ilr';
  expect(
    await ask(`{
      slug: entity(ref: { institute: "older-ilr" }) { id } id: entity(ref: { id: "Institute:old-ilr" }) { id }
      uri: entity(ref: { uri: "https://world.example/institutes/older-ilr" }) { id }
      paths(from: { partner: "ponds" }, to: { institute: "old-ilr" }) { sentence }
      neighbourhood(of: { partner: "pools" }) { nodes { id } }
      node(id: "Institute:older-ilr") { id }
    }`),
  ).toEqual({
    slug: { id },
    id: { id },
    uri: { id },
    paths: [{ sentence: expect.stringContaining('Institute for Lakes') }],
    neighbourhood: { nodes: [{ id: 'Partner:lakes' }, { id }] },
    node: { id },
  });
});

it('a filter sees the slug that the field prints', async () => {
  const ask = await asking();
  expect(
    await ask(`{
      former: institutes(where: { slug: { in: ["old-ilr", "older-ilr"] } }) { totalCount }
      both: institutes(where: { slug: { in: ["ilr", "old-ilr"] } }) { totalCount nodes { slug } }
    }`),
  ).toEqual({ former: { totalCount: 0 }, both: { totalCount: 1, nodes: [{ slug: 'ilr' }] } });
});
