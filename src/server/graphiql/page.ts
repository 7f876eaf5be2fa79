import { readFileSync } from 'node:fs';
import { groupBy } from '../../graph/sorted-list.js';
import { Content } from '../http/send.js';
import type { Operation } from './operations.js';

/** The GraphiQL page and everything that it loads, by address: all of it comes from this server. */
export interface GraphiQL {
  readonly page: Content;
  readonly assets: ReadonlyMap<string, Content>;
}

export const ASSETS = '/graphiql/assets/';

/**
 * What the page may do: load from here, talk to here. Monaco writes its styles into the page, and carries its icon font
 * with it.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
  <path d="M8 9 24 7M8 9l7 16M24 7l-9 18" fill="none" stroke="#5b8fc7" stroke-width="2.5"/>
  <circle cx="8" cy="9" r="5" fill="#1f6fb2"/><circle cx="24" cy="7" r="4" fill="#1f6fb2"/><circle cx="15" cy="25" r="4.5" fill="#e0a100"/>
</svg>`;

/**
 * How many operations open in tabs when somebody comes for the first time: the first one of each group, as far as they
 * fit in a line.
 */
const TABS = 4;

/**
 * Tabs that do not fit go to a second line instead of out of sight. And they keep their place: GraphiQL's own style
 * shows a stale offset while a tab is pressed, so that it jumps from under the pointer and the first click on it is
 * lost.
 */
const STYLE = `
.graphiql-container .graphiql-session-header { height: auto; align-items: start; }
.graphiql-tabs { flex-wrap: wrap; row-gap: 4px; }
.graphiql-tab { transform: none !important; }
.graphiql-container .graphiql-logo { white-space: nowrap; }
.graphiql-container .graphiql-logo span { display: contents; }
.graphiql-container .graphiql-logo .graphiql-button { order: -1; margin-right: var(--px-12); color: hsl(var(--color-primary)); }
@media (max-width: 1000px) { .graphiql-container .graphiql-logo { font-size: 0; } }

button[popovertarget] { font-family: inherit; font-size: var(--font-size-body); }
#operations { width: 1240px; max-width: calc(100vw - 32px); max-height: calc(100vh - 32px); flex-direction: column; line-height: 1.4; }
#operations:popover-open { display: flex; }
#operations::backdrop { background: rgb(20 28 43 / 45%); }
#operations header { display: flex; align-items: center; justify-content: space-between; padding: var(--px-16) var(--px-24); }
#operations h2, #operations h3 { margin: 0; font-weight: var(--font-weight-medium); }
#operations h2 { font-size: var(--font-size-h4); }
#operations h3 { font-size: var(--font-size-body); }
#operations [role=status] { margin: 0; padding: 0 var(--px-24) var(--px-16); color: hsl(var(--color-error)); }
#operations .groups {
  display: grid; grid-template-columns: repeat(auto-fill, minmax(212px, 1fr)); gap: var(--px-24) var(--px-20);
  overflow: auto; padding: 0 var(--px-24) var(--px-24); outline: none;
}
#operations ul { list-style: none; margin: var(--px-6) 0 0; padding: 0; }
#operations a {
  display: block; margin: 0 calc(-1 * var(--px-8)); padding: var(--px-6) var(--px-8); border-radius: var(--border-radius-8);
  font-size: 0.875rem; text-decoration: none; overflow-wrap: anywhere;
}
#operations a:hover { background: hsla(var(--color-neutral), var(--alpha-background-light)); }
#operations a:focus { outline: none; }
#operations a:focus-visible { outline: 2px solid hsl(var(--color-primary)); outline-offset: -2px; }
#operations a span { display: block; color: hsl(var(--color-neutral)); font-size: 0.8125rem; text-wrap: pretty; }
`;

/** Makes the page; its script is 9 MB to read, so it is made when somebody first opens it. */
export async function createGraphiQL(operations: readonly Operation[]): Promise<GraphiQL> {
  const bundle = await import('@graphql-yoga/render-graphiql/graphiql');
  const assets = new Map<string, Content>();
  const address = (extension: keyof typeof TYPES, text: string) => {
    const content = new Content(TYPES[extension], text);
    const path = `${ASSETS}${content.hash}.${extension}`;
    assets.set(path, content);
    return path;
  };

  const named = operations.filter(isNamed);
  const grouped = groupBy(named, ({ group }) => [group ?? '']);
  const settings = {
    workers: {
      editorWorkerService: address('js', bundle.editorWorkerService),
      graphql: address('js', bundle.graphqlWorker),
      json: address('js', bundle.jsonWorker),
    },
    operations: named.map(({ name, text }) => [name, text]),
    tabs: [...grouped.values()].slice(0, TABS).map(([first]) => first?.name),
    options: {
      title: named.length > 0 ? `${openList(named.length)}unicri-graph` : 'unicri-graph',
      logo: ICON,
      endpoint: '/graphql',
    },
  };
  const page = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>unicri-graph · GraphiQL</title>
    <link rel="icon" href="${address('svg', ICON)}">
    <link rel="stylesheet" href="${address('css', bundle.css + STYLE)}">
  </head>
  <body class="no-focus-outline">
    <noscript>GraphiQL needs JavaScript. The endpoint is /graphql, its schema is at /schema.graphql.</noscript>
    <div id="root"></div>
    ${named.length > 0 ? list(grouped) : ''}
    <script type="application/json" id="settings">${JSON.stringify(settings).replaceAll('<', '\\u003c')}</script>
    <script src="${address('js', MONACO_SHOWN + bundle.js)}"></script>
    <script type="module" src="${address('js', readFileSync(new URL('browser.js', import.meta.url), 'utf8'))}"></script>
  </body>
</html>
`;
  return { page: new Content('text/html; charset=utf-8', page), assets };
}

/** Makes Monaco, which looks here while it loads, known to the page. */
const MONACO_SHOWN = 'self.MonacoEnvironment = { globalAPI: true };\n';

/** An operation without a name has no address. */
type Named = Operation & { readonly name: string };
type Grouped = ReadonlyMap<string, readonly Named[]>;
const isNamed = (operation: Operation): operation is Named => operation.name !== null;

const openList = (count: number) =>
  `<button type="button" class="graphiql-button" popovertarget="operations" aria-haspopup="dialog">All ${count} queries</button>`;

/**
 * All operations by what one wants to know, each with the first sentence of its description; it covers the page while
 * it is open.
 */
const list = (
  grouped: Grouped,
) => `<dialog id="operations" class="graphiql-dialog" popover aria-labelledby="operations-title">
      <header>
        <h2 id="operations-title">What do you want to know?</h2>
        <button type="button" class="graphiql-button" popovertarget="operations" popovertargetaction="hide">Close</button>
      </header>
      <p role="status" hidden></p>
      <div class="groups" tabindex="-1" autofocus>${[...grouped].map(section).join('')}</div>
    </dialog>`;

const section = ([group, operations]: readonly [string, readonly Named[]]) => `
        <section>
          ${group && `<h3>${escaped(group)}</h3>`}
          <ul>${operations.map(item).join('')}</ul>
        </section>`;

const item = ({ name, description }: Named) => `
            <li><a href="?operation=${name}" data-operation="${name}">${name}<span>${escaped(firstSentence(description))}</span></a></li>`;

const firstSentence = (text: string) => /^.*?[.?!](?=\s|$)/.exec(text)?.[0] ?? text;
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const TYPES = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
};
