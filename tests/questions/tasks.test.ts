import { expect } from 'vitest';
import { textFacts } from '../started.js';
import { asking } from './asking.js';

/*
 * Ten tasks of an analyst over the facts of the text, each tried in GraphiQL with nothing but the descriptions of the schema, and the query that it came to.
 */

const ask = asking(textFacts);

type Named = { name: string };
type List<T> = { totalCount: number; nodes: T[] };
type Evidence = { evidence: { section: string; paragraph: number }[] };
type Sentence = { sentence: string };

const numbers = ({ nodes }: List<{ number: number }>) => nodes.map(({ number }) => number);
const places = (edges: Evidence[]) =>
  edges.flatMap(({ evidence }) => evidence.map(({ section, paragraph }) => `${section} ${paragraph}`));

ask<{ places: List<Named & { offices: { edges: Evidence[] }; centres: { edges: Evidence[] } }> }>(
  'Which cities have both an office and a centre, and how do we know?',
  `{
    places(where: { offices: { some: {} }, centres: { some: {} } }) {
      nodes {
        name
        offices { edges { evidence { section paragraph } } }
        centres { edges { evidence { section paragraph } } }
      }
    }
  }`,
  (data) =>
    data.places.nodes.map(({ name, offices, centres }) => [name, ...places([...offices.edges, ...centres.edges])]),
  ['Algiers', 'Amman', 'Manila', 'Nairobi', 'Rabat', 'Tashkent', 'Tbilisi'].map((city) => [
    city,
    'Location 1',
    'History 3',
  ]),
);

ask<{ none: List<{ number: number }>; one: List<{ number: number }>; more: List<{ number: number }> }>(
  'Which threats have no priority that answers them, which one, and which more?',
  `{
    none: threats(where: { framework: { slug: { eq: "unicri-2019-2022" } }, priorities: { count: { eq: 0 } } }) { nodes { number } }
    one: threats(where: { framework: { slug: { eq: "unicri-2019-2022" } }, priorities: { count: { eq: 1 } } }) { nodes { number } }
    more: threats(where: { framework: { slug: { eq: "unicri-2019-2022" } }, priorities: { count: { gt: 1 } } }) { nodes { number } }
  }`,
  ({ none, one, more }) => [none, one, more].map(numbers),
  [[], [1, 2, 4, 5, 6, 7], [3]],
);

// Not known: the only director that a source names is that of 2022, the time which that source describes.
ask(
  'Who was director when the headquarters moved to Turin?',
  `{
    event(slug: "2000-move-to-turin") { date }
    institute(slug: "unicri") {
      director(asOf: "2000") { name }
      links(relation: "director") { nodes { to { name } evidence { source { asAt } } } }
    }
  }`,
  (data) => data,
  {
    event: { date: '2000' },
    institute: {
      director: null,
      links: { nodes: [{ to: { name: 'Antonia De Meo' }, evidence: [{ source: { asAt: '2022' } }] }] },
    },
  },
);

ask<Record<string, { totalCount: number }>>(
  'What rests on inference only, by relation?',
  `{
    all: links(basis: INFERRED) { totalCount }
    threats: links(basis: INFERRED, relation: "Priority.threats") { totalCount }
    goals: links(basis: INFERRED, relation: "Priority.sdgs") { totalCount }
    topics: links(basis: INFERRED, relation: "Priority.topics") { totalCount }
    topicsOfCentres: links(basis: INFERRED, relation: "Centre.topics") { totalCount }
    partners: links(basis: INFERRED, relation: "Institute.partners") { totalCount }
    peopleAtEvents: links(basis: INFERRED, relation: "Event.people") { totalCount }
  }`,
  ({ all, ...relations }) => {
    const counts = Object.entries(relations).map(([relation, { totalCount }]) => [relation, totalCount] as const);
    return {
      ...Object.fromEntries(counts),
      others: (all?.totalCount ?? 0) - counts.reduce((sum, [, count]) => sum + count, 0),
    };
  },
  { threats: 8, goals: 17, topics: 14, topicsOfCentres: 8, partners: 2, peopleAtEvents: 1, others: 0 },
);

ask(
  'How are Nairobi and Goal 16 related?',
  '{ paths(from: { place: "nairobi" }, to: { sdg: 16 }, first: 2) { length sentence links { basis } } }',
  (data) => data,
  {
    paths: [
      'Nairobi houses the CBRN Centre of Excellence in Nairobi, which is a centre of UNICRI, whose principal goal is Goal 16.',
      'Nairobi houses the UNICRI Project Office in Nairobi, which is an office of UNICRI, whose principal goal is Goal 16.',
    ].map((sentence) => ({
      length: 3,
      sentence,
      links: [{ basis: 'STATED' }, { basis: 'STATED' }, { basis: 'STATED' }],
    })),
  },
);

ask(
  'What was true of the institute in 1990?',
  `{
    institute(slug: "unicri") {
      name(asOf: "1990")
      abbreviation(asOf: "1990")
      mandate(asOf: "1990")
      headquarters(asOf: "1990") { place { name } }
      director(asOf: "1990") { name }
      partners(asOf: "1990") { nodes { name } }
      centres(asOf: "1990") { totalCount }
      frameworks(asOf: "1990") { totalCount }
    }
  }`,
  (data) => data,
  {
    institute: {
      name: 'United Nations Interregional Crime and Justice Research Institute',
      abbreviation: 'UNICRI',
      mandate: 'to develop and implement improved policies in the field of crime prevention and control',
      headquarters: { place: { name: 'Rome' } },
      director: null,
      partners: { nodes: [{ name: 'Italian Government' }] },
      centres: { totalCount: 0 },
      frameworks: { totalCount: 0 },
    },
  },
);

ask<{ events: List<Named & { date: string; documents: { title: string }[] }> }>(
  'What happened between the inauguration and the move, and by which documents?',
  '{ events(where: { date: { after: "1969", before: "2000" } }) { nodes { date name documents { title } } } }',
  ({ events }) => events.nodes.map(({ date, name, documents }) => [date, name, ...documents.map(({ title }) => title)]),
  [['1989', 'Renaming as UNICRI and enlarged mandate', 'ECOSOC resolution 1989/56', 'Statute of UNICRI']],
);

ask<{ source: { supportedClaims: List<Sentence>; supportedLinks: List<Sentence> } }>(
  'What would have to be looked at again if the institute’s page on its sixth priority were wrong?',
  `{
    source(slug: "unicri-2019-p6") {
      supportedClaims { nodes { sentence } }
      supportedLinks { nodes { sentence } }
    }
  }`,
  ({ source: { supportedClaims, supportedLinks } }) =>
    [...supportedClaims.nodes, ...supportedLinks.nodes].map(({ sentence }) => sentence.replace(/^“.*” /, '')).sort(),
  [
    'covers domestic violence (2019 to 2022).',
    'covers drug abuse (2019 to 2022).',
    'covers juvenile justice (2019 to 2022).',
    'supports Goal 3 (2019 to 2022).',
    'supports Goal 4 (2019 to 2022).',
    'supports Goal 8 (2019 to 2022).',
  ],
);

ask<{ centres: List<{ place: Named }>; offices: { totalCount: number; facets: unknown } }>(
  'Of which centres is it not known when they were established, and of which kinds of offices not where exactly they are?',
  `{
    centres(where: { established: { exists: false } }) { nodes { place { name } } }
    offices(where: { address: { exists: false } }) { totalCount facets(by: KIND) { value count } }
  }`,
  ({ centres, offices }) => ({ centres: centres.nodes.map(({ place }) => place.name), offices }),
  {
    centres: ['Algiers', 'Amman', 'Manila', 'Nairobi', 'Rabat', 'Tashkent', 'Tbilisi'],
    offices: {
      totalCount: 11,
      facets: [
        { value: 'PROJECT_OFFICE', count: 9 },
        { value: 'HEADQUARTERS', count: 1 },
        { value: 'LIAISON_OFFICE', count: 1 },
      ],
    },
  },
);

ask<{ sdgs: List<{ number: number; priorities: List<never> & { edges: { note: string }[] } }> }>(
  'On which goals do most priorities converge, and why?',
  `{
    sdgs(where: { priorities: { count: { gt: 1 } } }, orderBy: { field: PRIORITIES_COUNT, direction: DESC }) {
      nodes { number priorities { totalCount edges { note } } }
    }
  }`,
  ({ sdgs }) =>
    sdgs.nodes.map(({ number, priorities }) => [number, priorities.totalCount, priorities.edges.at(-1)?.note]),
  [
    [16, 6, 'said of the priorities together, not of each'],
    [8, 2, expect.stringContaining('unemployment')],
  ],
);
