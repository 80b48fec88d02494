import browser from 'webextension-polyfill';

type Opener = (element: Element) => ShadowRoot | null;

const ofBrowser = (): Opener | null => {
  const dom: unknown = Reflect.get(browser, 'dom');
  const open: unknown = typeof dom === 'object' && dom !== null ? Reflect.get(dom, 'openOrClosedShadowRoot') : null;
  return typeof open === 'function' ? (element) => open.call(dom, element) : null;
};

/** The shadow root of an element, also a closed one, as the browser shows it to extensions alone; null where there is none to be had. */
export function closedRoot(element: Element): ShadowRoot | null {
  try {
    const root: unknown = ofBrowser()?.(element) ?? Reflect.get(element, 'openOrClosedShadowRoot');
    return root instanceof ShadowRoot ? root : null;
  } catch {
    return null;
  }
}
