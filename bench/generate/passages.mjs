const SECTIONS = ['lead', 'infobox', 'History', 'Activities', 'Location', 'Governance', 'Structure'];
/** How many statements share the passage of their record, as in the fixtures; of the others how many have a second source. */
const SHARED = 0.6;
const SECOND_SOURCE = 0.15;

/**
 * Where the statements of one record are said: most in the record's own passage, the others each in one of its own, some of those
 * in a second source too.
 *
 * @param {import('./world.mjs').World} world
 * @param {string} source the id of a source
 * @param {string} [second] the id of another
 * @returns {() => readonly import('./world.mjs').Evidence[]}
 */
export function passages(world, source, second) {
  const { random } = world;
  const own = [passage(world, source)];
  return () => {
    if (random.chance(SHARED)) return own;
    const also = second !== undefined && random.chance(SECOND_SOURCE);
    return also ? [passage(world, source), passage(world, second)] : [passage(world, source)];
  };
}

/**
 * @param {import('./world.mjs').World} world
 * @param {string} source
 * @returns {import('./world.mjs').Evidence}
 */
function passage({ random, words, slug }, source) {
  const section = random.pick(SECTIONS);
  const quoted = words.phrase(random.between(4, 7)).replaceAll(' ', '%20');
  const url = `https://sources.example/${slug(source)}#${section}:~:text=${quoted}`;
  return { source: slug(source), section, paragraph: random.between(1, 6), url };
}
