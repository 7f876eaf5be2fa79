import { entityId } from '../../src/fixtures/id.js';
import { type Loaders, type MaybePromise, whenReady } from '../../src/loaders/index.js';

/**
 * Arguments of which one gives the slug of a thing, with the slug that the thing has today: a former one asks for the
 * same list, with the same cursors. What names nothing is left as it is, and finds nothing.
 */
export function withSlugToday<A extends object>(
  args: A,
  name: keyof A & string,
  type: string,
  loaders: Loaders,
): MaybePromise<A> {
  const slug: unknown = args[name];
  if (typeof slug !== 'string') return args;
  return whenReady(loaders.entity.read(entityId(type, slug)), (found) =>
    found ? { ...args, [name]: found.slug } : args,
  );
}
