import { digest } from '../../src/graph/hash.js';
import type { SortKey } from '../../src/graph/index.js';
import type { Page, Window } from '../../src/loaders/index.js';
import { type Check, checkedBy } from '../arguments.js';
import { inputError, within } from '../errors.js';

/** How many items a page has where neither `first` nor `last` is given. */
export const DEFAULT_PAGE_SIZE = 50;
/** How many items a page can have at most. */
export const MAX_PAGE_SIZE = 100;

const pageSize: Check<number> = (value, argument) => {
  if (value > MAX_PAGE_SIZE) {
    throw inputError(
      argument,
      `\`${argument}\` is ${value}, and a page has at most ${MAX_PAGE_SIZE} items: ask for less and go on with \`after\`.`,
    );
  }
  within(0, MAX_PAGE_SIZE)(value, argument, {});
};

const pageFromTheEnd: Check<number> = (value, argument, { first }) => {
  if (first !== undefined) throw inputError(argument, '`first` and `last` cannot be used together: give one of them.');
  pageSize(value, argument, {});
};

export const firstArg = {
  ...checkedBy(pageSize),
  description: `The first items, 0 to ${MAX_PAGE_SIZE}.`,
};
export const lastArg = {
  ...checkedBy(pageFromTheEnd),
  description: `The last items, 0 to ${MAX_PAGE_SIZE}.`,
};
export const afterArg = { description: 'Items after this cursor.' };
export const beforeArg = { description: 'Items before this cursor.' };

export interface PagingArgs {
  readonly first?: number | null | undefined;
  readonly last?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly before?: string | null | undefined;
}

/** The name of a list, made when a cursor is first given or asked for. */
export type ListName = () => string;

/**
 * A list as cursors know it: where it hangs, and its arguments but paging. The same list has the same name in every
 * version. What many lists have in common can be a name itself, and is then made but once.
 */
export function listName(...identity: readonly unknown[]): ListName {
  let name: string | undefined;
  return () => {
    name ??= digest(identity.map((part) => (typeof part === 'function' ? part() : part))).slice(0, 8);
    return name;
  };
}

/** The part of a list that the arguments ask for. Errors: BAD_USER_INPUT where a cursor is not of this list. */
export function windowOf(args: PagingArgs, list: ListName): Window {
  const { window, mustBeOf } = pagingOf(args);
  mustBeOf(list);
  return window;
}

/** The same of many lists, for which cursors are read but once; each still has to be of the list. */
export function pagingOf({ first, last, after, before }: PagingArgs) {
  const cursors = Object.entries({ after, before }).flatMap(([argument, cursor]) =>
    typeof cursor === 'string' ? [{ argument, read: decoded(cursor) }] : [],
  );
  const window: Window = {
    ...(typeof last === 'number' ? { last } : { first: first ?? DEFAULT_PAGE_SIZE }),
    ...Object.fromEntries(cursors.map(({ argument, read: [, ...place] }) => [argument, place])),
  };
  return {
    window,
    mustBeOf(list: ListName): void {
      const other = cursors.find(({ read: [name] }) => name !== list());
      if (!other) return;
      throw inputError(
        other.argument,
        `\`${other.argument}\` is not a cursor of this list: use one that the same field gave with the same other arguments.`,
      );
    },
  };
}

/**
 * A page as the connections of the schema want it: an edge for each item, cursors made only when they are asked for.
 */
export function connectionOf<T, N>(page: Page<T>, list: ListName, nodeOf: (item: T) => N) {
  const { items, totalCount, hasNextPage, hasPreviousPage } = page;
  const edges = items.map((item) => new Edge(page, list, item, nodeOf(item)));
  return {
    edges,
    totalCount,
    pageInfo: {
      hasNextPage,
      hasPreviousPage,
      get startCursor() {
        return edges.at(0)?.cursor ?? null;
      },
      get endCursor() {
        return edges.at(-1)?.cursor ?? null;
      },
    },
  };
}

export class Edge<T, N> {
  #cursor: string | undefined;

  constructor(
    private readonly page: Page<T>,
    private readonly list: ListName,
    /** What the page holds: for a relation the link, whose node is the entity at its other end. */
    readonly item: T,
    readonly node: N,
  ) {}

  get cursor(): string {
    this.#cursor ??= Buffer.from(JSON.stringify([this.list(), ...this.page.keyOf(this.item)])).toString('base64url');
    return this.#cursor;
  }
}

function decoded(cursor: string): SortKey {
  try {
    const content: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    const isPart = (part: unknown) => part === null || typeof part === 'string' || typeof part === 'number';
    return Array.isArray(content) && content.every(isPart) ? content : [];
  } catch {
    return [];
  }
}
