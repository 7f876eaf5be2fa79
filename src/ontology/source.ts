import { choices, date, defineEditorialType, language, oneOf, text, url } from './define.js';

export const reliability = choices(
  'Reliability',
  'How reliable a source is.',
  {
    OFFICIAL: 'Published by the body that it is about, by the United Nations or by a government that takes part.',
    REGISTRY: 'A maintained set of data about many things: identifiers, codes, places.',
    PRESS: 'A newspaper, an agency or another publisher that reports what it saw or was told.',
    ENCYCLOPAEDIA: 'An encyclopaedia that anyone may edit.',
    MIRROR: 'A copy or an automatic translation that others keep: weak, and used only where nothing else is known.',
  },
  { weak: ['MIRROR'] },
);

export const source = defineEditorialType('Source', {
  plural: 'sources',
  description: 'A publication that statements of the graph cite. Its fields are editorial: they have no claims.',
  term: 'schema:CreativeWork',
  properties: {
    title: text({
      required: true,
      orderable: true,
      names: true,
      term: 'schema:name',
      phrase: "'s title is",
      description: 'Its title, as published.',
    }),
    url: url({ term: 'schema:url', phrase: 'is at', description: 'Where it can be read.' }),
    publisher: text({
      orderable: true,
      term: 'schema:publisher',
      phrase: "'s publisher is",
      description: 'Who publishes it.',
    }),
    published: date({
      term: 'schema:datePublished',
      phrase: 'was published in',
      description: 'When it was published.',
    }),
    accessed: date({ phrase: 'was read on', description: 'When the editors read it.' }),
    asAt: date({
      phrase: 'describes the state of',
      description: 'The date whose state it describes. Undated statements about what changes start then.',
    }),
    language: language({
      term: 'schema:inLanguage',
      phrase: 'is written in',
      description: 'Its language, as a BCP 47 tag: `en`, `fr`.',
    }),
    reliability: oneOf(reliability, {
      phrase: "'s kind of source is",
      description: 'How reliable it is, by a written rule.',
    }),
    license: text({ term: 'schema:license', phrase: "'s license is", description: 'The license of its text.' }),
    attribution: text({
      term: 'schema:creditText',
      phrase: 'asks to be credited as',
      description: 'The credit line it asks for.',
    }),
  },
});
