import { passages } from './passages.mjs';
import { title } from './words.mjs';

/**
 * A strategic framework of four years: its threats and the priorities that answer them.
 *
 * @param {import('./institute.mjs').Institute} institute
 * @param {number} since
 */
export function addFramework(institute, since) {
  const { world, id, slug, source, second } = institute;
  if (world.full) return;
  const { random, words } = world;
  const until = since + 3;
  const framework = world.entity('Framework', `${slug}-${since}-${until}`);
  const evidence = passages(world, source, second);
  world.claim(framework, 'name', `Strategic framework ${since}–${until}`, { evidence: evidence() });
  world.claim(framework, 'since', String(since), { evidence: evidence() });
  world.claim(framework, 'until', String(until), { evidence: evidence() });
  world.claim(framework, 'scope', words.phrase(14), { evidence: evidence() });
  words.list(6, 2).forEach((input, index) => {
    world.claim(framework, 'inputs', input, { evidence: evidence(), index });
  });
  world.link(id, 'frameworks', framework, { evidence: evidence() });
  const threats = times(random.between(5, 9), (number) => addThreat(institute, framework, number));
  times(random.between(4, 8), (number) => addPriority(institute, framework, number, threats));
}

/**
 * @param {import('./institute.mjs').Institute} institute
 * @param {string} framework
 * @param {number} number
 */
function addThreat({ world, source, second }, framework, number) {
  if (world.full) return undefined;
  const { random, words } = world;
  const threat = world.entity('Threat', `${world.slug(framework)}-threat-${number}`);
  const evidence = passages(world, source, second);
  world.claim(threat, 'name', title(words.phrase(random.between(5, 11))), { evidence: evidence() });
  world.claim(threat, 'number', number, { evidence: evidence() });
  if (random.chance(0.5)) {
    words.list(2, 4).forEach((aspect, index) => {
      world.claim(threat, 'aspects', aspect, { evidence: evidence(), index });
    });
  }
  world.link(framework, 'threats', threat, { evidence: evidence() });
  return threat;
}

/**
 * @param {import('./institute.mjs').Institute} institute
 * @param {string} framework
 * @param {number} number
 * @param {readonly string[]} threats
 */
function addPriority({ world, shared, source, second }, framework, number, threats) {
  if (world.full) return undefined;
  const { random, words } = world;
  const priority = world.entity('Priority', `${world.slug(framework)}-priority-${number}`);
  const evidence = passages(world, source, second);
  const inferred = () => ({ evidence: evidence(), basis: /** @type {const} */ ('INFERRED'), note: words.phrase(6) });
  world.claim(priority, 'name', title(words.phrase(random.between(5, 11))), { evidence: evidence() });
  world.claim(priority, 'number', number, { evidence: evidence() });
  world.link(framework, 'priorities', priority, { evidence: evidence() });
  const answered = new Set(threats.length === 0 ? [] : times(random.between(1, 2), () => random.pick(threats)));
  for (const threat of answered) world.link(priority, 'threats', threat, inferred());
  for (const goal of shared.popularGoals.several(1)) world.link(priority, 'sdgs', goal, inferred());
  if (random.chance(0.7))
    for (const topic of shared.topics.several(1)) world.link(priority, 'topics', topic, inferred());
  return priority;
}

/**
 * @template T
 * @param {number} count
 * @param {(number: number) => T | undefined} make
 */
function times(count, make) {
  /** @type {T[]} */
  const made = [];
  for (let number = 1; number <= count; number++) {
    const one = make(number);
    if (one !== undefined) made.push(one);
  }
  return made;
}
