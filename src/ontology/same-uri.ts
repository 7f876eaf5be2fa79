/**
 * The same for addresses that people use for the same thing: with http or https, capitals in the host, a slash at the end;
 * and Wikidata's two, `/entity/Q1` (its own identifier, https://www.wikidata.org/wiki/Wikidata:Identifiers) and `/wiki/Q1`.
 */
export function sameUri(uri: string): string {
  if (!URL.canParse(uri)) return uri;
  const { protocol, host, pathname, search, hash } = new URL(uri);
  if (!/^https?:$/.test(protocol)) return uri;
  const path = host === 'www.wikidata.org' ? pathname.replace(/^\/entity\//, '/wiki/') : pathname;
  return `${host}${path.replace(/\/$/, '')}${search}${hash}`;
}
