/**
 * Runs in the browser: starts GraphiQL with the settings that the page carries, and opens operations in its tabs.
 *
 * It keeps to what GraphiQL shows to a page: its options, its buttons, the tabs that it stores, and Monaco, its editor.
 */
const { workers, operations, tabs, options } = JSON.parse(document.getElementById('settings').textContent);
const textOf = new Map(operations);
const nameOf = new Map(operations.map(([name, text]) => [text, name]));
const list = document.getElementById('operations');

self.MonacoEnvironment.getWorkerUrl = (_module, label) => workers[label];
startIn(new URLSearchParams(location.search));
YogaGraphiQL.renderYogaGraphiQL(document.getElementById('root'), {
  ...options,
  // The address leads to what the editor shows, by its name where it is an operation as it came.
  onEditQuery(query) {
    const shown = nameOf.has(query) ? { operation: nameOf.get(query) } : { query };
    history.replaceState(history.state, '', `?${new URLSearchParams(shown)}`);
  },
});

// As a link, each one opens in a new window too; here it opens in this one.
list?.addEventListener('click', (event) => {
  const name = event.target.closest('[data-operation]')?.dataset.operation;
  if (name === undefined || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || !queryEditor()) return;
  event.preventDefault();
  list.hidePopover();
  openOperation(name);
});

/**
 * Chooses the tab to start in. GraphiQL starts in the one that has these very texts, and makes one where none has; its stored tabs
 * come before the default ones.
 */
function startIn(address) {
  const operation = address.get('operation');
  const query = address.get('query') || textOf.get(operation);
  const stored = storedTabs();
  const has = (tab) => !query || tab.query === query || (!address.get('query') && tab.title === operation);
  const tab = stored.find(has) ?? (query && { query });
  if (tab) {
    options.initialQuery = tab.query ?? '';
    options.initialVariables = tab.variables ?? '';
    options.initialHeaders = tab.headers ?? '';
  }
  const texts = new Set([query, ...tabs.map((name) => textOf.get(name))].filter(Boolean));
  if (texts.size > 0) options.defaultTabs = [...texts].map((text) => ({ query: text }));
  if (operation && !query && list) sayUnknown(operation);
}

/** The tabs of the last visit, the active one first. */
function storedTabs() {
  try {
    const { tabs: stored, activeTabIndex } = JSON.parse(localStorage.getItem('graphiql:tabState'));
    return [stored[activeTabIndex], ...stored].filter(Boolean);
  } catch {
    return [];
  }
}

/** Shows the tab that has the operation, also where its text was changed since; where none has, makes one. */
function openOperation(name) {
  const having = [...document.querySelectorAll('.graphiql-tab-button')].filter((tab) => tab.textContent === name);
  if (having.length === 0) {
    document.querySelector('.graphiql-tab-add').click();
    queryEditor().setValue(textOf.get(name));
  } else if (!having.some((tab) => tab.getAttribute('aria-selected') === 'true')) {
    having[0].click();
  }
  queryEditor().focus();
}

function queryEditor() {
  return monaco.editor.getEditors().find((editor) => editor.getModel()?.uri.path.endsWith('operation.graphql'));
}

function sayUnknown(name) {
  const message = list.querySelector('[role=status]');
  message.textContent = `There is no query “${name}”. Here are all of them.`;
  message.hidden = false;
  list.showPopover();
  const hide = () => {
    message.hidden = true;
  };
  list.addEventListener('beforetoggle', hide, { once: true });
}
