import { memoized } from '../../ontology/cache.js';
import type { Graph } from '../graph.js';
import type { Day, Entity, Link } from '../model.js';
import { fieldValue, select } from '../time.js';
import type { Scalar } from './operators.js';

/** What the fields of entities give at a moment: what conditions and orders see. */
export class View {
  constructor(
    readonly graph: Graph,
    readonly moment: Day | undefined,
  ) {}

  /** The value of a single-valued field, or null. */
  valueOf(entity: Entity, name: string): Scalar | null {
    if (name === 'slug') return entity.slug;
    if (name === 'category') return entity.category ?? null;
    const type = this.graph.ontology.type(entity.type);
    if (type.editorial)
      return name === 'name' ? entity.label : ((entity.editorial[name] as Scalar | undefined) ?? null);
    const property = this.graph.ontology.property(entity.type, name);
    const claims = this.graph.claimsOf(entity.id)[name];
    return claims ? (fieldValue(property, claims, this.moment) as Scalar | null) : null;
  }

  /** The entity at the end of a to-one relation (also one that leads through another) or of a reading. */
  oneOf(entity: Entity, name: string): Entity | undefined {
    const { relations, readings } = this.graph.ontology.type(entity.type);
    const isReading = name in readings;
    const required = !isReading && (relations[name]?.required ?? true);
    const link = select(this.graph.linksOf(entity.id, name), isReading ? this.moment : undefined, required);
    return link && this.graph.entity(link.to);
  }

  /** The links of a to-many relation that hold at the moment; all without a moment. */
  manyOf(entity: Entity, name: string): readonly Link[] {
    return this.graph.linksOf(entity.id, name, this.moment);
  }
}

/** The entities of a type by the value of a field without `asOf`. A field is indexed when it is first used. */
export class ValueIndex {
  readonly #fields = memoized((field: string): ReadonlyMap<Scalar, readonly Entity[]> => {
    const [type, name] = field.split('.') as [string, string];
    const view = new View(this.graph, undefined);
    const index = new Map<Scalar, Entity[]>();
    for (const entity of this.graph.entitiesOf(type)) {
      const value = view.valueOf(entity, name);
      if (value === null) continue;
      const same = index.get(value);
      if (same) same.push(entity);
      else index.set(value, [entity]);
    }
    return index;
  });

  constructor(private readonly graph: Graph) {}

  /** In the order of the type's list. */
  entitiesWith(type: string, field: string, value: Scalar): readonly Entity[] {
    return this.#fields(`${type}.${field}`).get(value) ?? [];
  }
}
