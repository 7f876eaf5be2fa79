import type { Graph } from '../graph.js';
import type { Entity } from '../model.js';
import type { Scalar } from './operators.js';
import { View } from './view.js';

/**
 * The entities of a type by what one of their fields prints without `asOf`; each field is indexed when it is first
 * asked for.
 */
export class ValueIndex {
  readonly #fields = new Map<string, ReadonlyMap<Scalar, readonly Entity[]>>();

  constructor(private readonly graph: Graph) {}

  /** In the order of the type's list. */
  entitiesWith(type: string, field: string, value: Scalar): readonly Entity[] {
    const name = `${type}.${field}`;
    const known = this.#fields.get(name) ?? this.#indexed(type, field);
    this.#fields.set(name, known);
    return known.get(value) ?? [];
  }

  #indexed(type: string, field: string): ReadonlyMap<Scalar, readonly Entity[]> {
    const view = new View(this.graph, undefined);
    const index = new Map<Scalar, Entity[]>();
    for (const entity of this.graph.entitiesOf(type)) {
      const value = view.valueOf(entity, field);
      if (value === null) continue;
      const same = index.get(value);
      if (same) same.push(entity);
      else index.set(value, [entity]);
    }
    return index;
  }
}
