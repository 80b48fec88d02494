// Reads the project's own marked sentences (scripts/marked/): one a line, an empty line between texts, names of people in [brackets].
import { readFileSync } from 'node:fs';

/** Takes a line; gives its text without the brackets and the half-open places of the names. Throws where a bracket has no other. */
export function readMarkedLine(line) {
  if (!/^(?:[^[\]]|\[[^[\]]+\])*$/.test(line)) throw new Error(`A bracket has no other: ${line}`);
  const names = [];
  let text = '';
  for (const part of line.split(/([[\]])/)) {
    if (part === '[') names.push([text.length, text.length]);
    else if (part === ']') names.at(-1)[1] = text.length;
    else text += part;
  }
  return { text, names };
}

/** Takes a file's path; gives its texts as pages of sentences, in the form of `readConll`. */
export function readMarked(path) {
  return readFileSync(path, 'utf8').trim().split(/\n\s*\n/).map((text) => text.split('\n').map((line) => readMarkedLine(line.trim())));
}
