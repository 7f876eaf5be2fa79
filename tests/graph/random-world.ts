import fc from 'fast-check';
import type { Facts, LinkRecord } from '../../src/fixtures/facts.js';
import { type AnyRecord, claim, link, record, world } from './statements.js';

/*
 * Random small graphs of every shape that conditions, orders and paths speak of. Each thing has at most one claim a property,
 * so that what a field prints can be read off the facts.
 */

const YEARS = ['1989', '1990', '1990-05', '2000', '2000-05-01', '2010'] as const;
const year = fc.constantFrom(...YEARS);
const pick = <T>(...values: T[]) => fc.constantFrom(...values);

const claims = (id: string, values: Readonly<Record<string, fc.Arbitrary<string | number | null>>>) =>
  fc
    .record(values)
    .map((chosen) =>
      Object.entries(chosen).flatMap(([property, value]) =>
        value === null ? [] : [claim(id, property, value as string | number)],
      ),
    );

const things = (type: string, count: number, values: (index: number) => Parameters<typeof claims>[1]) =>
  fc
    .integer({ min: 0, max: count })
    .chain((size) =>
      fc
        .tuple(
          ...Array.from({ length: size }, (_, index) =>
            claims(`${type}:${type.toLowerCase()}-${index}`, values(index)).map((made): AnyRecord[] => [
              record(type, `${type.toLowerCase()}-${index}`, index % 2 === 0 ? { category: 'even' } : {}),
              ...made,
            ]),
          ),
        )
        .map((made) => made.flat()),
    );

const dated = fc
  .record({ since: year, until: year }, { requiredKeys: [] })
  .filter(({ since, until }) => since === undefined || until === undefined || since.slice(0, 4) <= until.slice(0, 4));

/** Links from any of these to any of those. */
const links = (from: string, relation: string, to: string, more: fc.Arbitrary<Partial<LinkRecord>>, density: number) =>
  fc
    .array(fc.tuple(fc.nat({ max: 2 }), fc.nat({ max: 3 }), more), { minLength: 2, maxLength: density })
    .map((made) =>
      made.map(([a, b, rest]) =>
        link(`${from}:${from.toLowerCase()}-${a}`, relation, `${to}:${to.toLowerCase()}-${b}`, rest),
      ),
    );

export const randomFacts: fc.Arbitrary<Facts> = fc
  .tuple(
    things('Institute', 3, () => ({
      name: pick('Alpha', 'Beta', 'Ämter'),
      staff: pick(null, 10, 20, 30),
      founded: fc.option(year),
    })),
    things('Office', 5, () => ({
      name: pick('Alpha office', 'Beta office'),
      kind: pick('HEADQUARTERS', 'PROJECT_OFFICE'),
    })),
    things('Place', 4, () => ({
      name: pick('Genève', 'Roma', 'Turin'),
      country: pick('A', 'B'),
      countryCode: pick('AA', 'BB'),
    })),
    things('Partner', 4, () => ({ name: pick('Gamma', 'Delta'), kind: pick('NGO', 'GOVERNMENT') })),
    things('SDG', 4, (index) => ({
      name: fc.constant(`Goal ${index}`),
      number: fc.constant(index),
      title: fc.constant(`Title ${index}`),
    })),
    links('Office', 'place', 'Place', fc.constant({}), 6),
    links('Institute', 'offices', 'Office', dated, 6),
    links(
      'Institute',
      'sdgs',
      'SDG',
      pick({ qualifiers: { alignment: 'PRINCIPAL' } }, { qualifiers: { alignment: 'LINKED' } }),
      6,
    ),
    links(
      'Institute',
      'partners',
      'Partner',
      fc
        .tuple(
          dated,
          pick<Partial<LinkRecord>>({}, { role: 'DONOR' }, { role: 'HOST' }),
          pick<Partial<LinkRecord>>({}, { basis: 'INFERRED', note: 'why' }),
        )
        .map((parts) => Object.assign({}, ...parts)),
      8,
    ),
  )
  .map((parts) => {
    const records = parts.flat();
    const known = new Set(records.flatMap((one) => ('slug' in one ? [one.id] : [])));
    const seen = new Set<string>();
    const kept = records.filter((one) => {
      if (!('relation' in one)) return true;
      // A to-one relation has one end here; every link is there once.
      const name =
        one.relation === 'place' ? `${one.from}/place` : one.relation === 'offices' ? `${one.to}/institute` : one.id;
      return known.has(one.from) && known.has(one.to) && !seen.has(name) && seen.add(name);
    });
    return world(...kept);
  });
