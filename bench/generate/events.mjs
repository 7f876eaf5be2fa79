import { passages } from './passages.mjs';
import { title } from './words.mjs';

const ROLES = ['ISSUER', 'PARTY', 'INAUGURATED_BY', 'HOST'];

/** The history of an institute. @param {import('./institute.mjs').Institute} institute */
export function addEvents({ world, shared, id, slug, founded, source, second }) {
  const { random, words } = world;
  const count = random.between(4, 12);
  for (let number = 0; number < count && !world.full; number++) {
    const year = founded + random.int(2023 - founded);
    const event = world.entity('Event', `${slug}-${year}-${slugged(words.phrase(2))}`);
    const evidence = passages(world, source, second);
    const role = () => ({ evidence: evidence(), role: random.pick(ROLES) });
    world.claim(event, 'name', title(words.phrase(random.between(4, 9))), { evidence: evidence() });
    world.claim(
      event,
      'date',
      random.chance(0.7) ? String(year) : `${year}-${String(random.between(1, 12)).padStart(2, '0')}`,
      {
        evidence: evidence(),
      },
    );
    if (random.chance(0.6)) {
      world.claim(
        event,
        'documents',
        { symbol: `${words.coined(1).toUpperCase()}/${year}/${number}`, title: title(words.phrase(4)) },
        { evidence: evidence() },
      );
    }
    world.link(id, 'events', event, { evidence: evidence() });
    if (random.chance(0.6)) for (const organ of shared.organs.several(1)) world.link(event, 'organs', organ, role());
    if (random.chance(0.25)) for (const person of shared.people.several(1)) world.link(event, 'people', person, role());
    if (random.chance(0.15))
      for (const partner of shared.partners.several(1)) world.link(event, 'partners', partner, role());
    if (random.chance(0.5))
      for (const town of shared.towns.several(1))
        world.link(event, 'places', town, { evidence: evidence(), role: 'SEAT' });
  }
}

/** @param {string} text */
const slugged = (text) => text.replaceAll(' ', '-');
