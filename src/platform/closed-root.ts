/** The shadow root of an element, also a closed one, as Firefox shows it to extensions alone; null where there is none to be had. */
export function closedRoot(element: Element): ShadowRoot | null {
  const root: unknown = Reflect.get(element, 'openOrClosedShadowRoot');
  return root instanceof ShadowRoot ? root : null;
}
