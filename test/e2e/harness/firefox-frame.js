// Runs beside a document, with the browser's rights, once for each call.
async ({ ticket, overlay, action, value }, frame) => {
  const { content } = frame;
  frame.sendAsyncMessage(ticket, { began: true });
  const findRoot = () => {
    // The last: a page may have drawn one like it before.
    for (const element of [...content.document.querySelectorAll('[popover=manual]')].reverse()) {
      const root = element.openOrClosedShadowRoot;
      if (root !== null && element.shadowRoot === null) return root;
    }
    return null;
  };
  const sandboxFor = (root) => {
    content.ledeTests ??= new Map();
    const key = overlay ? root : content.document;
    const known = content.ledeTests.get(key);
    if (known) return known;
    const made = Cu.Sandbox([content], { sandboxPrototype: content, wantXrays: true });
    made.root = root;
    // In the test's own world alone the closed root is made known, so that axe finds its way in.
    if (overlay) Cu.evalInSandbox(`Object.defineProperty(root.host, 'shadowRoot', { value: root, configurable: true })`, made);
    content.ledeTests.set(key, made);
    return made;
  };
  const actions = {
    run: async () => {
      const sandbox = sandboxFor(overlay ? findRoot() : content.document);
      sandbox.done = Cu.exportFunction(() => {}, sandbox);
      return Cu.evalInSandbox(`(async () => ${value})()`, sandbox);
    },
    load: async () => {
      Cu.evalInSandbox(value, sandboxFor(overlay ? findRoot() : content.document));
      return '';
    },
    size: async () => JSON.stringify({ width: content.innerWidth, height: content.innerHeight }),
    click: async () => {
      const { x, y } = JSON.parse(value);
      for (const type of ['mousemove', 'mousedown', 'mouseup'])
        content.synthesizeMouseEvent(type, x, y, { button: 0, clickCount: type === 'mousemove' ? 0 : 1 }, { isDOMEventSynthesized: false });
      return '';
    },
    press: async () => {
      const processor = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
      if (!processor.beginInputTransactionForTests(content)) throw new Error('the window takes no keys now');
      const event = new content.KeyboardEvent('', JSON.parse(value));
      processor.keydown(event);
      processor.keyup(event);
      return '';
    },
  };
  try {
    if (overlay && findRoot() === null) throw new Error('no overlay');
    frame.sendAsyncMessage(ticket, { value: String(await actions[action]()) });
  } catch (error) {
    frame.sendAsyncMessage(ticket, { error: String(error) });
  }
}
