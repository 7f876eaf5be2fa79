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
      { subject: { slug: 'ilr' }, property: 'parent', claims: [], links: [parent('Ministry of Lakes'), parent('Water Council')] },
    ],
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
