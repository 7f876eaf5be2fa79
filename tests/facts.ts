import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder of facts that a test writes; it is gone after the test. */
export class FactsFolder {
  readonly path = mkdtempSync(join(tmpdir(), 'facts-'));

  /** @param isKept for whoever removes it, since several tests read it. */
  constructor(isKept = false) {
    if (!isKept) onTestFinished(() => this.remove());
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }

  write(file: string, text: string): this {
    const path = join(this.path, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    return this;
  }
}

/** Facts of one topic of this name. */
export const smallFacts = (name: string): FactsFolder =>
  new FactsFolder()
    .write('sources.yaml', '- slug: book\n  title: A book\n  url: https://book.example/\n  sections: { lead: 1 }\n')
    .write('topics.yaml', topicNamed(name));

/** What topics.yaml says. */
export const topicNamed = (name: string): string =>
  `- slug: crime\n  evidence: { source: book, section: lead }\n  name: ${name}\n`;

/** Facts of an institute, ilr, with further lines, and of further files; all of them rest on one source. */
export function factsOfInstitute(lines: readonly string[], files: Readonly<Record<string, string>> = {}): FactsFolder {
  const sources =
    '- { slug: yearbook, formerSlugs: [almanac, annals], title: Yearbook, asAt: 2020, sections: { lead: 3 } }\n';
  const institute = [
    '- slug: ilr',
    'evidence: { source: yearbook, section: lead }',
    'name: Institute for Lakes',
    ...lines,
  ].join('\n  ');
  const folder = new FactsFolder()
    .write('graph.yaml', 'base: https://world.example/\n')
    .write('sources.yaml', sources)
    .write('institutes.yaml', `${institute}\n`);
  for (const [file, text] of Object.entries(files)) folder.write(file, text);
  return folder;
}
