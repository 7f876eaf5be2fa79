import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from '../../examples/fetch.js';
import * as operations from '../../examples/generated/graphql.js';
import { type Started, started, textFacts } from '../started.js';

let server: Started;
let url: string;
beforeAll(async () => {
  server = await started({ fixtures: textFacts });
  url = server.url;
});
afterAll(() => server.close());

test('01 the institute at a glance: name, head, seat, money and what it works on', async () => {
  const { institute } = await ask(url, operations.InstituteAtAGlanceDocument, {});
  expect(institute).toMatchObject({
    name: 'United Nations Interregional Crime and Justice Research Institute',
    abbreviation: 'UNICRI',
    founded: '1968',
    staff: 100,
    funding: 'voluntary contributions',
    regularBudgetFunding: false,
    director: { name: 'Antonia De Meo' },
    headquarters: { place: { name: 'Turin', country: 'Italy' } },
    parent: { name: 'United Nations Economic and Social Council' },
    board: { name: 'Board of Trustees' },
    topics: { totalCount: 15 },
    offices: { totalCount: 12 },
    centres: { totalCount: 8 },
  });
});

test('02 six priorities in order, each with the threats that it answers and its goal', async () => {
  const { institute } = await ask(url, operations.PrioritiesWithThreatsAndGoalsDocument, {});
  const { priorities, sdgs } = institute ?? {};
  const numbers = (list: { edges: { node: { number: number } }[] }) =>
    list.edges.map(({ node }) => node.number).join(', ');
  expect(
    priorities?.nodes.map(
      ({ number, name, threats, sdgs }) => `${number} ${name}: threats ${numbers(threats)}, goals ${numbers(sdgs)}`,
    ),
  ).toMatchInlineSnapshot(`
    [
      "1 Preventing and countering violent extremism: threats 1, goals 16",
      "2 Countering organized crime and fighting all forms of trafficking and illicit financial flows: threats 2, 7, goals 2, 6, 8, 14, 15, 16",
      "3 Reinforcing the rule of law in post-conflict countries: threats 3, goals 16",
      "4 Security through research, technology and innovation: threats 4, goals 9, 16",
      "5 Threat response and risk mitigation: security governance: threats 3, 5, goals 11, 16",
      "6 Preventing crime through the protection and empowerment of vulnerable groups: threats 6, goals 3, 4, 5, 8, 16",
    ]
  `);
  expect(priorities?.nodes.flatMap(({ threats }) => threats.edges)[0]).toMatchObject({
    basis: 'INFERRED',
    note: 'both name violent extremism',
  });
  expect(sdgs?.edges.map(({ alignment, node }) => `${alignment} ${node.number}`).sort()).toEqual(
    ['PRINCIPAL 16', ...[2, 3, 4, 5, 6, 8, 9, 11, 14, 15].map((goal) => `LINKED ${goal}`)].sort(),
  );
});

test('02 without a framework the priorities of all, of one that is not known none', async () => {
  const count = async (framework: string | null) =>
    (await ask(url, operations.PrioritiesWithThreatsAndGoalsDocument, { framework })).institute?.priorities.totalCount;
  expect(await count(null)).toBeGreaterThanOrEqual(6);
  expect(await count('unicri-1900')).toBe(0);
});

test('03 every place with its offices and centres, past and present', async () => {
  const { places } = await ask(url, operations.OfficesAndCentresByPlaceDocument, {});
  const rows = places.nodes.map(({ name, countryCode, offices, centres }) =>
    [`${name} ${countryCode}:`, ...[...offices.edges, ...centres.edges].map(({ node }) => node.kind)].join(' '),
  );
  expect(rows).toMatchInlineSnapshot(`
    [
      "Algiers DZ: PROJECT_OFFICE CENTRE_OF_EXCELLENCE",
      "Amman JO: PROJECT_OFFICE CENTRE_OF_EXCELLENCE",
      "Brussels BE: PROJECT_OFFICE",
      "Geneva CH: PROJECT_OFFICE",
      "Manila PH: PROJECT_OFFICE CENTRE_OF_EXCELLENCE",
      "Nairobi KE: PROJECT_OFFICE CENTRE_OF_EXCELLENCE",
      "Rabat MA: PROJECT_OFFICE CENTRE_OF_EXCELLENCE",
      "Rome IT: LIAISON_OFFICE HEADQUARTERS",
      "Tashkent UZ: PROJECT_OFFICE CENTRE_OF_EXCELLENCE",
      "Tbilisi GE: PROJECT_OFFICE CENTRE_OF_EXCELLENCE",
      "The Hague NL: SPECIALIZED_CENTRE",
      "Turin IT: HEADQUARTERS",
    ]
  `);
  for (const { latitude, longitude } of places.nodes)
    expect([latitude, longitude]).toEqual([expect.any(Number), expect.any(Number)]);
});

test('03 a year alone: in 1995 Rome is the seat, in 2022 Turin', async () => {
  const seats = async (asOf: string) =>
    (await ask(url, operations.OfficesAndCentresByPlaceDocument, { asOf })).places.nodes
      .filter(({ offices }) => offices.edges.some(({ node }) => node.kind === 'HEADQUARTERS'))
      .map(({ name }) => name);
  expect([await seats('1995'), await seats('2022')]).toEqual([['Rome'], ['Turin']]);
});

test('04 an office and a centre in one city, and their link read from both ends', async () => {
  const { place, office } = await ask(url, operations.PlaceFromBothEndsDocument, {});
  expect(place).toMatchObject({
    name: 'Nairobi',
    country: 'Kenya',
    offices: { nodes: [{ kind: 'PROJECT_OFFICE' }] },
    centres: { nodes: [{ kind: 'CENTRE_OF_EXCELLENCE', partners: { edges: [{ role: 'ESTABLISHING_PARTNER' }] } }] },
  });
  expect([...(place?.links.nodes ?? []), ...(office?.links.nodes ?? [])].map(({ id, ...link }) => link)).toEqual([
    { relation: 'offices', inverse: 'place', sentence: 'Nairobi houses the UNICRI Project Office in Nairobi.' },
    { relation: 'place', inverse: 'offices', sentence: 'The UNICRI Project Office in Nairobi is in Nairobi.' },
  ]);
});

test('05 a timeline: when, what, by which document, and who took part as what', async () => {
  const { institute } = await ask(url, operations.HistoryAsATimelineDocument, {});
  const rows = institute?.events.edges.map(({ node: { date, name, documents, organs, people, partners, places } }) => [
    `${date} ${name}`,
    ...documents.map(({ symbol, title }) => symbol ?? title),
    ...[organs, people, partners, places].flatMap(({ edges }) => edges.map(({ role, node }) => `${role} ${node.name}`)),
  ]);
  expect(rows).toMatchInlineSnapshot(`
    [
      [
        "1965 Organisational arrangements for a United Nations Social Defence Programme",
        "1086 B (XXXIX)",
        "ISSUER United Nations Economic and Social Council",
      ],
      [
        "1967 Establishment of UNSDRI by bulletin ST/SGB/134",
        "ST/SGB/134",
        "ISSUER Secretary-General of the United Nations",
        "ISSUER U Thant",
      ],
      [
        "1968 Agreement on UNSDRI's headquarters in Rome",
        "Agreement for the establishment of UNSDRI's Headquarters in Rome",
        "PARTY United Nations",
        "PARTY Italian Government",
        "SEAT Rome",
      ],
      [
        "1969 Formal inauguration of UNSDRI",
        "INAUGURATED_BY Secretary-General of the United Nations",
        "INAUGURATED_BY U Thant",
      ],
      [
        "1989 Renaming as UNICRI and enlarged mandate",
        "1989/56",
        "Statute of UNICRI",
        "ISSUER United Nations Economic and Social Council",
      ],
      [
        "2000 Liaison offices in Brussels and Geneva",
        "SEAT Brussels",
        "SEAT Geneva",
      ],
      [
        "2000 Move of the headquarters from Rome to Turin",
        "FROM Rome",
        "TO Turin",
      ],
      [
        "2017 Establishment of the centre for AI and robotics in The Hague",
        "SEAT The Hague",
      ],
    ]
  `);
});

test('06 partners and organs, each with its role in a sentence', async () => {
  const { institute } = await ask(url, operations.PartnersAndOrgansDocument, {});
  const sentences = [institute?.partners, institute?.organs].map((list) =>
    list?.edges.map(({ link }) => link.sentence),
  );
  expect({ kinds: institute?.partnerKinds, sentences }).toMatchInlineSnapshot(`
    {
      "kinds": [
        "GOVERNMENT",
        "INTERGOVERNMENTAL_ORGANIZATION",
        "NGO",
        "UNIVERSITY",
      ],
      "sentences": [
        [
          "UNICRI is a partner of European Commission.",
          "UNICRI is hosted by Italian Government (since 1968).",
          "UNICRI is a partner of European Commission's Joint Research Centre.",
          "UNICRI works closely with UNODC.",
        ],
        [
          "UNICRI takes priorities from the Commission on Crime Prevention and Criminal Justice.",
          "UNICRI’s parent is ECOSOC.",
          "UNICRI belongs to the United Nations Research and Training Institutes.",
          "UNICRI is governed by the Board of Trustees.",
        ],
      ],
    }
  `);
});

test('06 partners in one role only', async () => {
  const { institute } = await ask(url, operations.PartnersAndOrgansDocument, { role: 'CLOSE_PARTNER' });
  expect(institute?.partners.edges.map(({ node }) => node.abbreviation)).toEqual(['UNODC']);
});

test('07 from Goal 16 back to the institute, its partners and all six priorities', async () => {
  const { sdg } = await ask(url, operations.FromAGoalBackDocument, {});
  expect(sdg).toMatchObject({
    name: 'Goal 16',
    sameAs: expect.arrayContaining(['http://metadata.un.org/sdg/16']),
    institutes: {
      edges: [{ alignment: 'PRINCIPAL', node: { abbreviation: 'UNICRI', partners: { nodes: expect.any(Array) } } }],
    },
  });
  expect(sdg?.institutes.edges[0]?.node.partners.nodes.map(({ name }) => name)).toContain(
    'United Nations Office on Drugs and Crime',
  );
  expect(sdg?.priorities.edges.map(({ basis, node }) => `${node.number} ${basis}`)).toEqual(
    [1, 2, 3, 4, 5, 6].map((n) => `${n} INFERRED`),
  );
});

test('07 a goal that is linked, one that nobody supports, and none', async () => {
  const [linked, unsupported, none] = await Promise.all(
    [14, 1, 18].map((number) => ask(url, operations.FromAGoalBackDocument, { number })),
  );
  expect(linked?.sdg?.institutes.edges.map(({ alignment }) => alignment)).toEqual(['LINKED']);
  expect([unsupported?.sdg?.institutes, unsupported?.sdg?.priorities]).toEqual([
    { totalCount: 0, edges: [] },
    { totalCount: 0, edges: [] },
  ]);
  expect(none?.sdg).toBeNull();
});

test('08 the institute in 1995, in 1975 and in 2010', async () => {
  const at = async (asOf?: string) => {
    const { institute } = await ask(url, operations.InstituteAtADateDocument, asOf ? { asOf } : {});
    const { abbreviation, headquarters, nameToday, names } = institute ?? {};
    return { abbreviation, seat: headquarters?.place.name, nameToday, current: names?.map(({ current }) => current) };
  };
  const nameToday = 'United Nations Interregional Crime and Justice Research Institute';
  expect([await at(), await at('1975'), await at('2010-01-31')]).toEqual([
    { abbreviation: 'UNICRI', seat: 'Rome', nameToday, current: [false, true] },
    { abbreviation: 'UNSDRI', seat: 'Rome', nameToday, current: [true, false] },
    { abbreviation: 'UNICRI', seat: 'Turin', nameToday, current: [false, true] },
  ]);
});

test('09 who says so, of claims, links and edges alike', async () => {
  const { institute } = await ask(url, operations.WhoSaysSoDocument, {});
  const statements = [
    ...(institute?.claims ?? []),
    ...(institute?.links.nodes ?? []),
    ...(institute?.people.edges ?? []).map((edge) => ({ ...edge, sentence: `${edge.role} ${edge.node.name}` })),
  ];
  const rows = statements.map(({ sentence, basis, evidence }) => [
    `${basis} ${sentence}`,
    ...evidence.map(
      ({ section, paragraph, url }) => `${section} ${paragraph} ${decodeURIComponent(url?.split(':~:text=')[1] ?? '')}`,
    ),
  ]);
  expect(rows).toMatchInlineSnapshot(`
    [
      [
        "STATED UNICRI was founded in 1967.",
        "History 1 established the United Nations Social Defence Research Institute",
      ],
      [
        "STATED UNICRI was founded in 1968.",
        "lead 1 The institute was founded in 1968",
      ],
      [
        "INFERRED UNICRI was founded in 1969.",
        "History 1 formally inaugurated the following year",
      ],
      [
        "STATED UNICRI maintains the UNICRI Headquarters in Rome (1968 to 2000).",
        "History 1 establishment of UNSDRI's Headquarters in Rome",
        "History 2 moved its headquarters from Rome",
      ],
      [
        "STATED UNICRI maintains the UNICRI Headquarters in Turin (since 2000).",
        "History 2 from Rome to Turin in 2000",
        "Location 1 UNICRI has its headquarters",
      ],
      [
        "STATED DIRECTOR Antonia De Meo",
        "infobox 1 Antonia De Meo",
      ],
    ]
  `);
});

test('10 each dispute with its sides, the one that the graph answers with marked', async () => {
  const { disputes } = await ask(url, operations.WhereSourcesDisagreeDocument, {});
  const rows = disputes.nodes.map(({ property, subject, claims, links }) => [
    `${property} of ${subject.name}`,
    ...claims.map(({ current, sentence }) => `${current ? '→' : ' '} ${sentence}`),
    ...links.map(({ sentence }) => sentence),
  ]);
  expect(rows).toMatchInlineSnapshot(`
    [
      [
        "name of Centre for AI and Robotics",
        "  The Centre for AI and Robotics is named AI Centre for Advanced Robotics.",
        "→ The Centre for AI and Robotics is named Centre for AI and Robotics.",
      ],
      [
        "founded of United Nations Interregional Crime and Justice Research Institute",
        "  UNICRI was founded in 1967.",
        "→ UNICRI was founded in 1968.",
        "  UNICRI was founded in 1969.",
      ],
      [
        "kind of UNICRI Office in Brussels",
        "  The UNICRI Office in Brussels’s kind is liaison office.",
        "→ The UNICRI Office in Brussels’s kind is project office.",
      ],
      [
        "kind of UNICRI Office in Geneva",
        "  The UNICRI Office in Geneva’s kind is liaison office.",
        "→ The UNICRI Office in Geneva’s kind is project office.",
      ],
    ]
  `);
  for (const { claims, links } of disputes.nodes) {
    for (const { evidence } of [...claims, ...links]) expect(evidence).not.toEqual([]);
  }
});

test('11 every inferred link and claim gives its reason; more on the next page', async () => {
  const { links, claims } = await ask(url, operations.WhatWasInferredDocument, {});
  for (const { note, evidence } of [...links.nodes, ...claims.nodes]) {
    expect(note).toMatch(/\w/);
    expect(evidence).not.toEqual([]);
  }
  expect(links.nodes[0]).toMatchObject({
    sentence: 'The CBRN Centre of Excellence in Algiers works on CBRN threats.',
    note: 'its name spells out the risks that the field abbreviates',
  });
  expect([links.nodes.length, links.pageInfo.hasNextPage]).toEqual([25, true]);

  const next = await ask(url, operations.WhatWasInferredDocument, { after: links.pageInfo.endCursor });
  expect(next.links.nodes.length).toBe(Math.min(25, links.totalCount - 25));
  expect(links.nodes.map(({ id }) => id)).not.toContain(next.links.nodes[0]?.id);
});

test('12 a source, and what rests on it', async () => {
  const { source } = await ask(url, operations.WhatRestsOnASourceDocument, {});
  expect(source).toMatchObject({ publisher: 'Wikipedia', license: 'CC BY-SA 4.0', asAt: '2022' });
  const { supportedClaims, supportedLinks } = source ?? {};
  expect([supportedClaims?.nodes.length, supportedLinks?.nodes.length]).toEqual([10, 10]);
  expect(supportedClaims?.totalCount).toBeGreaterThan(200);
  expect(supportedLinks?.totalCount).toBeGreaterThan(100);
});

test('13 anything by its own URI and by one that it is the same as', async () => {
  const { entity } = await ask(url, operations.AnyEntityByUriDocument, {});
  expect(entity).toMatchObject({
    __typename: 'SDG',
    slug: '16',
    number: 16,
    aliases: ['Peace, justice and strong institutions'],
  });
  expect(entity?.links.nodes.map(({ to }) => to.__typename)).toEqual([
    'Institute',
    ...Array.from({ length: 6 }, () => 'Priority'),
  ]);

  const again = await ask(url, operations.AnyEntityByUriDocument, { uri: entity?.uri ?? '' });
  expect(again.entity).toEqual(entity);
});

test('14 what is known about words, best first and where they were found; of some types only', async () => {
  const rows = async (variables: operations.SearchByWordsQueryVariables) =>
    (await ask(url, operations.SearchByWordsDocument, variables)).search.edges.map(
      ({ node, matched }) => `${node.__typename} ${node.name}: ${matched.map(({ property }) => property).join(', ')}`,
    );
  expect(await rows({})).toMatchInlineSnapshot(`
    [
      "Topic human trafficking: name",
      "Topic illicit trafficking: name",
      "Priority Countering organized crime and fighting all forms of trafficking and illicit financial flows: name, description",
      "Source Organized Crime, Illegal Trafficking and Illicit Financial Flows: name, description",
      "Threat Emerging trends in crimes having an impact on the environment: aspects",
    ]
  `);
  expect(await rows({ types: ['THREAT'] })).toEqual([
    'Threat Emerging trends in crimes having an impact on the environment: aspects',
  ]);
  expect((await rows({ query: 'Nairobbi' })).map((row) => row.split(' ', 1)[0]).sort()).toEqual([
    'Centre',
    'Office',
    'Place',
  ]);
});

test('15 how two are connected, in sentences and link by link; over some relations only', async () => {
  const { paths } = await ask(url, operations.HowTwoAreConnectedDocument, {});
  expect(paths[0]).toMatchObject({
    length: 2,
    sentence: 'UNODC works closely with UNICRI, whose principal goal is Goal 16.',
    links: [{ sentence: 'UNODC works closely with UNICRI.' }, { sentence: 'UNICRI’s principal goal is Goal 16.' }],
  });
  expect(paths.map(({ length }) => length)).toEqual([2, 4, 4, 4, 4]);

  const over = await ask(url, operations.HowTwoAreConnectedDocument, {
    from: { office: 'unicri-nairobi' },
    to: { centre: 'unicri-nairobi' },
    relations: ['place'],
  });
  expect(over.paths.map(({ sentence }) => sentence)).toEqual([
    'The UNICRI Project Office in Nairobi is in Nairobi, which houses the CBRN Centre of Excellence in Nairobi.',
  ]);
});

test('16 who issued what before 1990, and another part in other years', async () => {
  const rows = async (variables: Partial<operations.WhoDidWhatAtEventsQueryVariables>) => {
    const { organs } = await ask(url, operations.WhoDidWhatAtEventsDocument, variables);
    return organs.nodes.map(({ name, events }) => [
      name,
      ...events.edges.map(({ role, node }) => `${node.date} ${role}`),
    ]);
  };
  expect(await rows({})).toEqual([
    ['United Nations Economic and Social Council', '1965 ISSUER', '1989 ISSUER'],
    ['Secretary-General of the United Nations', '1967 ISSUER'],
  ]);
  expect(await rows({ role: 'PARTY', before: '1970' })).toEqual([['United Nations', '1968 PARTY']]);
  expect(await rows({ role: 'PARTY', before: '1968' })).toEqual([]);
});

test('17 how many of each, and of some only', async () => {
  const { offices, centres, partners, topics } = await ask(url, operations.HowManyOfEachDocument, {});
  const counts = (facets: { value: string; count: number }[]) => facets.map(({ value, count }) => `${value} ${count}`);
  expect(counts(offices.byKind)).toEqual(['PROJECT_OFFICE 9', 'HEADQUARTERS 2', 'LIAISON_OFFICE 1']);
  expect(counts(offices.byCountry)[0]).toBe('Italy 3');
  expect(counts(centres.facets)).toEqual(['CENTRE_OF_EXCELLENCE 7', 'SPECIALIZED_CENTRE 1']);
  for (const { totalCount, facets } of [centres, partners, topics]) {
    expect(facets.reduce((sum, { count }) => sum + count, 0)).toBe(totalCount);
  }
  const italian = await ask(url, operations.HowManyOfEachDocument, {
    offices: { place: { country: { in: ['Italy', 'Kenya'] } } },
  });
  expect(counts(italian.offices.byCountry)).toEqual(['Italy 3', 'Kenya 1']);
});

test('18 what surrounds a city, links among it included; of some types, and only the nearest', async () => {
  const around = async (variables: operations.AroundOneThingQueryVariables) => {
    const { neighbourhood } = await ask(url, operations.AroundOneThingDocument, variables);
    return { ...neighbourhood, nodes: neighbourhood?.nodes.map(({ __typename }) => __typename) };
  };
  const { nodes, links, truncated } = await around({});
  expect([nodes, links?.length, truncated]).toEqual([
    ['Place', 'Centre', 'Office', 'Institute', 'Partner', 'Topic'],
    8,
    false,
  ]);
  expect((await around({ types: ['CENTRE', 'PARTNER'] })).nodes).toEqual(['Place', 'Centre', 'Partner']);
  expect((await around({ first: 2 })).truncated).toBe(true);
  expect(await around({ of: { place: 'atlantis' } })).toEqual({ nodes: undefined });
});

test('19 the state of the graph at the latest day that a source names, and at another', async () => {
  const { report } = await ask(url, operations.StateOfTheGraphDocument, {});
  expect(report).toMatchObject({ asOf: '2026-11-24', sourcedShare: 1 });
  expect(report.inferredShare).toBeGreaterThan(0);
  expect(report.inferredShare).toBeLessThan(0.2);
  expect(report.staleLinks.totalCount).toBeGreaterThan(report.staleLinks.nodes.length);
  expect(report.types.find(({ type }) => type === 'INSTITUTE')?.properties).toContainEqual({
    property: 'staff',
    known: 1,
    missing: 0,
  });
  const then = await ask(url, operations.StateOfTheGraphDocument, { asOf: '2020' });
  expect([then.report.asOf, then.report.staleLinks.nodes.filter(({ sentence }) => sentence.includes('2022'))]).toEqual([
    '2020-12-31',
    [],
  ]);
});

test('20 the vocabulary, each relation from both ends', async () => {
  const { graph } = await ask(url, operations.VocabularyDocument, {});
  expect(graph.types).toHaveLength(15);
  expect(graph.types.reduce((sum, { count }) => sum + count, 0)).toBe(graph.entityCount);
  expect(graph.relations.reduce((sum, { count }) => sum + count, 0)).toBe(graph.linkCount);
  expect(graph.properties.reduce((sum, { count }) => sum + count, 0)).toBe(graph.claimCount);
  expect(graph.relations).toContainEqual({
    from: 'PRIORITY',
    name: 'threats',
    to: 'THREAT',
    inverse: 'priorities',
    description: 'The threats it answers.',
    count: expect.any(Number),
  });
});

describe('beyond the article', () => {
  let full: Started;
  beforeAll(async () => {
    full = await started();
  });
  afterAll(() => full.close());

  test('21 who headed it: today, at a date, and since when nobody knows', async () => {
    const { institute } = await ask(full.url, operations.WhoHeadedItDocument, {});
    expect([institute?.today?.name, institute?.then?.name]).toEqual(['Leif Villadsen', 'Cindy J. Smith']);
    expect(institute?.heads.nodes.length).toBeGreaterThan(7);
    expect(institute?.missing).toContainEqual(
      expect.objectContaining({ relation: 'director', reason: 'UNKNOWN', until: '2010' }),
    );
  });

  test('22 programmes with whom and for what; those of one goal', async () => {
    const all = await ask(full.url, operations.ProgrammesDocument, {});
    const { programmes } = await ask(full.url, operations.ProgrammesDocument, {
      where: { sdgs: { some: { number: { eq: 16 } } } },
    });
    expect(programmes.totalCount).toBeGreaterThan(2);
    expect(programmes.totalCount).toBeLessThan(all.programmes.totalCount);
    for (const { sdgs } of programmes.nodes) expect(sdgs.edges.map(({ node }) => node.number)).toContain(16);
  });

  test('23 what each priority carries on, with the reason', async () => {
    const { framework } = await ask(full.url, operations.WhatContinuesDocument, {});
    expect(framework?.priorities.nodes.map(({ letter }) => letter)).toEqual(['(a)', '(b)', '(c)', '(d)', '(e)']);
    const before = framework?.priorities.nodes.flatMap(({ continues }) => continues.edges) ?? [];
    expect(new Set(before.map(({ node }) => node.framework.name))).toEqual(
      new Set(['Strategic Programme Framework 2019–2022']),
    );
    expect(before.every(({ basis, note }) => basis === 'INFERRED' && note)).toBe(true);
  });

  test('24 what is not known of one thing, and of all', async () => {
    const { entity, report } = await ask(full.url, operations.WhatIsNotKnownDocument, {});
    expect(entity?.missing).toContainEqual(expect.objectContaining({ relation: 'threats', reason: 'UNKNOWN' }));
    const addresses = report.types
      .find(({ type }) => type === 'OFFICE')
      ?.properties.find(({ property }) => property === 'address');
    expect(addresses?.explained).toBeGreaterThan(5);
  });

  test('25 donors of one year and of another', async () => {
    const donors = async (year: string) => {
      const { institute } = await ask(full.url, operations.DonorsByYearDocument, { year });
      return institute?.partners.edges.map(({ node }) => node.name) ?? [];
    };
    expect(await donors('2018')).toContain('Chile');
    expect(await donors('2017')).not.toContain('Chile');
    expect(await donors('2012')).toEqual([]);
  });
});
