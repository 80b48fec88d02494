// Stands before popup, background and options in a copy of the build. It counts every call to the browser, every message
// that comes in and every answer that goes out, and at the step that a test names the trouble comes that it names.
(() => {
  const { browser: api } = globalThis;
  if (!api?.runtime?.id) throw new Error('This browser does not know `browser` by itself.');
  const here = /popup|options/.exec(location.pathname)?.[0] ?? 'background';
  const { session } = api.storage;
  const [get, set] = [session.get.bind(session), session.set.bind(session)];
  const { query, remove, update } = api.tabs;
  const front = async () => (await query({ active: true, lastFocusedWindow: true }))[0].id;
  const troubles = {
    // The test sees that the step was reached, and stops the background.
    stop: () => new Promise(() => {}),
    fail: () => Promise.reject(new Error('The browser refused.')),
    close: async () => remove(await front()),
    leave: async () => update(await front(), { url: 'http://news.test/other' }),
  };
  let ticket = '';
  let count = 0;
  const pass = async (what) => {
    const { step = '{}', reached } = await get(['step', 'reached']);
    const wanted = JSON.parse(step);
    if (wanted.place !== here) return;
    if (wanted.ticket !== ticket) [ticket, count] = [wanted.ticket, 0];
    count++;
    if (count !== wanted.at || reached?.startsWith(`${ticket}:`)) return;
    await set({ reached: `${ticket}:${what}` });
    await troubles[wanted.trouble]();
  };
  const gate = (owner, ...names) => {
    for (const name of names) {
      const original = owner?.[name];
      if (original) Object.defineProperty(owner, name, { configurable: true, writable: true, value: async (...given) => (await pass(name), original.apply(owner, given)) });
    }
  };
  gate(api.tabs, 'query', 'sendMessage', 'create');
  gate(api.scripting, 'executeScript', 'insertCSS', 'getRegisteredContentScripts', 'registerContentScripts', 'unregisterContentScripts', 'updateContentScripts');
  gate(api.storage.sync, 'get', 'set');
  gate(session, 'get', 'set', 'remove');
  gate(api.permissions, 'getAll', 'contains', 'remove');
  gate(api.runtime, 'openOptionsPage');
  gate(api.action, 'setBadgeText');
  gate(globalThis.navigator.clipboard, 'write');
  const { onMessage } = api.runtime;
  const listen = onMessage.addListener.bind(onMessage);
  const hear = async (listener, message, sender) => {
    await pass('hear');
    const reply = await listener(message, sender);
    await pass('answer');
    return reply;
  };
  Object.defineProperty(onMessage, 'addListener', { value: (listener) => listen((message, sender) => hear(listener, message, sender)) });
})();
