import { passages } from './passages.mjs';
import { title } from './words.mjs';

const DISPUTED_KIND = 0.15;
const DATED = 0.3;

/** The offices and centres of an institute, each in another town. @param {import('./institute.mjs').Institute} institute */
export function addSites(institute) {
  const { world, shared } = institute;
  shared.towns.several(world.random.between(5, 19)).forEach((town, place) => {
    if (!world.full) addOffice(institute, town, place === 0);
  });
  for (const town of shared.towns.several(world.random.between(3, 13))) if (!world.full) addCentre(institute, town);
}

/**
 * @param {import('./institute.mjs').Institute} institute
 * @param {string} town
 * @param {boolean} seat
 */
function addOffice({ world, id, slug, source, second, founded }, town, seat) {
  const { random } = world;
  const office = world.entity('Office', `${slug}-${world.slug(town)}`);
  const evidence = passages(world, source, second);
  const place = title(world.slug(town));
  const kind = seat ? 'HEADQUARTERS' : random.pick(['LIAISON_OFFICE', 'PROJECT_OFFICE']);
  world.claim(office, 'name', `${title(slug)} office in ${place}`, { evidence: evidence() });
  world.claim(office, 'kind', kind, { evidence: evidence() });
  if (!seat && random.chance(DISPUTED_KIND)) {
    world.claim(office, 'kind', kind === 'LIAISON_OFFICE' ? 'PROJECT_OFFICE' : 'LIAISON_OFFICE', {
      evidence: evidence(),
    });
  }
  const since = random.chance(DATED) ? { since: String(founded + random.int(20)) } : {};
  world.link(office, 'place', town, { evidence: evidence(), ...since });
  world.link(id, 'offices', office, { evidence: evidence(), ...since });
}

/**
 * @param {import('./institute.mjs').Institute} institute
 * @param {string} town
 */
function addCentre({ world, shared, id, slug, source, second }, town) {
  const { random, words } = world;
  const centre = world.entity('Centre', `${slug}-${world.slug(town)}`);
  const evidence = passages(world, source, second);
  world.claim(centre, 'name', title(`centre on ${words.phrase(3)} in ${world.slug(town)}`), { evidence: evidence() });
  world.claim(centre, 'kind', random.pick(['SPECIALIZED_CENTRE', 'CENTRE_OF_EXCELLENCE']), { evidence: evidence() });
  if (random.chance(0.8)) world.claim(centre, 'aliases', title(words.phrase(2)), { evidence: evidence() });
  world.link(centre, 'place', town, { evidence: evidence() });
  world.link(id, 'centres', centre, { evidence: evidence() });
  for (const topic of shared.topics.several(1)) {
    world.link(centre, 'topics', topic, { evidence: evidence(), basis: 'INFERRED', note: words.phrase(5) });
  }
  for (const partner of shared.partners.several(1)) {
    world.link(centre, 'partners', partner, { evidence: evidence(), role: 'ESTABLISHING_PARTNER' });
  }
}
