import type { Graph } from '../graph.js';
import type { Day, Entity, Link } from '../model.js';
import { select } from '../time.js';
import { fieldValue } from '../value.js';
import type { Scalar } from './operators.js';

/** The graph as its fields print it at a moment: what conditions and orders look at. */
export class View {
  constructor(
    readonly graph: Graph,
    readonly moment: Day | undefined,
  ) {}

  /** What a single-valued field prints; null where it prints nothing. */
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

  /** The entity at the end of a to-one relation, of one that leads through another, or of a reading. */
  oneOf(entity: Entity, name: string): Entity | undefined {
    const { relations, readings } = this.graph.ontology.type(entity.type);
    const isReading = name in readings;
    const required = !isReading && (relations[name]?.required ?? true);
    const link = select(this.graph.linksOf(entity.id, name), isReading ? this.moment : undefined, required);
    return link && this.graph.entity(link.to);
  }

  /** The links of a to-many relation: all, or those that hold at the moment. */
  manyOf(entity: Entity, name: string): readonly Link[] {
    return this.graph.linksOf(entity.id, name, this.moment);
  }
}
