import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Started, started } from '../started.js';

/*
 * What analysts and frontend developers ask of the graph, each by one query over HTTP, with the answer that the text gives.
 */

let server: Started;
beforeAll(async () => {
  server = await started();
});
afterAll(() => server.close());

const CBRN_CITIES = ['Algiers', 'Amman', 'Manila', 'Nairobi', 'Rabat', 'Tashkent', 'Tbilisi'];

/** A question, the query that asks it, and what of its data is the answer. `D` is what the query gives. */
function ask<D>(question: string, query: string, answer: (data: D) => unknown, expected: unknown): void {
  it(question, async () => {
    const { data, errors } = await server.ask(query);
    expect(errors).toBeUndefined();
    expect(answer(data as D)).toEqual(expected);
  });
}

type Named = { name: string };
type List<T> = { totalCount: number; nodes: T[] };
const names = ({ nodes }: List<Named>) => nodes.map(({ name }) => name);
const sorted = (values: Iterable<string>) => [...new Set(values)].sort();
/** Asks about the institute. */
const askInstitute = <I>(question: string, fields: string, answer: (institute: I) => unknown, expected: unknown) =>
  ask<{ institute: I }>(question, `{ institute(slug: "unicri") { ${fields} } }`, ({ institute }) => answer(institute), expected);

askInstitute('What is UNICRI’s full name and abbreviation?', 'name abbreviation', (institute) => institute, {
  name: 'United Nations Interregional Crime and Justice Research Institute',
  abbreviation: 'UNICRI',
});

askInstitute<{ people: { edges: { role: string; node: Named }[] } }>(
  'Who heads UNICRI according to the text, and in what role?',
  'people(role: "DIRECTOR") { edges { role node { name } } }',
  ({ people }) => people.edges,
  [{ role: 'DIRECTOR', node: { name: 'Antonia De Meo' } }],
);

askInstitute('Where is its headquarters?', 'headquarters { place { name country } }', (institute) => institute, {
  headquarters: { place: { name: 'Turin', country: 'Italy' } },
});

askInstitute('Which organ is its parent?', 'parent { name }', (institute) => institute, {
  parent: { name: 'United Nations Economic and Social Council' },
});

askInstitute('How many staff does it employ, roughly?', 'staff claims(property: "staff") { note }', (institute) => institute, {
  staff: 100,
  claims: [{ note: expect.stringContaining('around') }],
});

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

askInstitute<{ sdgs: List<unknown> }>('How many goals in all?', 'sdgs { totalCount }', ({ sdgs }) => sdgs.totalCount, 11);

askInstitute<{ centres: List<{ place: Named }> }>(
  'In which cities are the CBRN Centres of Excellence the text names?',
  'centres(kind: CENTRE_OF_EXCELLENCE) { nodes { place { name } } }',
  ({ centres }) => centres.nodes.map(({ place }) => place.name),
  CBRN_CITIES,
);

askInstitute<{ centres: List<{ partners: List<Named> }> }>(
  'With whom were those centres established?',
  'centres(kind: CENTRE_OF_EXCELLENCE) { nodes { partners(role: "ESTABLISHING_PARTNER") { nodes { name } } } }',
  ({ centres }) => sorted(centres.nodes.flatMap(({ partners }) => names(partners))),
  ['European Commission’s Joint Research Centre'.replace('’', "'")],
);

ask(
  'Where is the centre for AI and robotics, and since when?',
  '{ centre(slug: "unicri-the-hague") { place { name } established } }',
  (data) => data,
  {
    centre: { place: { name: 'The Hague' }, established: '2017' },
  },
);

askInstitute<{ offices: List<{ place: Named }>; centres: List<{ place: Named }> }>(
  'List every city where UNICRI is present.',
  'offices { nodes { place { name } } } centres { nodes { place { name } } }',
  ({ offices, centres }) => sorted([...offices.nodes, ...centres.nodes].map(({ place }) => place.name)),
  sorted(['Turin', 'Rome', 'Brussels', 'Geneva', 'The Hague', ...CBRN_CITIES]),
);

askInstitute<{ offices: List<{ place: { country: string } }> }>(
  'In which countries are its project offices?',
  'offices(kind: PROJECT_OFFICE) { nodes { place { country } } }',
  ({ offices }) => sorted(offices.nodes.map(({ place }) => place.country)),
  sorted(['Algeria', 'Jordan', 'Belgium', 'Switzerland', 'Philippines', 'Kenya', 'Morocco', 'Uzbekistan', 'Georgia']),
);

ask<{ place: { offices: List<{ kind: string; name: string }> } }>(
  'Which office is in Rome, and of what kind?',
  '{ place(slug: "rome") { offices(asOf: "2022") { nodes { kind name } } } }',
  ({ place }) => place.offices.nodes,
  [{ kind: 'LIAISON_OFFICE', name: 'UNICRI Liaison Office in Rome' }],
);

askInstitute('What was the institute called in 1975?', 'name(asOf: "1975") abbreviation(asOf: "1975")', (institute) => institute, {
  name: 'United Nations Social Defence Research Institute',
  abbreviation: 'UNSDRI',
});

askInstitute(
  'Where was its headquarters in 1995, in June 2000, in 2010?',
  'in1995: headquarters(asOf: "1995") { place { name } } in2000: headquarters(asOf: "2000-06") { place { name } } in2010: headquarters(asOf: "2010") { place { name } }',
  (institute) => institute,
  { in1995: { place: { name: 'Rome' } }, in2000: { place: { name: 'Turin' } }, in2010: { place: { name: 'Turin' } } },
);

ask(
  'When was it renamed, and by which resolution?',
  '{ event(slug: "1989-renaming") { date organs(role: "ISSUER") { nodes { abbreviation } } documents { symbol } } }',
  (data) => data,
  {
    event: { date: '1989', organs: { nodes: [{ abbreviation: 'ECOSOC' }] }, documents: [{ symbol: '1989/56' }, { symbol: null }] },
  },
);

ask(
  'What did bulletin ST/SGB/134 do, who issued it and when?',
  '{ event(slug: "1967-bulletin") { name date people(role: "ISSUER") { nodes { name } } documents { symbol } } }',
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
  { events: { nodes: [{ date: '1965', documents: [{ symbol: '1086 B (XXXIX)', title: 'ECOSOC resolution 1086 B (XXXIX)' }] }] } },
);

askInstitute<{ events: List<{ date: string }> }>(
  'Give its history as a timeline.',
  'events { nodes { date name } }',
  ({ events }) => events.nodes.map(({ date }) => date),
  ['1965', '1967', '1968', '1969', '1989', '2000', '2000', '2017'],
);

askInstitute('Is UNICRI paid from the UN’s regular budget?', 'regularBudgetFunding', (institute) => institute, {
  regularBudgetFunding: false,
});

askInstitute('How is it funded?', 'funding', (institute) => institute, { funding: 'voluntary contributions' });

askInstitute<{ partners: List<Named> }>(
  'With which UN body does it work particularly closely?',
  'partners(role: "CLOSE_PARTNER") { nodes { name } }',
  ({ partners }) => names(partners),
  ['United Nations Office on Drugs and Crime'],
);

askInstitute('Which kinds of partners does it have?', 'partnerKinds', (institute) => institute, {
  partnerKinds: ['GOVERNMENT', 'INTERGOVERNMENTAL_ORGANIZATION', 'NGO', 'UNIVERSITY'],
});

askInstitute<{ claims: { value: string; evidence: { source: { slug: string } }[] }[] }>(
  'Which claims about its founding year exist, and who makes each?',
  'claims(property: "founded") { value evidence { source { slug } } }',
  ({ claims }) => claims.map(({ value, evidence }) => [value, ...evidence.map(({ source }) => source.slug)]),
  [
    ['1967', 'wikipedia-unicri'],
    ['1968', 'wikipedia-unicri'],
    ['1969', 'wikipedia-unicri'],
  ],
);

ask<{ office: { disputes: { property: string; claims: { value: string; evidence: { section: string }[] }[] }[] } }>(
  'Is Brussels a liaison office or a project office?',
  '{ office(slug: "unicri-brussels") { disputes { property claims { value evidence { section } } } } }',
  ({ office }) => office.disputes,
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
  '{ event(slug: "2000-move-to-turin") { claims(property: "date") { value evidence { section paragraph url } } } }',
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

ask<{ claims: List<{ note: string | null }>; links: List<{ note: string | null }> }>(
  'Which facts rest on inference rather than on a source’s words?',
  '{ claims(basis: INFERRED, first: 100) { totalCount nodes { sentence note } } links(basis: INFERRED, first: 100) { totalCount nodes { sentence note } } }',
  ({ claims, links }) => [claims.totalCount > 0, links.totalCount >= 6, [...claims.nodes, ...links.nodes].filter(({ note }) => !note)],
  [true, true, []],
);

askInstitute<{ topics: List<Named> }>(
  'On which fifteen fields does its current work focus?',
  'topics { nodes { name } }',
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

ask<{ sdg: { priorities: { totalCount: number; edges: { basis: string }[] } } }>(
  'Which priorities lead to SDG 16?',
  '{ sdg(number: 16) { priorities { totalCount edges { basis node { number } } } } }',
  ({ sdg }) => [sdg.priorities.totalCount, sorted(sdg.priorities.edges.map(({ basis }) => basis))],
  [6, ['INFERRED']],
);

askInstitute<{ organs: List<{ memberCount: number }> }>(
  'How many UN research and training institutes are there, according to the text?',
  'organs(role: "GROUP") { nodes { memberCount } }',
  ({ organs }) => organs.nodes.map(({ memberCount }) => memberCount),
  [5],
);

ask<{ __schema: { types: { name: string; description: string | null }[] } }>(
  'What may a client ask at all?',
  '{ __schema { types { name description fields { name description args { name description } } enumValues { name description } inputFields { name description } } } }',
  ({ __schema }) => __schema.types.filter(({ name, description }) => !name.startsWith('__') && !description),
  [],
);
