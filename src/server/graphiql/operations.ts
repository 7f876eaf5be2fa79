import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, parse } from 'graphql';
import { CannotServe } from '../cannot-serve.js';

/** A document of named queries, and what its first comment says of it. */
export interface Operation {
  /** Of its first operation. */
  readonly name: string | null;
  /** What it shows and what to change. */
  readonly description: string;
  /** What one wants to know who asks it: the comment's line "Group: …". */
  readonly group: string | null;
  readonly text: string;
}

/** The operations of a folder, one a file, in the order of their file names. A package may come without the folder. */
export function readOperations(folder: string): readonly Operation[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => readOperation(readFileSync(join(folder, name), 'utf8')));
}

/** Throws CannotServe where the text is no GraphQL. */
export function readOperation(text: string): Operation {
  const lines = (/^(?:#.*\r?\n?)*/.exec(text)?.[0] ?? '').split('\n').map((line) => line.replace(/^#\s*/, '').trim());
  const group = lines.find((line) => GROUP.test(line));
  return {
    name: nameOf(text),
    description: lines
      .filter((line) => line !== group)
      .join(' ')
      .trim(),
    group: group?.replace(GROUP, '') ?? null,
    text,
  };
}

const GROUP = /^Group:\s*(?=\S)/;

function nameOf(text: string): string | null {
  try {
    return parse(text).definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION)?.name?.value ?? null;
  } catch (error) {
    throw new CannotServe(`a document of the operations is no GraphQL: ${(error as Error).message}`, [text]);
  }
}
