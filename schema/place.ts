import { place } from '../src/ontology/place.js';
import { entity } from './entity.js';

entity(place, (t) => ({
  country: t.claim('country'),
  countryCode: t.claim('countryCode'),
  countryCodeAlpha3: t.claim('countryCodeAlpha3'),
  latitude: t.claim('latitude'),
  longitude: t.claim('longitude'),
  offices: t.links('offices'),
  centres: t.links('centres'),
  events: t.links('events'),
}));
