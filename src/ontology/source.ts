import { date, defineEditorialType, text, url } from './define.js';

export const source = defineEditorialType('Source', {
  plural: 'sources',
  description: 'A publication that says what the graph holds. Written by the editors: no claim stands behind its fields.',
  term: 'schema:CreativeWork',
  properties: {
    title: text({ required: true, term: 'schema:name', phrase: "'s title is", description: 'Its title, as published.' }),
    url: url({ term: 'schema:url', phrase: 'is at', description: 'Where it can be read.' }),
    publisher: text({ term: 'schema:publisher', phrase: "'s publisher is", description: 'Who publishes it.' }),
    published: date({ term: 'schema:datePublished', phrase: 'was published in', description: 'When it was published.' }),
    accessed: date({ phrase: 'was read on', description: 'When the editors read it.' }),
    asAt: date({
      phrase: 'describes the state of',
      description: 'The time whose state it describes: an undated statement about something that changes starts then.',
    }),
    license: text({ term: 'schema:license', phrase: "'s license is", description: 'Under which license its text may be used.' }),
    attribution: text({ term: 'schema:creditText', phrase: 'asks to be credited as', description: 'How it wants to be named.' }),
  },
});
