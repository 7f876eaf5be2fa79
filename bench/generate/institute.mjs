import { addEvents } from './events.mjs';
import { addFramework } from './framework.mjs';
import { passages } from './passages.mjs';
import { addSites } from './sites.mjs';
import { title } from './words.mjs';

const LEADERS = ['DIRECTOR', 'DEPUTY_DIRECTOR', 'HEAD_OF_CENTRE'];
const PARTNER_ROLES = ['CLOSE_PARTNER', 'OFFICIAL_PARTNER', 'DONOR', 'HOST', 'IMPLEMENTER', undefined];
const ORGAN_ROLES = ['PARENT', 'BOARD', 'SETS_PRIORITIES', 'GROUP'];
const DONORS = ['GOVERNMENT', 'FOUNDATION', 'CHARITY', 'PRIVATE_SECTOR'];
/** The share of institutes that have these. */
const DISPUTED_FOUNDING = 0.3;
const SECOND_FRAMEWORK = 0.4;

/**
 * One institute with everything that hangs on it: some forty nodes of its own, and links to what institutes share.
 * Stops where the world is full, so that the last institute may have less.
 *
 * @typedef {{ world: import('./world.mjs').World, shared: import('./shared.mjs').Shared, id: string, slug: string, founded: number,
 *   source: string, second: string }} Institute
 * @param {import('./world.mjs').World} world
 * @param {import('./shared.mjs').Shared} shared
 */
export function addInstitute(world, shared) {
  const { random, words } = world;
  const id = world.entity('Institute', words.coined(random.between(3, 4)));
  const slug = world.slug(id);
  if (world.full) return nameIt(id, shared.bodySource);
  const founded = random.between(1950, 2010);
  const source = world.entity('Source', `article-${slug}`, {
    editorial: {
      title: title(slug),
      url: `https://sources.example/article-${slug}`,
      publisher: 'An encyclopedia',
      accessed: '2026-11-24',
      asAt: '2022',
    },
  });
  nameIt(id, source);
  /** @type {Institute} */
  const institute = { world, shared, id, slug, founded, source, second: shared.bodySource };
  describe(institute);
  connect(institute);
  addSites(institute);
  addFramework(institute, 2019);
  if (random.chance(SECOND_FRAMEWORK)) addFramework(institute, 2023);
  addEvents(institute);

  /** @param {string} subject @param {string} from */
  function nameIt(subject, from) {
    const evidence = passages(world, from, shared.bodySource);
    const renamed = random.chance(0.4) ? String(random.between(1980, 2015)) : undefined;
    const name = () => title(`${slug} ${words.phrase(random.between(3, 5))}`);
    world.claim(subject, 'name', name(), { evidence: evidence(), ...(renamed && { since: renamed }) });
    if (renamed) world.claim(subject, 'name', name(), { evidence: evidence(), until: renamed });
    world.claim(subject, 'abbreviation', words.coined(2).toUpperCase(), { evidence: evidence() });
  }
}

/** @param {Institute} institute */
function describe({ world, shared, id, founded, source, second }) {
  const { random, words } = world;
  const evidence = passages(world, source, second);
  /** @param {string} property @param {import('./world.mjs').Value} value @param {Partial<import('./world.mjs').ClaimRecord>} [more] */
  const say = (property, value, more) => world.claim(id, property, value, { evidence: evidence(), ...more });
  /** @param {string} property @param {readonly string[]} values */
  const sayAll = (property, values) => {
    for (const [index, value] of values.entries()) say(property, value, { index });
  };
  say('kind', words.phrase(2));
  say('status', random.chance(0.95) ? 'ACTIVE' : 'CLOSED');
  say('founded', String(founded), { preferred: true });
  if (random.chance(DISPUTED_FOUNDING))
    say('founded', String(founded - 1), { basis: 'INFERRED', note: words.phrase(5) });
  say('staff', random.between(10, 900), { note: 'around' });
  say('autonomous', random.chance(0.7));
  say('mandate', words.phrase(14), { since: String(founded) });
  say('mission', words.phrase(16));
  say('objective', words.phrase(9));
  say('funding', words.phrase(7));
  say('regularBudgetFunding', random.chance(0.2));
  sayAll('functions', words.list(random.between(6, 14), random.between(4, 9)));
  sayAll('commitments', words.list(2, 9));
  sayAll('donorKinds', DONORS);
  sayAll('partnerKinds', DONORS);
  if (random.chance(0.5)) say('sameAs', `https://bodies.example/${world.slug(id)}`);

  const [principal, ...linked] = shared.popularGoals.several(random.between(6, 13));
  if (principal) world.link(id, 'sdgs', principal, { evidence: evidence(), qualifiers: { alignment: 'PRINCIPAL' } });
  for (const goal of linked)
    world.link(id, 'sdgs', goal, { evidence: evidence(), qualifiers: { alignment: 'LINKED' } });
}

/** @param {Institute} institute */
function connect({ world, shared, id, source, second }) {
  const { random, words } = world;
  const evidence = passages(world, source, second);
  for (const topic of shared.topics.several(random.between(10, 20))) {
    world.link(id, 'topics', topic, { evidence: evidence(), note: words.phrase(4) });
  }
  for (const partner of shared.partners.several(random.between(3, 8))) {
    const role = random.pick(PARTNER_ROLES);
    world.link(id, 'partners', partner, {
      evidence: evidence(),
      ...(role ? { role } : { basis: 'INFERRED', note: words.phrase(6) }),
    });
  }
  shared.organs.several(ORGAN_ROLES.length).forEach((organ, place) => {
    world.link(id, 'organs', organ, { evidence: evidence(), role: ORGAN_ROLES[place] });
  });
  shared.people.several(random.between(1, LEADERS.length)).forEach((person, place) => {
    world.link(id, 'people', person, {
      evidence: evidence(),
      role: LEADERS[place],
      ...(place === 0 && { since: String(random.between(2012, 2022)) }),
    });
  });
}
