// Runs in Firefox's own window, with its rights. Every function here is called by name from firefox.ts, which adds `id`, the extension's.
({
  wait: (time) => new Promise((resolve) => setTimeout(resolve, time)),

  policy() {
    return WebExtensionPolicy.getByID(this.id);
  },

  popupBrowser() {
    return document.querySelector('.webextension-popup-browser:not(.webextension-preload-browser)') ?? document.querySelector('.webextension-popup-browser');
  },

  browserOf(name) {
    return name === 'popup' ? this.popupBrowser() : gBrowser.selectedBrowser;
  },

  clickToolbarButton() {
    this.panelPaint = this.nextPanelPaint();
    const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
    ExtensionParent.apiManager.global.browserActionFor(this.policy().extension).triggerAction(window);
  },

  /** When the window first paints the panel that opens next, in milliseconds since 1970. */
  nextPanelPaint() {
    return new Promise((resolve) => {
      const watch = ({ target }) => {
        if (target.localName !== 'panel') return;
        document.removeEventListener('popupshown', watch);
        window.addEventListener('MozAfterPaint', () => resolve(Date.now()), { once: true });
      };
      document.addEventListener('popupshown', watch);
    });
  },

  panelPaintedAt() {
    if (this.panelPaint === undefined) throw new Error('No toolbar button was clicked.');
    return this.panelPaint;
  },

  /** Chooses Lede's entry in the context menu that a right click has opened. */
  async chooseFromMenu() {
    const menu = document.getElementById('contentAreaContextMenu');
    for (let turn = 0; turn < 50 && menu.state !== 'open'; turn++) await this.wait(100);
    const entry = [...menu.querySelectorAll('menuitem')].find(({ id }) => id.endsWith('open-overlay'));
    if (!entry) throw new Error(`The context menu is ${menu.state} and has no entry of Lede's.`);
    menu.activateItem(entry);
  },

  isPopupOpen() {
    return this.popupBrowser() !== null;
  },

  closePopup() {
    for (const panel of document.querySelectorAll('panel')) if (panel.state === 'open' || panel.state === 'showing') panel.hidePopup();
  },

  /** Runs code in a document: the popup's, the selected tab's, or the root of the overlay on it. */
  async inDocument(name, overlay, action, value) {
    const manager = this.browserOf(name)?.messageManager;
    if (!manager || (name === 'popup' && !this.browserOf(name).currentURI.spec.endsWith('/popup/index.html'))) return { error: 'no document' };
    const ticket = `lede-test-${Math.random()}`;
    const answer = new Promise((resolve) => {
      const end = (said) => {
        manager.removeMessageListener(ticket, listen);
        resolve(said);
      };
      const giveUp = () => end({ error: 'no answer from the document' });
      // A panel changes its document while it opens, and a call to the one that went is lost.
      let patience = setTimeout(giveUp, 3_000);
      const listen = ({ data }) => {
        clearTimeout(patience);
        if (data.began) patience = setTimeout(giveUp, 20_000);
        else end(data);
      };
      manager.addMessageListener(ticket, listen);
    });
    const call = JSON.stringify({ ticket, overlay, action, value });
    manager.loadFrameScript(`data:text/javascript;charset=utf-8,${encodeURIComponent(`(${this.frameScript})(${call}, this)`)}`, false);
    return answer;
  },

  async snapshot(name) {
    const target = this.browserOf(name);
    const { width, height } = await this.inDocument(name, false, 'size', '').then(({ value }) => JSON.parse(value));
    const picture = await target.browsingContext.currentWindowGlobal.drawSnapshot(new DOMRect(0, 0, width, height), 2, 'white');
    const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
    canvas.width = picture.width;
    canvas.height = picture.height;
    canvas.getContext('2d').drawImage(picture, 0, 0);
    return canvas.toDataURL('image/png').split(',')[1];
  },

  /** A real key, with its modifiers, as if typed into the window. */
  pressKey(key, code, keyCode, modifiers) {
    const processor = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
    processor.beginInputTransactionForTests(window);
    const held = modifiers.map((modifier) => new KeyboardEvent('', { key: modifier, code: `${modifier}Left` }));
    for (const event of held) processor.keydown(event);
    const event = new KeyboardEvent('', { key, code, keyCode });
    processor.keydown(event);
    processor.keyup(event);
    for (const other of held.reverse()) processor.keyup(other);
  },

  readClipboard() {
    const read = (type) => {
      const transferable = Cc['@mozilla.org/widget/transferable;1'].createInstance(Ci.nsITransferable);
      transferable.init(null);
      transferable.addDataFlavor(type);
      Services.clipboard.getData(transferable, Services.clipboard.kGlobalClipboard);
      const data = {};
      try {
        transferable.getTransferData(type, data);
      } catch {
        return '';
      }
      return data.value.QueryInterface(Ci.nsISupportsString).data;
    };
    return { text: read('text/plain'), html: read('text/html') };
  },

  /** What the switches in about:addons do. */
  async setSite(site, on) {
    const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
    const what = { permissions: [], origins: [`${site}/*`], data_collection: [] };
    await ExtensionPermissions[on ? 'add' : 'remove'](this.id, what, this.policy().extension);
  },

  async stored() {
    const { extensionStorageSync } = ChromeUtils.importESModule('resource://gre/modules/ExtensionStorageSync.sys.mjs');
    const { ExtensionStorageIDB } = ChromeUtils.importESModule('resource://gre/modules/ExtensionStorageIDB.sys.mjs');
    const { extension } = this.policy();
    const { principal } = await ExtensionStorageIDB.selectBackend({ extension });
    const local = await (await ExtensionStorageIDB.open(principal ?? ExtensionStorageIDB.getStoragePrincipal(extension))).get(null);
    return [local, await extensionStorageSync.get(extension, null)];
  },

  /** What the switch 'Run in Private Windows' does. */
  async allowPrivate() {
    const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
    await ExtensionPermissions.add(this.id, { permissions: ['internal:privateBrowsingAllowed'], origins: [], data_collection: [] });
  },

  async stopBackground() {
    await this.policy().extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
  },

  async store(values) {
    const { extensionStorageSync } = ChromeUtils.importESModule('resource://gre/modules/ExtensionStorageSync.sys.mjs');
    await extensionStorageSync.set(this.policy().extension, values);
  },

  /** What the switch in about:addons does. */
  async setEnabled(on) {
    const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
    const addon = await AddonManager.getAddonByID(this.id);
    await (on ? addon.enable() : addon.disable());
  },

  async discard(url) {
    const tab = gBrowser.tabs.find(({ linkedBrowser }) => linkedBrowser.currentURI.spec === url);
    await gBrowser.prepareDiscardBrowser(tab);
    if (!gBrowser.discardBrowser(tab, true)) throw new Error('The tab cannot be discarded.');
    gBrowser.selectedTab = tab;
  },

  async setStep(step) {
    const { extensionStorageSession } = ChromeUtils.importESModule('resource://gre/modules/ExtensionStorage.sys.mjs');
    await extensionStorageSession.set(this.policy().extension, { step });
  },

  async reachedStep() {
    const { extensionStorageSession } = ChromeUtils.importESModule('resource://gre/modules/ExtensionStorage.sys.mjs');
    const { reached = '' } = await extensionStorageSession.get(this.policy().extension, 'reached');
    return typeof reached === 'string' ? reached : reached.deserialize(window, true);
  },

  async shortcuts() {
    const found = await this.policy().extension.shortcuts.allCommands();
    return Object.fromEntries(found.map(({ name, shortcut }) => [name, shortcut ?? '']));
  },

  permissions() {
    const { extension } = this.policy();
    const { permissions, origins } = extension.activePermissions;
    return [...permissions, ...origins].sort();
  },

  warnings() {
    const { ExtensionData } = ChromeUtils.importESModule('resource://gre/modules/Extension.sys.mjs');
    const { extension } = this.policy();
    return ExtensionData.formatPermissionStrings({ permissions: extension.getRequiredPermissions() }).msgs;
  },

  /** What stands in the browser's own console of the extension's scripts. */
  errors() {
    const { id, mozExtensionHostname } = this.policy();
    const isOurs = (source) => source.includes(mozExtensionHostname) || source.includes(id);
    return Services.console.getMessageArray().flatMap((message) => {
      if (!(message instanceof Ci.nsIScriptError) || message.flags & Ci.nsIScriptError.warningFlag || !isOurs(message.sourceName ?? '')) return [];
      // What it says itself of an answer for which nobody is left: no script can catch it.
      if (/^Promise (?:resolved|rejected) (?:after|while) context/.test(message.errorMessage)) return [];
      return [`${message.errorMessage} (${message.sourceName}:${message.lineNumber})`];
    });
  },

  async load(url) {
    const tab = gBrowser.addTrustedTab(url);
    gBrowser.selectedTab = tab;
    for (let turn = 0; turn < 100 && tab.linkedBrowser.currentURI.spec !== url; turn++) await this.wait(50);
    await this.wait(300);
  },

  async openOptions() {
    await this.load(this.policy().getURL('options/index.html'));
  },

  welcomeTabs() {
    return gBrowser.tabs.filter((tab) => tab.linkedBrowser.currentURI.spec.endsWith('/welcome/index.html'));
  },

  welcomes() {
    return this.welcomeTabs().length;
  },

  showWelcome() {
    const [tab] = this.welcomeTabs();
    if (tab) gBrowser.selectedTab = tab;
    return tab !== undefined;
  },

  closeWelcome() {
    for (const tab of this.welcomeTabs()) gBrowser.removeTab(tab);
  },

  setTheme(theme) {
    Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', theme === 'dark' ? 0 : 1);
    // The popup's panel goes by the window's own scheme.
    Services.prefs.setIntPref('ui.systemUsesDarkTheme', theme === 'dark' ? 1 : 0);
  },
});
