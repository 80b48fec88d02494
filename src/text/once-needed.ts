/** What takes long to make and is seldom asked for: made when it first is, and kept. */
export function onceNeeded<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
