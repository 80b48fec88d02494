/** True for the path of a site's entrance, or of its entrance in one language: no article stands there. */
export function isFrontPage(path: string): boolean {
  return /^\/(?:(?:index|home|default)\.\w+|home\/?|[a-z]{2}(?:[-_][a-z]{2})?\/?)?$/i.test(path);
}
