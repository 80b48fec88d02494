/** Bullets, dashes, arrows, ticks and pictures before a line. A dash or star must stand free: '–5 degrees' begins with a word. */
const BULLET = /^(?:\s*(?:[•·▪■●‣∙◦»›\u2190-\u21ff\u25a0-\u25ff\u2700-\u2775\u2794-\u27bf]|(?![©®])\p{Extended_Pictographic})[\ufe0e\ufe0f]?|\s*[*–—-](?=\s))+\s*/u;
const FIRST = /^[\p{L}\p{N}]/u;

/** How many characters at the beginning of a line only mark it as one of several; 0 where there are none. */
export function bulletLength(line: string): number {
  return FIRST.test(line) ? 0 : (BULLET.exec(line.slice(0, LONGEST))?.[0].length ?? 0);
}

const LONGEST = 20;
