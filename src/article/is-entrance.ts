const ENTRANCE = /^\/(?:[a-z]{2}(?:[-_][a-z]{2})?(?:\/|$))?(?:(?:index|home|default)(?:\.\w+)?\/?)?$/i;

/** True for the path of a site's entrance, or of its entrance in one language: no article stands there. */
export function isEntrance(path: string): boolean {
  return ENTRANCE.test(path);
}
