/** Which page this is, as far as a reader would say so: what stands after '#' makes no other page. */
export function pathHere(): string {
  return location.pathname + location.search;
}
