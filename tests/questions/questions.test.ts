import { expect } from 'vitest';
import { textFacts } from '../started.js';
import { asking } from './asking.js';

/*
 * What analysts and frontend developers ask of the graph, each by one query over HTTP, with the answer that the text gives.
 */

const [ofText, ofAll] = [asking(textFacts), asking()];

/** What is asked otherwise, or has another answer, where more is known than the article says. */
interface Today {
  readonly query?: string;
  readonly expected?: unknown;
}

/** Asks it of the article's facts alone, and of all that are served. */
function ask<D>(
  question: string,
  query: string,
  answer: (data: D) => unknown,
  expected: unknown,
  today: Today = {},
): void {
  ofText(`${question} (of the article)`, query, answer, expected);
  ofAll(`${question} (of all facts)`, today.query ?? query, answer, 'expected' in today ? today.expected : expected);
}

const CBRN_CITIES = ['Algiers', 'Amman', 'Manila', 'Nairobi', 'Rabat', 'Tashkent', 'Tbilisi'];

type Named = { name: string };
type List<T> = { totalCount: number; nodes: T[] };
const names = ({ nodes }: List<Named>) => nodes.map(({ name }) => name);
const sorted = (values: Iterable<string>) => [...new Set(values)].sort();
/** Asks about the institute. */
const askInstitute = <I>(
  question: string,
  fields: string,
  answer: (institute: I) => unknown,
  expected: unknown,
  today?: Today,
) =>
  ask<{ institute: I }>(
    question,
    `{ institute(slug: "unicri") { ${fields} } }`,
    ({ institute }) => answer(institute),
    expected,
    today,
  );

/** Only links that the article states. */
const BY_TEXT = 'where: { link: { source: { eq: "wikipedia-unicri" } } }';

askInstitute('What is UNICRI’s full name and abbreviation?', 'name abbreviation', (institute) => institute, {
  name: 'United Nations Interregional Crime and Justice Research Institute',
  abbreviation: 'UNICRI',
});

askInstitute<{ people: { edges: { role: string; node: Named }[] } }>(
  'Who heads UNICRI according to the text, and in what role?',
  `people(role: DIRECTOR, ${BY_TEXT}) { edges { role node { name } } }`,
  ({ people }) => people.edges,
  [{ role: 'DIRECTOR', node: { name: 'Antonia De Meo' } }],
);

askInstitute('Where is its headquarters?', 'headquarters { place { name country } }', (institute) => institute, {
  headquarters: { place: { name: 'Turin', country: 'Italy' } },
});

askInstitute('Which organ is its parent?', 'parent { name }', (institute) => institute, {
  parent: { name: 'United Nations Economic and Social Council' },
});

askInstitute(
  'How many staff does it employ, roughly?',
  'staff claims(property: "staff") { note }',
  (institute) => institute,
  {
    staff: 100,
    claims: [{ note: expect.stringContaining('around') }],
  },
);

askInstitute('Who governs it?', 'board { name }', (institute) => institute, { board: { name: 'Board of Trustees' } });

ask<{ framework: { priorities: List<Named> } }>(
  'List its six strategic priorities for 2019–2022 in order.',
  '{ framework(slug: "unicri-2019-2022") { priorities { nodes { name } } } }',
  ({ framework }) => names(framework.priorities),
  [
    'Preventing and countering violent extremism',
    'Countering organized crime and fighting all forms of trafficking and illicit financial flows',
    'Reinforcing the rule of law in post-conflict countries',
    'Security through research, technology and innovation',
    'Threat response and risk mitigation: security governance',
    'Preventing crime through the protection and empowerment of vulnerable groups',
  ],
);

ask<{ framework: { threats: List<Named> } }>(
  'How many threats does the 2019–2022 framework identify?',
  '{ framework(slug: "unicri-2019-2022") { threats { totalCount } } }',
  ({ framework }) => framework.threats.totalCount,
  7,
);

ask<{ search: List<Named> }>(
  'Which threat concerns crowded spaces?',
  '{ search(query: "crowded spaces", types: [THREAT]) { nodes { name } } }',
  ({ search }) => names(search),
  ['Threats to crowded spaces and vulnerable targets'],
);

askInstitute<{ sdgs: { edges: { alignment: string; node: { number: number } }[] } }>(
  'Which SDG is UNICRI’s principal goal?',
  'sdgs(alignment: PRINCIPAL) { edges { alignment node { number } } }',
  ({ sdgs }) => sdgs.edges,
  [{ alignment: 'PRINCIPAL', node: { number: 16 } }],
);

askInstitute<{ sdgs: List<{ number: number }> }>(
  'Which other goals are its priorities linked to?',
  'sdgs(alignment: LINKED) { nodes { number } }',
  ({ sdgs }) => sdgs.nodes.map(({ number }) => number),
  [2, 3, 4, 5, 6, 8, 9, 11, 14, 15],
);

askInstitute<{ sdgs: List<unknown> }>(
  'How many goals in all?',
  'sdgs { totalCount }',
  ({ sdgs }) => sdgs.totalCount,
  11,
);

askInstitute<{ centres: List<{ place: Named }> }>(
  'In which cities are the CBRN Centres of Excellence the text names?',
  `centres(kind: CENTRE_OF_EXCELLENCE, ${BY_TEXT}) { nodes { place { name } } }`,
  ({ centres }) => centres.nodes.map(({ place }) => place.name),
  CBRN_CITIES,
);

ask<{ partners: List<Named> }>(
  'With whom were those centres established?',
  `{ partners(where: { centres: { some: { kind: { eq: CENTRE_OF_EXCELLENCE }, link: { role: { eq: ESTABLISHING_PARTNER } } } } }) {
    nodes { name }
  } }`,
  ({ partners }) => names(partners),
  ["European Commission's Joint Research Centre"],
);

ask<{ places: List<Named> }>(
  'Which cities host both an office and a centre?',
  '{ places(where: { offices: { some: {} }, centres: { some: {} } }) { nodes { name } } }',
  ({ places }) => names(places),
  CBRN_CITIES,
  { expected: ['Algiers', 'Amman', 'Geneva', ...CBRN_CITIES.slice(2)] },
);

ask(
  'Where is the centre for AI and robotics, and since when?',
  '{ centre(slug: "unicri-the-hague") { place { name } established } }',
  (data) => data,
  {
    centre: { place: { name: 'The Hague' }, established: '2017' },
  },
  { expected: { centre: { place: { name: 'The Hague' }, established: '2017-09' } } },
);

ask<{ places: List<Named> }>(
  'List every city where UNICRI is present.',
  `{ places(where: { or: [
    { offices: { some: { institute: { slug: { eq: "unicri" } } } } }
    { centres: { some: { institute: { slug: { eq: "unicri" } } } } }
  ] }) { nodes { name } } }`,
  ({ places }) => names(places),
  sorted(['Turin', 'Rome', 'Brussels', 'Geneva', 'The Hague', ...CBRN_CITIES]),
  {
    query: `{ places(asOf: "2022", where: { or: [
    { offices: { some: { institute: { slug: { eq: "unicri" } } } } }
    { centres: { some: { institute: { slug: { eq: "unicri" } } } } }
  ] }) { nodes { name } } }`,
    expected: sorted(['Turin', 'Rome', 'Brussels', 'Geneva', 'The Hague', 'Abu Dhabi', ...CBRN_CITIES]),
  },
);

ask<{ offices: { facets: { value: string }[] } }>(
  'In which countries are its project offices?',
  `{ offices(where: { kind: { eq: PROJECT_OFFICE }, institute: { slug: { eq: "unicri" } } }) { facets(by: PLACE_COUNTRY) { value } } }`,
  ({ offices }) => offices.facets.map(({ value }) => value),
  sorted(['Algeria', 'Jordan', 'Belgium', 'Switzerland', 'Philippines', 'Kenya', 'Morocco', 'Uzbekistan', 'Georgia']),
  // With those of 2009, which are closed; the most frequent first.
  {
    expected: [
      'Italy',
      ...sorted([
        'Algeria',
        'Jordan',
        'Belgium',
        'Switzerland',
        'Philippines',
        'Kenya',
        'Morocco',
        'Uzbekistan',
        'Georgia',
        'Portugal',
      ]),
    ],
  },
);

ask<{ place: { offices: List<{ kind: string; name: string }> } }>(
  'Which office is in Rome, and of what kind?',
  '{ place(slug: "rome") { offices(asOf: "2022") { nodes { kind name } } } }',
  ({ place }) => place.offices.nodes,
  [{ kind: 'LIAISON_OFFICE', name: 'UNICRI Liaison Office in Rome' }],
);

askInstitute(
  'What was the institute called in 1975?',
  'name(asOf: "1975") abbreviation(asOf: "1975")',
  (institute) => institute,
  {
    name: 'United Nations Social Defence Research Institute',
    abbreviation: 'UNSDRI',
  },
);

for (const [when, asOf, city] of [
  ['1995', '1995', 'Rome'],
  ['June 2000', '2000-06', 'Turin'],
  ['2010', '2010', 'Turin'],
]) {
  askInstitute(
    `Where was its headquarters in ${when}?`,
    `headquarters(asOf: "${asOf}") { place { name } }`,
    (institute) => institute,
    {
      headquarters: { place: { name: city } },
    },
  );
}

ask(
  'When was it renamed, and by which resolution?',
  '{ event(slug: "1989-renaming") { date organs(role: ISSUER) { nodes { abbreviation } } documents { symbol } } }',
  (data) => data,
  {
    event: {
      date: '1989',
      organs: { nodes: [{ abbreviation: 'ECOSOC' }] },
      documents: [{ symbol: '1989/56' }, { symbol: null }],
    },
  },
  {
    expected: {
      event: {
        date: '1989-05-24',
        organs: { nodes: [{ abbreviation: 'ECOSOC' }] },
        documents: [{ symbol: '1989/56' }, { symbol: null }],
      },
    },
  },
);

ask(
  'What did bulletin ST/SGB/134 do, who issued it and when?',
  '{ event(slug: "1967-bulletin") { name date people(role: ISSUER) { nodes { name } } documents { symbol } } }',
  (data) => data,
  {
    event: {
      name: 'Establishment of UNSDRI by bulletin ST/SGB/134',
      date: '1967',
      people: { nodes: [{ name: 'U Thant' }] },
      documents: [{ symbol: 'ST/SGB/134' }],
    },
  },
);

askInstitute(
  'Which resolution of 1965 stands at the beginning of its history?',
  'events(first: 1) { nodes { date documents { symbol title } } }',
  (institute) => institute,
  {
    events: {
      nodes: [{ date: '1965', documents: [{ symbol: '1086 B (XXXIX)', title: 'ECOSOC resolution 1086 B (XXXIX)' }] }],
    },
  },
  { expected: { events: { nodes: [expect.objectContaining({ date: '1965-07-30' })] } } },
);

askInstitute<{ events: List<{ date: string }> }>(
  'Give its history as a timeline.',
  `events(${BY_TEXT}) { nodes { date name } }`,
  ({ events }) => events.nodes.map(({ date }) => date),
  ['1965', '1967', '1968', '1969', '1989', '2000', '2000', '2017'],
  { expected: ['1965-07-30', '1967', '1968-01-15', '1969', '1989-05-24', '2000', '2000-05-01', '2017-09-07'] },
);

askInstitute('Is UNICRI paid from the UN’s regular budget?', 'regularBudgetFunding', (institute) => institute, {
  regularBudgetFunding: false,
});

askInstitute('How is it funded?', 'funding', (institute) => institute, { funding: 'voluntary contributions' });

askInstitute<{ partners: List<Named> }>(
  'With which UN body does it work particularly closely?',
  'partners(role: CLOSE_PARTNER) { nodes { name } }',
  ({ partners }) => names(partners),
  ['United Nations Office on Drugs and Crime'],
);

askInstitute('Which kinds of partners does it have?', 'partnerKinds', (institute) => institute, {
  partnerKinds: ['GOVERNMENT', 'INTERGOVERNMENTAL_ORGANIZATION', 'NGO', 'UNIVERSITY'],
});

askInstitute<{ claims: { value: string; evidence: { section: string; source: { slug: string } }[] }[] }>(
  'Which claims about its founding year exist, and who makes each?',
  'claims(property: "founded", source: "wikipedia-unicri") { value evidence { section source { slug } } }',
  ({ claims }) =>
    claims.map(({ value, evidence }) => [
      value,
      ...evidence.flatMap(({ section, source }) =>
        source.slug === 'wikipedia-unicri' ? `${source.slug}, ${section}` : [],
      ),
    ]),
  [
    ['1967', 'wikipedia-unicri, History'],
    ['1968', 'wikipedia-unicri, lead'],
    ['1969', 'wikipedia-unicri, History'],
  ],
);

ask<{
  office: { disputes: { property: string; claims: { value: string; evidence: { section: string | null }[] }[] }[] };
}>(
  'Is Brussels a liaison office or a project office?',
  '{ office(slug: "unicri-brussels") { disputes { property claims { value evidence { section } } } } }',
  ({ office }) =>
    office.disputes.map(({ property, claims }) => ({
      property,
      claims: claims.map(({ value, evidence }) => ({
        value,
        evidence: evidence.filter(({ section }) => section !== null),
      })),
    })),
  [
    {
      property: 'kind',
      claims: [
        { value: 'LIAISON_OFFICE', evidence: [{ section: 'History' }] },
        { value: 'PROJECT_OFFICE', evidence: [{ section: 'Location' }] },
      ],
    },
  ],
);

ask(
  'Which passage says that the headquarters moved in 2000?',
  '{ event(slug: "2000-move-to-turin") { claims(property: "date", source: "wikipedia-unicri") { value evidence { section paragraph url } } } }',
  (data) => data,
  {
    event: {
      claims: [
        {
          value: '2000',
          evidence: [
            {
              section: 'History',
              paragraph: 2,
              url: 'https://en.wikipedia.org/wiki/United_Nations_Interregional_Crime_and_Justice_Research_Institute#History:~:text=moved%20its%20headquarters%20from%20Rome%20to%20Turin',
            },
          ],
        },
      ],
    },
  },
);

type Inferred = List<{ sentence: string; note: string | null; evidence: unknown[] }>;
ask<{ claims: Inferred; links: Inferred }>(
  'Which facts rest on inference rather than on a source’s words?',
  `{
    claims(basis: INFERRED, first: 100) { totalCount nodes { sentence note evidence { url } } }
    links(basis: INFERRED, first: 100) { totalCount nodes { sentence note evidence { url } } }
  }`,
  ({ claims, links }) => ({
    some: claims.totalCount > 0 && links.totalCount > 40,
    all: [claims, links].every(({ totalCount, nodes }) => nodes.length === totalCount),
    withoutReason: [...claims.nodes, ...links.nodes].filter(({ note, evidence }) => !note || evidence.length === 0),
  }),
  { some: true, all: true, withoutReason: [] },
);

askInstitute<{ topics: List<Named> }>(
  'On which fifteen fields does its current work focus?',
  `topics(${BY_TEXT}) { nodes { name } }`,
  ({ topics }) => sorted(names(topics)),
  sorted([
    'organised crime',
    'juvenile justice',
    'counter-terrorism',
    'major event security',
    'international criminal law',
    'new technologies such as artificial intelligence and robotics',
    'corruption',
    'human trafficking',
    'illicit trafficking',
    'counterfeiting',
    'cybercrime',
    'crimes against the environment',
    'domestic violence',
    'CBRN threats',
    'drug abuse',
  ]),
);

ask<{ paths: unknown }>(
  'How is UNODC connected to SDG 16?',
  '{ paths(from: { partner: "unodc" }, to: { sdg: 16 }, first: 1) { length sentence nodes { name } links { relation role basis } } }',
  ({ paths }) => paths,
  [
    {
      length: 2,
      sentence: 'UNODC works closely with UNICRI, whose principal goal is Goal 16.',
      nodes: [
        { name: 'United Nations Office on Drugs and Crime' },
        { name: 'United Nations Interregional Crime and Justice Research Institute' },
        { name: 'Goal 16' },
      ],
      links: [
        { relation: 'institutes', role: 'CLOSE_PARTNER', basis: 'STATED' },
        { relation: 'sdgs', role: null, basis: 'STATED' },
      ],
    },
  ],
);

ask<{ sdg: { priorities: { edges: { basis: string; node: { number: number } }[] } } }>(
  'Which priorities lead to SDG 16?',
  '{ sdg(number: 16) { priorities(where: { framework: { slug: { eq: "unicri-2019-2022" } } }) { edges { basis node { number } } } } }',
  ({ sdg }) => sdg.priorities.edges.map(({ basis, node }) => `${node.number} ${basis}`),
  [1, 2, 3, 4, 5, 6].map((number) => `${number} INFERRED`),
);

ask<{ search: { nodes: (Named & { __typename: string })[] } }>(
  'What does the graph know about “trafficking”?',
  '{ search(query: "trafficking") { nodes { __typename name } } }',
  ({ search }) => search.nodes.map(({ __typename, name }) => `${__typename}: ${name}`).sort(),
  [
    'Priority: Countering organized crime and fighting all forms of trafficking and illicit financial flows',
    'Source: Organized Crime, Illegal Trafficking and Illicit Financial Flows',
    'Threat: Emerging trends in crimes having an impact on the environment',
    'Topic: human trafficking',
    'Topic: illicit trafficking',
  ],
  {
    expected: expect.arrayContaining([
      'Priority: Countering organized crime and fighting all forms of trafficking and illicit financial flows',
      'Source: Organized Crime, Illegal Trafficking and Illicit Financial Flows',
      'Threat: Emerging trends in crimes having an impact on the environment',
      'Topic: human trafficking',
      'Topic: illicit trafficking',
    ]),
  },
);

askInstitute<{ organs: List<{ claims: { value: string }[] }> }>(
  'How many UN research and training institutes are there, according to the text?',
  'organs(role: GROUP) { nodes { claims(property: "memberCount", source: "wikipedia-unicri") { value } } }',
  ({ organs }) => organs.nodes.flatMap(({ claims }) => claims.map(({ value }) => value)),
  ['5'],
);

type Described = { name: string; description: string | null };
type Member = Described & { args?: Described[] };
type Type = Described & { fields: Member[] | null; inputFields: Member[] | null; enumValues: Member[] | null };
ask<{ __schema: { types: Type[] } }>(
  'What may a client ask at all? (every type, field, argument and enum value, described)',
  `{ __schema { types {
    name description
    fields { name description args { name description } }
    inputFields { name description }
    enumValues { name description }
  } } }`,
  ({ __schema }) =>
    __schema.types
      .filter(({ name }) => !name.startsWith('__'))
      .flatMap(({ name, description, fields, inputFields, enumValues }) =>
        [{ name, description }, ...[fields, inputFields, enumValues].flatMap((members) => members ?? [])]
          .flatMap((member: Member) => [member, ...(member.args ?? [])])
          .filter((described) => !described.description)
          .map((described) => `${name}: ${described.name}`),
      ),
  [],
);

// What no source pairs is paired by the editors; nothing of 2019–2022 is left alone that the wording can place.
const OF_2019 = 'framework: { slug: { eq: "unicri-2019-2022" } }';

ask(
  'Which threats does no priority answer, and which priorities answer none?',
  `{ threats(where: { ${OF_2019}, priorities: { none: {} } }) { nodes { name } }
     priorities(where: { ${OF_2019}, threats: { none: {} } }) { nodes { name } } }`,
  (data) => data,
  { threats: { nodes: [] }, priorities: { nodes: [] } },
);

ask<{ sdgs: List<{ number: number; priorities: List<{ number: number }> }> }>(
  'Which of its goals does which priority support?',
  `{ sdgs(where: { institutes: { some: { slug: { eq: "unicri" } } } }) {
    nodes { number priorities(where: { ${OF_2019} }) { nodes { number } } }
  } }`,
  ({ sdgs }) =>
    sdgs.nodes.map(({ number, priorities }) => [number, ...priorities.nodes.map((priority) => priority.number)]),
  [
    [2, 2],
    [3, 6],
    [4, 6],
    [5, 6],
    [6, 2],
    [8, 2, 6],
    [9, 4],
    [11, 5],
    [14, 2],
    [15, 2],
    [16, 1, 2, 3, 4, 5, 6],
  ],
);

ask<{ topics: List<Named> }>(
  'Which of its fields does no priority cover?',
  '{ topics(where: { institutes: { some: { slug: { eq: "unicri" } } }, priorities: { none: {} } }) { nodes { name } } }',
  ({ topics }) => names(topics),
  ['international criminal law'],
  // A theme across the priorities of 2023–2026 is covered by none of them alone.
  { expected: ['climate change', 'international criminal law'] },
);

askInstitute(
  'Who hosts it, and does a source say so?',
  'partners(role: HOST) { edges { basis since note node { name } } }',
  (institute) => institute,
  {
    partners: {
      edges: [
        {
          basis: 'INFERRED',
          since: '1968',
          note: expect.stringContaining('Rome'),
          node: { name: 'Italian Government' },
        },
      ],
    },
  },
  {
    expected: {
      partners: { edges: [expect.objectContaining({ basis: 'STATED', node: { name: 'Italian Government' } })] },
    },
  },
);
