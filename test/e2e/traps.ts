import type { Tab } from './harness/driver.ts';

declare global {
  /** What the page has learnt, once its traps are set. */
  var learnt: string[];
}

/** Sets every trap that a page could set for an extension; what falls into one is written down. */
export const setTraps = (tab: Tab): Promise<void> =>
  tab.page.evaluate(() => {
    window.learnt = [];
    const learn = (what: string): void => void window.learnt.push(what);
    const watch = (record: MutationRecord): void => learn(`${record.type} of ${record.target.nodeName} ${record.attributeName ?? [...record.addedNodes].map((node) => node.nodeName).join()}`);
    new MutationObserver((records) => records.forEach(watch)).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    // Every method of the DOM that it could be called by, and every built-in that it could use.
    const owners: [string, object][] = [
      ['Node', Node.prototype], ['Element', Element.prototype], ['HTMLElement', HTMLElement.prototype], ['Document', Document.prototype], ['EventTarget', EventTarget.prototype], ['Range', Range.prototype], ['CSSStyleSheet', CSSStyleSheet.prototype], ['Window', window],
      ['Array', Array.prototype], ['Map', Map.prototype], ['Set', Set.prototype], ['String', String.prototype], ['RegExp', RegExp.prototype], ['Promise', Promise.prototype], ['JSON', JSON], ['Object', Object], ['CSS', CSS], ['customElements', CustomElementRegistry.prototype], ['DOMParser', DOMParser.prototype], ['Storage', Storage.prototype],
    ];
    let quiet = false;
    for (const [owner, object] of owners) {
      for (const name of Object.getOwnPropertyNames(object)) {
        const found = Object.getOwnPropertyDescriptor(object, name);
        const original: unknown = found?.value;
        if (found?.configurable !== true || typeof original !== 'function' || /^[A-Z]/.test(name) || ['constructor', 'push', 'setTimeout', 'eval', 'call', 'apply', 'learnt'].includes(name)) continue;
        Object.defineProperty(object, name, {
          ...found,
          value(this: unknown, ...given: unknown[]) {
            // Only what an extension's script calls: the tests' own questions come from scripts with no such address.
            if (!quiet) {
              quiet = true;
              const { stack = '' } = new Error('trap');
              if (/(?:chrome|moz)-extension:/.test(stack)) learn(`${owner}.${name} called by ${stack.split('\n').find((line) => line.includes('-extension:')) ?? ''}`);
              quiet = false;
            }
            return Reflect.apply(original, this, given) as unknown;
          },
        });
      }
    }
    for (const type of ['message', 'copy', 'cut', 'paste', 'toggle', 'beforetoggle', 'slotchange', 'focusin', 'focusout', 'click', 'keydown', 'pointerdown', 'selectionchange', 'selectstart', 'scroll', 'securitypolicyviolation', 'error', 'unhandledrejection', 'storage'])
      addEventListener(type, (event) => learn(`event ${event.type} at ${event.target instanceof Node ? event.target.nodeName : 'window'}`), { capture: true });
    const known = new Set(Reflect.ownKeys(window));
    // Looked at when asked for.
    Object.defineProperty(window, 'learntAll', {
      configurable: true,
      value: () => [
        ...window.learnt,
        ...Reflect.ownKeys(window).filter((key) => !known.has(key) && key !== 'learntAll').map((key) => `global ${String(key)}`),
        ...performance.getEntriesByType('resource').filter(({ name }) => name.includes('-extension:')).map(({ name }) => `request ${name}`),
        ...document.adoptedStyleSheets.map(() => 'a style sheet'),
        ...[...document.styleSheets].filter(({ href }) => href?.includes('-extension:')).map(({ href }) => `style ${href ?? ''}`),
        ...[...CSS.highlights.keys()].map((name) => `highlight ${name}`),
      ],
    });
  });

/** All that the page knows by now. */
export const whatIsLearnt = (tab: Tab): Promise<string[]> =>
  tab.page.evaluate(() => {
    const all: unknown = Reflect.get(window, 'learntAll');
    return typeof all === 'function' ? (all() as string[]) : ['no traps were set'];
  });
