import type { CDPSession, Page, Protocol } from 'puppeteer-core';
import type { Surface } from './driver.ts';

type Node = Protocol.DOM.Node;

const isHost = (node: Node): boolean => {
  const at = node.attributes?.indexOf('popover') ?? -1;
  return at >= 0 && node.attributes?.[at + 1] === 'manual' && node.shadowRoots?.[0]?.shadowRootType === 'closed';
};

const findHost = (node: Node): Node | null => {
  if (isHost(node)) return node;
  // The last: a page may have drawn one like it before.
  for (const child of [...(node.children ?? []), ...(node.contentDocument ? [node.contentDocument] : [])].toReversed()) {
    const found = findHost(child);
    if (found) return found;
  }
  return null;
};

/** The inside of the overlay, reached by the debugger alone: null where none is open. */
export async function chromiumOverlay(page: Page, session: CDPSession): Promise<Surface | null> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const host = findHost(root);
  const shadow = host?.shadowRoots?.[0];
  if (!host || !shadow) return null;
  const { frameTree } = await session.send('Page.getFrameTree');
  const world = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: 'test' });
  const reach = async (node: Node): Promise<string> => {
    const { object } = await session.send('DOM.resolveNode', { backendNodeId: node.backendNodeId, executionContextId: world.executionContextId });
    return object.objectId ?? '';
  };
  const [hostId, rootId] = [await reach(host), await reach(shadow)];
  const call = async (body: string, ...args: readonly { objectId?: string; value?: unknown }[]): Promise<unknown> => {
    const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
      objectId: rootId,
      functionDeclaration: body,
      arguments: args.map((arg) => ({ ...arg })),
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  // In the test's own world alone the closed root is made known, so that axe finds its way in.
  await call(`function (host) { if (!host.shadowRoot) Object.defineProperty(host, 'shadowRoot', { value: this, configurable: true }); }`, { objectId: hostId });
  return {
    run: async (what, ...args) =>
      JSON.parse(String(await call(`async function (json) { return JSON.stringify(await (${what})(this, ...JSON.parse(json))) ?? 'null'; }`, { value: JSON.stringify(args) }))),
    load: async (source) => {
      await session.send('Runtime.evaluate', { expression: source, contextId: world.executionContextId });
    },
    clickAt: (x, y) => page.mouse.click(x, y),
    press: (key) => page.keyboard.press(key as Parameters<typeof page.keyboard.press>[0]),
    picture: async (path) => {
      await page.screenshot({ path });
    },
  };
}
