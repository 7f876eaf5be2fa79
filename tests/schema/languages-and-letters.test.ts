import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { factsOfInstitute } from '../facts.js';
import { type Started, started } from '../started.js';

describe('names are found without regard to case and accents', () => {
  const NAMES = {
    lodz: 'Łódź',
    tromso: 'Tromsø',
    'da-nang': 'Đà Nẵng',
    strasbourg: 'Straßburg',
    kirsehir: 'Kırşehir',
    thingvellir: 'Þingvellir',
    oeuvre: 'Œuvre',
    izmir: 'İzmir',
    zeta: 'Zeta',
    hamrun: 'Ħamrun',
    ijmuiden: 'Ĳmuiden',
    parallel: 'Paraŀlel',
  };
  const asked = Object.entries(NAMES).map(([slug, name]) => ({ slug, name }));

  async function asking() {
    const places = asked.map(
      ({ slug, name }) =>
        `- { slug: ${slug}, name: ${name}, country: X, countryCode: XX, evidence: { source: yearbook } }`,
    );
    const { path } = factsOfInstitute([], { 'places.yaml': places.join('\n') });
    const { ask, close } = await started({ fixtures: path });
    onTestFinished(close);
    return async (query: string) => {
      const { data, errors } = await ask(query);
      expect(errors).toBeUndefined();
      return data as Record<string, { nodes: { slug: string }[] }>;
    };
  }
  /** As people write it who have no such keys, and as others do. */
  const ways: Readonly<Record<string, readonly string[]>> = {
    lodz: ['Lodz', 'LODZ', 'łódź', 'ŁÓDŹ'],
    tromso: ['Tromso', 'TROMSØ', 'tromsø'],
    'da-nang': ['Da Nang', 'đà nẵng', 'DA NANG'],
    strasbourg: ['STRASSBURG', 'Straßburg', 'STRAẞBURG', 'strassburg'],
    kirsehir: ['Kirsehir', 'KIRŞEHİR', 'kırşehır'],
    thingvellir: ['Thingvellir', 'þingvellir', 'THINGVELLIR'],
    oeuvre: ['Oeuvre', 'œuvre', 'OEUVRE'],
    izmir: ['izmir', 'IZMIR', 'İZMİR', 'ızmır'],
    hamrun: ['Hamrun', 'ħamrun'],
    ijmuiden: ['IJmuiden', 'ĳmuiden'],
    parallel: ['Parallel', 'Paral·lel', 'PARAĿLEL'],
  };

  it('in filters and in search alike', async () => {
    const ask = await asking();
    for (const [slug, written] of Object.entries(ways)) {
      const queries = written.flatMap((way, index) => [
        `c${index}: places(where: { name: { contains: ${JSON.stringify(way)} } }) { nodes { slug } }`,
        `s${index}: places(where: { name: { startsWith: ${JSON.stringify(way.slice(0, 4))} } }) { nodes { slug } }`,
        `f${index}: search(query: ${JSON.stringify(way)}) { nodes { slug } }`,
      ]);
      const found = await ask(`{ ${queries.join(' ')} }`);
      expect({ slug, ...found }).toEqual({
        slug,
        ...Object.fromEntries(Object.keys(found).map((key) => [key, { nodes: [{ slug }] }])),
      });
    }
  });

  it('and ordered by what they are written with', async () => {
    const ask = await asking();
    const { places } = await ask('{ places(orderBy: [{ field: NAME }]) { nodes { slug } } }');
    const plain = [
      'da-nang',
      'hamrun',
      'ijmuiden',
      'izmir',
      'kirsehir',
      'lodz',
      'oeuvre',
      'parallel',
      'strasbourg',
      'thingvellir',
      'tromso',
      'zeta',
    ];
    expect(places?.nodes.map(({ slug }) => slug)).toEqual(plain);
  });
});

describe('aliases in a language', () => {
  let server: Started;
  beforeAll(async () => {
    server = await started();
  });
  afterAll(() => server.close());

  it('are those of its scripts and countries too, in whatever case it is written', async () => {
    const { path } = factsOfInstitute([
      'aliases: [{ value: A, language: zh-Hant }, { value: B, language: zh }, { value: C, language: zh-Hans-CN }, { value: D, language: pt-BR }, E, { value: F, language: za }]',
    ]);
    const { ask, close } = await started({ fixtures: path });
    onTestFinished(close);
    const of = (language: string) => `aliases(language: ${JSON.stringify(language)})`;
    const { data, errors } =
      await ask(`{ institute(slug: "ilr") { zh: ${of('zh')} ZH: ${of('ZH')} hant: ${of('zh-hant')} hans: ${of('zh-Hans')}
      pt: ${of('pt')} any: ${of('*')} z: ${of('z')} none: ${of('fr')} part: ${of('zh-Han')} all: aliases } }`);
    expect(errors).toBeUndefined();
    expect(data?.institute).toEqual({
      zh: ['A', 'B', 'C'],
      ZH: ['A', 'B', 'C'],
      hant: ['A'],
      hans: ['C'],
      pt: ['D'],
      any: ['A', 'B', 'C', 'D', 'F'],
      z: [],
      none: [],
      part: [],
      all: ['A', 'B', 'C', 'D', 'E', 'F'],
    });
  });

  it('of the facts of the package: Chinese as it is written in traditional letters', async () => {
    const { data } = await server.ask(
      '{ institute(slug: "unicri") { zh: aliases(language: "zh") hant: aliases(language: "zh-Hant") } }',
    );
    const traditional = expect.arrayContaining(['聯合國區域犯罪和司法研究院']);
    expect(data?.institute).toEqual({ zh: traditional, hant: traditional });
  });
});
