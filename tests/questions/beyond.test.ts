import { expect } from 'vitest';
import { asking } from './asking.js';

/*
 * What is known beyond the article, each asked of the package's own facts by one query over HTTP.
 */

const ask = asking();

type Named = { name: string };
type List<T> = { totalCount: number; nodes: T[] };
const names = ({ nodes }: List<Named>) => nodes.map(({ name }) => name);

/** Asks about the institute. */
const askInstitute = <I>(question: string, fields: string, answer: (institute: I) => unknown, expected: unknown) =>
  ask<{ institute: I }>(
    question,
    `{ institute(slug: "unicri") { ${fields} } }`,
    ({ institute }) => answer(institute),
    expected,
  );

// ── Who headed it

for (const [when, asOf, name] of [
  ['at the turn of the century', '2000-06', 'Alberto Bradanini'],
  ['on 10 January 2005', '2005-01-10', 'Gioacchino Polimeni'],
  ['in the summer of 2008', '2008-07', 'Sandro Calvani'],
  ['when the secretariat in Abu Dhabi opened', '2014-06-18', 'Jonathan Lucas'],
  ['in 2016', '2016', 'Cindy J. Smith'],
  ['at the end of 2019', '2019-12', 'Bettina Tucci Bartsiotas'],
  ['when ECOSOC was briefed in July 2021', '2021-07-22', 'Antonia De Meo'],
  ['in the summer of 2025', '2025-06-03', 'Leif Villadsen'],
]) {
  askInstitute(`Who headed the institute ${when}?`, `director(asOf: "${asOf}") { name }`, (institute) => institute, {
    director: { name },
  });
}

askInstitute<{ director: Named; links: List<{ until: string | null; sentence: string }> }>(
  'Who heads it today, and as what?',
  'director { name } links(relation: "director") { nodes { until sentence } }',
  ({ director, links }) => [
    director.name,
    links.nodes.filter(({ until }) => until === null).map(({ sentence }) => sentence),
  ],
  ['Leif Villadsen', ['UNICRI’s director ad interim is Leif Villadsen (since 2024-02-09).']],
);

askInstitute<{ director: null; missing: { relation: string | null; reason: string; until: string | null }[] }>(
  'Who headed it in 1990, and if nobody is named, why?',
  'director(asOf: "1990") { name } missing { relation reason until }',
  ({ director, missing }) => [director, missing.find(({ relation }) => relation === 'director')],
  [null, { relation: 'director', reason: 'UNKNOWN', until: '2010' }],
);

ask<{ people: List<Named> }>(
  'Which of its heads came from the United States?',
  `{ people(where: { nationality: { eq: "United States" }, institutes: { some: { slug: { eq: "unicri" } } } }, orderBy: { field: NAME }) {
    nodes { name }
  } }`,
  ({ people }) => names(people),
  ['Antonia De Meo', 'Bettina Tucci Bartsiotas', 'Cindy J. Smith'],
);

// ── Above it and around it

ask(
  'How many sit in its Board, and who presided over it in February 2023?',
  `{ organ(slug: "unicri-board-of-trustees") {
    memberCount people(role: PRESIDENT, asOf: "2023-02-15") { nodes { name } } vice: people(role: VICE_PRESIDENT) { nodes { name } }
  } }`,
  (data) => data,
  {
    organ: {
      memberCount: 11,
      people: { nodes: [{ name: 'Joel Antonio Hernández García' }] },
      vice: { nodes: [{ name: 'Carolina Lizárraga Houghton' }] },
    },
  },
);

ask<{ events: List<{ date: string }> }>(
  'When did the Board meet?',
  '{ events(where: { name: { startsWith: "Meeting of the Board" }, date: { within: "2017" } }) { nodes { date } } }',
  ({ events }) => events.nodes.map(({ date }) => date),
  ['2017-10-25'],
);

ask<{ institutes: List<{ slug: string; parent: Named }> }>(
  'Which other institutes for research and training are there, and under which organ?',
  `{ institutes(where: { not: { slug: { eq: "unicri" } }, organs: { some: { slug: { eq: "un-research-and-training-institutes" } } } }) {
    nodes { slug parent { name } }
  } }`,
  ({ institutes }) => Object.fromEntries(institutes.nodes.map(({ slug, parent }) => [slug, parent.name])),
  {
    unidir: expect.stringContaining('General Assembly'),
    unitar: expect.stringContaining('General Assembly'),
    unrisd: 'United Nations Economic and Social Council',
    unssc: expect.stringContaining('General Assembly'),
    unu: expect.stringContaining('General Assembly'),
  },
);

ask<{ place: { offices: List<{ institute: { abbreviation: string } }> } }>(
  'Which institutes have their seat in Turin?',
  '{ place(slug: "turin") { offices(kind: HEADQUARTERS) { nodes { institute { abbreviation } } } } }',
  ({ place }) => place.offices.nodes.map(({ institute }) => institute.abbreviation).sort(),
  ['UNICRI', 'UNSSC'],
);

ask<{ institutes: List<{ slug: string; founded: string }> }>(
  'Which of them is older than UNICRI?',
  '{ institutes(where: { founded: { before: "1967" } }) { nodes { slug founded } } }',
  ({ institutes }) => institutes.nodes.map(({ slug, founded }) => `${slug} ${founded}`),
  ['unitar 1963', 'unrisd 1963'],
);

ask<{ organ: { disputes: { property: string; claims: { value: string }[] }[] } }>(
  'How many such institutes are there, by whom you ask?',
  '{ organ(slug: "un-research-and-training-institutes") { disputes { property claims { value evidence { source { slug } } } } } }',
  ({ organ }) => organ.disputes.map(({ property, claims }) => [property, claims.map(({ value }) => value)]),
  [['memberCount', ['5', '6', '7']]],
);

ask<{
  events: List<
    Named & { outcome: string; planned: boolean; missing: { property: string | null; relation: string | null }[] }
  >;
}>(
  'What is to become of it?',
  '{ events(where: { date: { after: "2025" }, planned: { eq: true }, institute: { slug: { eq: "unicri" } } }) { nodes { name date claims { evidence { source { slug } } } missing { property relation } } } }',
  ({ events }) => events.nodes.map(({ name }) => name),
  [expect.stringContaining('Integration into UNODC')],
);

// ── What it was made by

ask(
  'When exactly was resolution 1989/56 adopted, and the seat moved to Turin?',
  '{ renaming: event(slug: "1989-renaming") { date } move: event(slug: "2000-move-to-turin") { date } }',
  (data) => data,
  { renaming: { date: '1989-05-24' }, move: { date: '2000-05-01' } },
);

ask<{ event: { date: string; disputes: { claims: { value: string; evidence: { source: { slug: string } }[] }[] }[] } }>(
  'What did resolution 1086 B (XXXIX) do, and who says so?',
  '{ event(slug: "1965-social-defence-programme") { date disputes { claims { value evidence { source { slug } } } } } }',
  ({ event }) => [event.date, event.disputes[0]?.claims.map(({ evidence }) => evidence[0]?.source.slug).sort()],
  ['1965-07-30', ['briefing-2021', 'onuitalia-ecosoc-2025', 'res-1989-56', 'wikipedia-unicri']],
);

ask<{ institute: { founded: string; disputes: { property: string; claims: { value: string }[] }[] } }>(
  'When was the institute founded, by whom you ask?',
  '{ institute(slug: "unicri") { founded disputes { property claims { value } } } }',
  ({ institute: { founded, disputes } }) => [
    founded,
    disputes.find(({ property }) => property === 'founded')?.claims.map(({ value }) => value),
  ],
  ['1968', ['1965', '1967', '1968', '1969']],
);

ask<{ events: List<{ date: string; documents: { symbol: string | null }[] }> }>(
  'Which decision made ECOSOC hear a report every two years, and which resolution came in June 2025?',
  `{ events(where: { or: [{ date: { within: "2022" } }, { date: { eq: "2025-06" } }] }) { nodes { date documents { symbol } } } }`,
  ({ events }) => events.nodes.flatMap(({ documents }) => documents.map(({ symbol }) => symbol)),
  ['2022/338', 'E/2025/L.7'],
);

// ── Where it is

ask<{ centres: List<{ established: string; place: Named }> }>(
  'In which order did the CBRN secretariats open?',
  '{ centres(where: { kind: { eq: CENTRE_OF_EXCELLENCE } }, orderBy: { field: ESTABLISHED, direction: DESC }) { nodes { established place { name } } } }',
  ({ centres }) => centres.nodes.map(({ place, established }) => `${place.name} ${established}`),
  [
    'Nairobi 2021-12-02',
    'Algiers 2015-12-17',
    'Tashkent 2015-07-17',
    'Abu Dhabi 2014-06-18',
    'Tbilisi 2013-07-09',
    'Amman 2013-06-25',
    'Rabat 2013-03-19',
    'Manila 2013',
  ],
);

ask<{ partners: List<Named> }>(
  'Who hosts the secretariats in Nairobi, Amman and Tashkent?',
  `{ partners(where: { centres: { some: { slug: { in: ["unicri-nairobi", "unicri-amman", "unicri-tashkent"] }, link: { role: { eq: HOST } } } } }) {
    nodes { name }
  } }`,
  ({ partners }) => names(partners).sort(),
  ['Kenya Nuclear Regulatory Authority', 'Middle East Scientific Institute for Security', 'SanoatGeoKonTexNazorat'],
);

ask<{ centre: { region: string; missing: { relation: string | null; reason: string }[] } }>(
  'Which region does the secretariat in Abu Dhabi serve, and is its host known?',
  '{ centre(slug: "unicri-abu-dhabi") { region missing { relation reason } } }',
  ({ centre }) => [centre.region, centre.missing.find(({ relation }) => relation === 'partners')],
  ['Gulf Cooperation Council', { relation: 'partners', reason: 'UNKNOWN' }],
);

ask<{ programme: { disputes: { property: string; claims: { value: string }[] }[] } }>(
  'How many CBRN secretariats are there?',
  '{ programme(slug: "cbrn-centres-of-excellence") { centreCount countryCount disputes { property claims { value } } } }',
  ({ programme }) =>
    programme.disputes.find(({ property }) => property === 'centreCount')?.claims.map(({ value }) => value),
  ['7', '8'],
);

ask<{ programme: { claims: { value: string }[] } }>(
  'Who carries out the CBRN initiative, according to whom?',
  '{ programme(slug: "cbrn-centres-of-excellence") { claims(property: "implementation") { value evidence { source { title } } } } }',
  ({ programme }) => programme.claims.map(({ value }) => value),
  [
    'the Joint Research Centre of the European Commission and UNICRI',
    "the European Union, led by the European Commission's Service for Foreign Policy Instruments",
    'the European Union and UNICRI',
  ],
);

ask(
  'What is the centre in The Hague called, and who heads it?',
  '{ centre(slug: "unicri-the-hague") { name claims(property: "name") { value } people(role: HEAD) { nodes { name } } } }',
  (data) => data,
  {
    centre: {
      name: 'Centre for AI and Robotics',
      claims: expect.arrayContaining(
        [
          'AI Centre for Advanced Robotics',
          'Centre for AI and Robotics',
          'Centre on Artificial Intelligence and Robotics',
        ].map((value) => ({ value })),
      ),
      people: { nodes: [{ name: 'Irakli Beridze' }] },
    },
  },
);

ask<{ office: { address: string; institute: Named } }>(
  'What is the address of the liaison office in Rome?',
  '{ office(slug: "unicri-rome") { address } }',
  ({ office }) => office.address,
  expect.stringContaining('Piazza San Marco 50'),
);

ask<{ place: { latitude: number; longitude: number; sameAs: string[] } }>(
  'Where is Abu Dhabi, as registers have it?',
  '{ place(slug: "abu-dhabi") { countryCode latitude longitude sameAs } }',
  ({ place }) => place,
  { countryCode: 'AE', latitude: 24.45118, longitude: 54.39696, sameAs: ['https://sws.geonames.org/292968/'] },
);

// ── With whom

ask<{ both: List<Named>; added: List<Named> }>(
  'Who gave money in 2018, and who of them had not the year before?',
  `{
    both: partners(asOf: "2018", where: { institutes: { some: { slug: { eq: "unicri" }, link: { role: { eq: DONOR } } } } }) { nodes { name } }
    added: partners(where: { institutes: { some: { link: { role: { eq: DONOR }, since: { eq: "2018" } } } } }) { nodes { name } }
  }`,
  ({ both, added }) => [names(both).sort(), names(added)],
  [
    [
      'Canada',
      'Chile',
      'European Commission',
      'France',
      'Italian Government',
      'Netherlands',
      'Thailand',
      'United States',
    ],
    ['Chile'],
  ],
);

ask(
  'What is AI for Safer Children: with whom, and to which target does it contribute?',
  `{ programme(slug: "ai-for-safer-children") {
    since targets sdgs { nodes { number } } partners { nodes { name } }
  } }`,
  (data) => data,
  {
    programme: {
      since: expect.stringMatching(/^2020/),
      targets: [expect.stringContaining('16.2')],
      sdgs: { nodes: [{ number: 16 }] },
      partners: { nodes: expect.arrayContaining([{ name: expect.stringMatching(/Ministry of Interior/) }]) },
    },
  },
);

ask<{ sdg: { programmes: List<{ slug: string }> } }>(
  'Which programmes say that they serve Goal 16?',
  '{ sdg(number: 16) { programmes(where: { link: { basis: STATED } }) { nodes { slug } } } }',
  ({ sdg }) => sdg.programmes.nodes,
  expect.arrayContaining(
    ['ai-for-safer-children', 'illicit-financial-flows', 'llm-transnational-crime-and-justice'].map((slug) => ({
      slug,
    })),
  ),
);

ask<{ partner: { programmes: List<Named> } }>(
  'What does INTERPOL do with it?',
  '{ partner(slug: "interpol") { programmes { nodes { slug } } } }',
  ({ partner }) => partner.programmes.nodes,
  expect.arrayContaining([{ slug: 'ai-toolkit' }, { slug: 'chemical-weapons-indonesia' }]),
);

ask<{ events: List<{ date: string; partners: List<Named> }> }>(
  'When were memoranda signed with Italy’s ministries, and with whom?',
  `{ events(where: { name: { contains: "memorandum of understanding with Italy" } }) { nodes { date partners { nodes { name } } } } }`,
  ({ events }) => events.nodes.map(({ date, partners }) => [date, partners.nodes.length > 0]),
  [
    ['2024-03-25', true],
    ['2025-06-03', true],
  ],
);

// ── What it is known by

ask(
  'Which thing is Wikidata’s Q1427752, and which has the ROR id 02cyaqf66?',
  `{
    institute: entity(ref: { uri: "https://www.wikidata.org/wiki/Q1427752" }) { slug sameAs }
    partner: entity(ref: { uri: "https://ror.org/02cyaqf66" }) { slug }
  }`,
  (data) => data,
  {
    institute: { slug: 'unicri', sameAs: expect.arrayContaining(['https://ror.org/00zep6618']) },
    partner: { slug: 'interpol' },
  },
);

ask<{ partner: { identifiers: string[] } }>(
  'Under which code do reports of aid know UNODC?',
  '{ partner(slug: "unodc") { identifiers } }',
  ({ partner }) => partner.identifiers,
  ['CRS 41128'],
);

for (const [language, words] of [
  ['French', 'Institut interrégional de recherche des Nations Unies sur la criminalité et la justice'],
  ['Italian', 'Istituto internazionale delle Nazioni Unite per la ricerca sul crimine e la giustizia'],
  ['Russian', 'Межрегиональный научно-исследовательский институт'],
  ['short', 'UNSDRI'],
]) {
  ask<{ search: List<{ slug: string }> }>(
    `Is it found by its ${language} name?`,
    `{ search(query: "${words}", types: [INSTITUTE], first: 1) { nodes { slug } } }`,
    ({ search }) => search.nodes,
    [{ slug: 'unicri' }],
  );
}

ask<{ search: List<{ slug: string }> }>(
  'Are “organized” and “organised” crime the same?',
  '{ search(query: "organized crime", types: [TOPIC], first: 1) { nodes { slug } } }',
  ({ search }) => search.nodes,
  [{ slug: 'organised-crime' }],
);

// ── What it set itself to do

ask<{ framework: { priorities: List<Named & { number: number; letter: string }> } }>(
  'Which five priorities does the framework of 2023–2026 set, in order?',
  '{ framework(slug: "unicri-2023-2026") { priorities { nodes { number letter name } } } }',
  ({ framework }) => framework.priorities.nodes.map(({ number, letter, name }) => `${number} ${letter} ${name}`),
  [
    '1 (a) Preventing and countering transnational security threats, terrorism and points of nexus',
    '2 (b) Countering criminal enterprises, illicit financial flows and corrupt practices',
    '3 (c) Promoting the responsible use of new and emerging technologies to address crime and exploitation',
    '4 (d) Preventing and countering violent extremism and radicalization',
    '5 (e) Promoting the rule of law and safeguarding access to justice',
  ],
);

ask(
  'When was it adopted and launched, and which themes cut across it?',
  '{ framework(slug: "unicri-2023-2026") { adopted launched topics { nodes { name } } } }',
  (data) => data,
  {
    framework: {
      adopted: '2022',
      launched: '2023-02-15',
      topics: { nodes: [{ name: 'climate change' }, { name: 'gender' }, { name: 'youth' }] },
    },
  },
);

ask<{ priorities: List<{ letter: string; continues: List<{ number: number }> }> }>(
  'Which priorities of 2019–2022 does each of them carry on?',
  '{ priorities(where: { framework: { slug: { eq: "unicri-2023-2026" } } }) { nodes { letter continues { nodes { number } } } } }',
  ({ priorities }) =>
    priorities.nodes.map(({ letter, continues }) => [letter, ...continues.nodes.map(({ number }) => number)]),
  [
    ['(a)', 5],
    ['(b)', 2],
    ['(c)', 4],
    ['(d)', 1],
    ['(e)', 3],
  ],
);

ask<{
  priorities: List<{
    letter: string;
    sdgs: { edges: { basis: string; note: string | null; node: { number: number } }[] };
  }>;
}>(
  'Which goals does each of them support, and is that stated?',
  `{ priorities(where: { framework: { slug: { eq: "unicri-2023-2026" } } }) {
    nodes { letter sdgs { edges { basis note node { number } } } }
  } }`,
  ({ priorities }) =>
    priorities.nodes.map(({ letter, sdgs }) => [
      letter,
      sdgs.edges.some(({ node }) => node.number === 16),
      sdgs.edges.every(({ basis, note }) => basis === 'STATED' || note !== null),
    ]),
  ['(a)', '(b)', '(c)', '(d)', '(e)'].map((letter) => [letter, true, true]),
);

ask<{ framework: { missing: { relation: string | null; reason: string }[]; priorities: List<unknown> } }>(
  'What will the framework of 2027–2030 contain?',
  '{ framework(slug: "unicri-2027-2030") { priorities { totalCount } missing { relation reason } } }',
  ({ framework: { priorities, missing } }) => [
    priorities.totalCount,
    missing.find(({ relation }) => relation === 'priorities')?.reason,
  ],
  [0, 'UNKNOWN'],
);

// ── How far to trust it

ask<{ sources: List<{ claimCount: number }> }>(
  'On which sources does most rest, and which are weak?',
  `{
    sources(first: 3, orderBy: { field: CLAIM_COUNT, direction: DESC }) { nodes { slug claimCount reliability } }
    weak: sources(where: { reliability: { eq: MIRROR } }) { nodes { slug } }
  }`,
  ({ sources }) =>
    sources.nodes
      .map(({ claimCount }) => claimCount)
      .every((count, index, all) => index === 0 || count <= (all[index - 1] ?? 0)),
  true,
);

askInstitute<{ sources: { slug: string }[] }>(
  'On which source does most rest that is said of the institute?',
  'sources { slug }',
  ({ sources }) => sources[0],
  { slug: 'wikipedia-unicri' },
);

ask<{ weak: List<{ slug: string; reliability: string }> }>(
  'Which sources are copies of others, and so weak?',
  '{ weak: sources(where: { reliability: { eq: MIRROR } }) { nodes { slug reliability } } }',
  ({ weak }) => weak.nodes.map(({ slug }) => slug),
  expect.arrayContaining(['res-1989-56', 'ruwiki']),
);

ask<{ place: unknown }>(
  'Which codes does ISO 3166 give to the country of Nairobi?',
  '{ place(slug: "nairobi") { country countryCode countryCodeAlpha3 } }',
  ({ place }) => place,
  { country: 'Kenya', countryCode: 'KE', countryCodeAlpha3: 'KEN' },
);
