import { readdirSync, readFileSync } from 'node:fs';
import {
  buildSchema,
  getNamedType,
  isAbstractType,
  isObjectType,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { expect, test } from 'vitest';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const schema = buildSchema(read('schema/schema.graphql'));

/** A cache keeps what has an id apart, under it; where a query leaves the id out, two queries overwrite each other's fields. */
test.each(readdirSync(new URL('../../operations/', import.meta.url)))(
  '%s asks everything that has an id for it',
  (name) => {
    expect(withoutId(read(`operations/${name}`))).toEqual([]);
  },
);

test('a field that leaves it out would be named', () => {
  expect(
    withoutId(
      '{ institute(slug: "unicri") { id offices { edges { link { basis } node { ... on Office { id } } } } } }',
    ),
  ).toEqual(['link', 'node']);
});

/** The fields whose objects have an id and are not asked for it. */
function withoutId(text: string): string[] {
  const found: string[] = [];
  const types = new TypeInfo(schema);
  visit(
    parse(text),
    visitWithTypeInfo(types, {
      Field({ name, selectionSet }) {
        const type = getNamedType(types.getType());
        const hasId = (isObjectType(type) || isAbstractType(type)) && 'getFields' in type && 'id' in type.getFields();
        const asked = selectionSet?.selections.some(
          (selection) => selection.kind === 'Field' && selection.name.value === 'id',
        );
        if (hasId && !asked) found.push(name.value);
      },
    }),
  );
  return found;
}
