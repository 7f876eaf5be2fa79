import type { Entity, Evidence } from './model.js';

/** A line to put under a text: `Publisher, “Title”, section “History”, paragraph 2, URL (read 2026-11-24).` */
export function citation(source: Entity | undefined, { source: slug, section, paragraph, url }: Evidence): string {
  const { publisher, title = slug, url: address, accessed, published } = source?.editorial ?? {};
  const place = [section !== undefined && `section “${section}”`, paragraph !== undefined && `paragraph ${paragraph}`];
  const dates = [
    published !== undefined && `published ${published}`,
    accessed !== undefined && `read ${accessed}`,
  ].filter(Boolean);
  const parts = [publisher, `“${title}”`, ...place, url ?? address].filter(Boolean);
  return `${parts.join(', ')}${dates.length > 0 ? ` (${dates.join(', ')})` : ''}.`;
}
