import fc from 'fast-check';
import type { Facts } from '../../src/fixtures/facts.js';
import { entityId } from '../../src/fixtures/id.js';
import { type Document, ontology, type Property, type Relation } from '../../src/ontology/index.js';
import { type AnyRecord, claim, link, record, world } from './statements.js';

/*
 * Random graphs of everything that the ontology knows: rivals and lists of values, past and present, several links between the same two,
 * things that lead to themselves, former slugs, several sources. They need not be complete, nor as fixtures would have them.
 */

const YEARS = ['1989', '1990', '1990-05', '2000', '2000-05-01', '2010'] as const;
const WORDS = ['Gamma', 'alpha', 'Äther', 'Łódź', 'ßeta'] as const;
const any = fc.nat();
const dated = fc
  .record({ since: fc.constantFrom(...YEARS), until: fc.constantFrom(...YEARS) }, { requiredKeys: [] })
  .filter(({ since, until }) => since === undefined || until === undefined || since.slice(0, 4) <= until.slice(0, 4));
const statement = fc
  .tuple(
    dated,
    fc.constantFrom({}, {}, { basis: 'INFERRED' as const, note: 'why' }),
    fc.constantFrom({}, {}, { preferred: true }),
    any,
  )
  .map(([dates, basis, preferred, source]) => ({ ...dates, ...basis, ...preferred, source }));

const pick = <T>(of: readonly T[], chosen: number): T => of[chosen % of.length] as T;

const things = fc
  .tuple(
    ...ontology.types.map((type) =>
      fc
        .array(fc.record({ formerly: fc.boolean(), category: fc.boolean() }), { maxLength: 4, size: 'max' })
        .map((made) =>
          made.map(({ formerly, category }, index) => {
            const slug = type.key ? String(index + 1) : `${type.name.toLowerCase()}-${index}`;
            return record(type.name, slug, {
              formerSlugs: formerly ? [`old-${slug}`, `older-${slug}`] : [],
              ...(category && { category: pick(WORDS, index) }),
              ...(type.editorial && { editorial: { title: pick(WORDS, index), published: pick(YEARS, index) } }),
            });
          }),
        ),
    ),
  )
  .map((made) => made.flat());

const many = <T>(one: fc.Arbitrary<T>, most: number) =>
  fc.array(one, { minLength: most / 2, maxLength: most, size: 'max' });

export const randomGraph: fc.Arbitrary<Facts> = fc
  .tuple(things, many(fc.tuple(any, any, any, statement), 120), many(fc.tuple(any, any, any, any, statement), 160))
  .map(([entities, claims, links]) => {
    const slugs = (type: string) => entities.flatMap((entity) => (entity.type === type ? [entity.slug] : []));
    const sources = ['page', ...slugs('Source')];
    const resting = <S extends { source: number }>({ source, ...rest }: S) => ({
      ...rest,
      evidence: [{ source: pick(sources, source) }],
    });
    const claimed = entities.filter(({ type }) => !ontology.type(type).editorial);
    const said: AnyRecord[] = claimed.map(({ id, slug }) =>
      claim(id, 'name', pick(WORDS, slug.length + slug.charCodeAt(0))),
    );
    for (const [of, property, value, more] of claimed.length > 0 ? claims : []) {
      const { id, type } = pick(claimed, of);
      const [name, declared] = pick(Object.entries<Property>(ontology.type(type).properties), property);
      said.push(
        claim(id, name, someValue(declared, value), { ...resting(more), index: declared.many ? value % 5 : 0 }),
      );
    }
    for (const [relation, here, there, role, more] of links) {
      const { from, name, relation: declared } = pick(ontology.stored, relation);
      const [a, b] = [slugs(from), slugs(declared.to)];
      if (a.length === 0 || b.length === 0) continue;
      // Most lead from the first of a type, so that some lists are long.
      const [start, end] = [entityId(from, pick(a, here % 3 === 0 ? here : 0)), entityId(declared.to, pick(b, there))];
      said.push(link(start, name, end, { ...resting(more), ...qualifiedBy(declared, role) }));
    }
    return world(...entities, ...new Map(said.map((one) => [one.id, one])).values());
  });

function someValue({ kind, choices }: Property, value: number): string | number | boolean | Document {
  switch (kind) {
    case 'text':
      return pick(WORDS, value);
    case 'integer':
      return value % 7;
    case 'decimal':
      return (value % 7) / 2;
    case 'flag':
      return value % 2 === 0;
    case 'date':
      return pick(YEARS, value);
    case 'url':
      return `https://world.example/${value % 5}`;
    case 'document':
      return { title: pick(WORDS, value) };
    case 'choice':
      return pick(Object.keys(choices?.values ?? {}), value);
  }
}

function qualifiedBy({ roles, qualifiers = {} }: Relation, chosen: number) {
  const known = [undefined, ...Object.keys(roles?.values ?? {})];
  const role = pick(known, chosen);
  return {
    ...(role !== undefined && { role }),
    qualifiers: Object.fromEntries(
      Object.entries(qualifiers).map(([name, { values }]) => [name, pick(Object.keys(values), chosen)]),
    ),
  };
}
