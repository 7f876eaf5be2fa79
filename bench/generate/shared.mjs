import { passages } from './passages.mjs';
import { Pool } from './pool.mjs';
import { slugOf, title } from './words.mjs';

/** ISO 3166-1 codes, the states with most towns first; of the last ones, small states, each has a few. */
const COUNTRIES =
  `IN CN US BR ID JP RU MX NG PK DE TR FR IT GB EG IR ES UA PH KR ZA CO AR PL CA MA DZ SA IQ VE UZ MY NP ET TZ KE GH PE RO NL AU CL
BD VN MM SD AF YE SY KZ BE SE CZ GR PT HU TN BY AT CH BG RS AO CM CD CI MZ MG UG ZM ZW ML NE BF SN TD GN RW SO BJ BI TG SL LY JO LB IL AE AZ GE
AM KG TJ TM MN KH LA LK TH EC BO PY UY GT HN SV NI CR PA CU DO HT JM IE DK FI NO SK HR BA AL LT LV SI MK EE MD PS NZ PG CG GA GQ CF ER MR NA
BW LS SZ GM GW DJ KM CV MU LR OM KW QA BH CY MT LU IS ME BT MV BN TL FJ SB VU WS TO KI FM MH PW NR TV TT GY SR BZ BS BB LC VC GD AG DM KN ST SC
SG MC LI SM AD VA`.split(/\s+/);
const SMALL_STATES = 60;
const TOWNS_OF_A_SMALL_STATE = 3;

const PARTNER_KINDS = [
  'UN_ENTITY',
  'INTERGOVERNMENTAL_ORGANIZATION',
  'GOVERNMENT',
  'NGO',
  'UNIVERSITY',
  'FOUNDATION',
  'CHARITY',
  'PRIVATE_SECTOR',
];
const CATEGORIES = ['justice', 'security', 'organized crime and markets', 'technology', 'development'];

/**
 * What institutes share. The seventeen goals and three registers are all there from the start and become hubs; towns, topics, partners,
 * organs and people are pools that grow with the number of institutes, about as quickly as such things do.
 */
export class Shared {
  /** @param {import('./world.mjs').World} world */
  constructor(world) {
    this.world = world;
    const { random } = world;
    this.goalSource = this.#register('un-goals', '2019-12-19');
    this.townSource = this.#register('town-register', undefined);
    this.bodySource = this.#register('register-of-bodies', undefined);
    this.goals = Array.from({ length: 17 }, (_, index) => this.#goal(index + 1));
    this.towns = this.#pool(12, 0.04, () => this.#town());
    this.topics = this.#pool(15, 0.06, () => this.#topic());
    this.partners = this.#pool(6, 0.25, () => this.#partner());
    this.organs = this.#pool(6, 0.15, () => this.#organ());
    this.people = this.#pool(2, 0.85, () => this.#person());
    /** @type {Pool<string>} Some goals are more popular than others, and no new ones come. */
    this.popularGoals = new Pool(random, 0, /** @returns {string | undefined} */ () => undefined);
    for (const goal of this.goals) this.popularGoals.add(goal);
  }

  /**
   * @param {number} first how many there are at the start
   * @param {number} newness
   * @param {() => string} make
   */
  #pool(first, newness, make) {
    const pool = new Pool(this.world.random, newness, () => (this.world.full ? undefined : make()));
    for (let count = 0; count < first; count++) pool.add(make());
    return pool;
  }

  /** @param {string} slug @param {string | undefined} published */
  #register(slug, published) {
    const editorial = {
      title: title(slug.replaceAll('-', ' ')),
      url: `https://sources.example/${slug}`,
      publisher: 'A publisher',
      accessed: '2026-11-24',
      ...(published && { published }),
    };
    return this.world.entity('Source', slug, { editorial });
  }

  /** @param {number} number */
  #goal(number) {
    const { world } = this;
    const id = world.entity('SDG', String(number));
    const evidence = passages(world, this.goalSource)();
    const official = title(world.words.phrase(6));
    world.claim(id, 'name', `Goal ${number}`, { evidence });
    world.claim(id, 'aliases', official.split(' ').slice(0, 2).join(' '), { evidence });
    world.claim(id, 'sameAs', `http://goals.example/sdg/${number}`, { evidence });
    world.claim(id, 'number', number, { evidence });
    world.claim(id, 'title', official, { evidence });
    return id;
  }

  /** @type {Map<number, number>} how many towns a small state has, by its place in the list */
  #smallStates = new Map();

  #town() {
    const { world } = this;
    const { random, words } = world;
    const name = title(words.coined(random.between(2, 4)));
    const id = world.entity('Place', slugOf(name));
    const evidence = passages(world, this.townSource)();
    const country = this.#country();
    world.claim(id, 'name', name, { evidence });
    world.claim(id, 'country', `Land of ${COUNTRIES[country]}`, { evidence });
    world.claim(id, 'countryCode', /** @type {string} */ (COUNTRIES[country]), { evidence });
    world.claim(id, 'latitude', random.between(-5500, 7000) / 100, { evidence });
    world.claim(id, 'longitude', random.between(-18000, 18000) / 100, { evidence });
    return id;
  }

  /** The country at place n has towns like 1/n (Zipf); small states run out of them. */
  #country() {
    const { random } = this.world;
    for (;;) {
      const country = Math.floor(COUNTRIES.length ** random.next()) - 1;
      if (country < COUNTRIES.length - SMALL_STATES) return country;
      const towns = this.#smallStates.get(country) ?? 0;
      if (towns === TOWNS_OF_A_SMALL_STATE) continue;
      this.#smallStates.set(country, towns + 1);
      return country;
    }
  }

  #topic() {
    const { world } = this;
    const name = world.words.phrase(world.random.between(2, 3));
    const id = world.entity('Topic', slugOf(name), { category: world.random.pick(CATEGORIES) });
    world.claim(id, 'name', name, { evidence: passages(world, this.bodySource)() });
    return id;
  }

  #partner() {
    const { world } = this;
    const { random, words } = world;
    const name = title(`${words.coined(3)} ${words.phrase(random.between(2, 4))}`);
    const id = world.entity('Partner', slugOf(name));
    const evidence = passages(world, this.bodySource);
    world.claim(id, 'name', name, { evidence: evidence() });
    world.claim(id, 'kind', random.pick(PARTNER_KINDS), {
      evidence: evidence(),
      ...(random.chance(0.5) && { basis: 'INFERRED', note: 'from its name' }),
    });
    if (random.chance(0.3)) world.claim(id, 'abbreviation', words.coined(2).toUpperCase(), { evidence: evidence() });
    return id;
  }

  #organ() {
    const { world } = this;
    const { random, words } = world;
    const name = title(words.phrase(random.between(3, 6)));
    const id = world.entity('Organ', slugOf(name));
    const evidence = passages(world, this.bodySource);
    world.claim(id, 'name', name, { evidence: evidence() });
    if (random.chance(0.2)) world.claim(id, 'memberCount', random.between(5, 60), { evidence: evidence() });
    return id;
  }

  #person() {
    const { world } = this;
    const name = world.words.person();
    const id = world.entity('Person', slugOf(name));
    world.claim(id, 'name', name, { evidence: passages(world, this.bodySource)() });
    return id;
  }
}
