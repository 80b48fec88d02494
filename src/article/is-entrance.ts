const ENTRANCE = /^\/(?:[a-z]{2}(?:[-_][a-z]{2})?(?:\/|$))?(?:(?:index|home|default)(?:\.\w+)?\/?)?$/i;
/** An article by its number: '/?p=1204', '/index.php?option=com_content&id=88'. */
const NUMBERED = /[?&](?:a|aid|art|article|article_?id|id|newsid|nid|p|post|sid|story|story_?id)=\d{2,}/i;

/** True for the path of a site's entrance, or of its entrance in one language, with or without a query: no article stands there. */
export function isEntrance(address: string): boolean {
  const [path = ''] = address.split('?');
  return ENTRANCE.test(path) && !NUMBERED.test(address);
}
