/** 'j' for 'john', either way round. One letter alone, not a short name. */
export function isInitialOf(a: string, b: string): boolean {
  return (a.length === 1 || b.length === 1) && a[0] === b[0] && a !== b;
}
