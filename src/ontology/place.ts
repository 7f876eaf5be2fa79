import { code, decimal, defineType, many, text } from './define.js';

export const place = defineType('Place', {
  plural: 'places',
  description: 'A city with its country: the location of offices, centres and events.',
  term: 'schema:City',
  properties: {
    country: text({
      required: true,
      groupable: true,
      term: 'schema:addressCountry',
      phrase: 'is in',
      description: 'The country, by its usual English name.',
    }),
    countryCode: code(2, {
      required: true,
      phrase: "'s country code is",
      description: 'The country’s two-letter ISO 3166-1 code.',
    }),
    countryCodeAlpha3: code(3, {
      phrase: "'s country code of three letters is",
      description: 'The country’s three-letter ISO 3166-1 code.',
    }),
    latitude: decimal({
      min: -90,
      max: 90,
      term: 'schema:latitude',
      phrase: "'s latitude is",
      description: 'Degrees north of the equator (WGS 84).',
    }),
    longitude: decimal({
      min: -180,
      max: 180,
      term: 'schema:longitude',
      phrase: "'s longitude is",
      description: 'Degrees east of Greenwich (WGS 84).',
    }),
  },
  relations: {
    offices: many('Office', {
      inverseOf: 'place',
      phrase: 'houses',
      description: 'The offices in the city, past and present.',
    }),
    centres: many('Centre', { inverseOf: 'place', phrase: 'houses', description: 'The centres in the city.' }),
    events: many('Event', {
      inverseOf: 'places',
      phrase: 'is a place of',
      description: 'The events that took place there, or moved something there or away.',
    }),
  },
});
