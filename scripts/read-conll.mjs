// Reads files of marked sentences (one word and its tag a line) as pages of plain sentences with the places of the names.
import { readFileSync } from 'node:fs';

const glued = /^(?:[.,;:!?)\]}%…»”]|['’](?:s|S|m|re|ve|ll|d)|n['’]t|['’])$/u;
const opens = /^[([{«“„]$/u;

/** Joins the words of a sentence as they would stand on a page; gives its text and the half-open places of the names. */
export function joinWords(tokens) {
  let text = '';
  const names = [];
  let noSpace = true;
  let quoted = false;
  let open = null;
  for (let i = 0; i < tokens.length; i++) {
    const [word, tag] = tokens[i];
    const quote = word === '"' || word === '``' || word === "''";
    const closes = quote && quoted;
    const hyphen = /^[-‐]$/.test(word) && i > 0 && i + 1 < tokens.length && /\p{L}$/u.test(tokens[i - 1][0]) && tag.endsWith('PER');
    if (!noSpace && !glued.test(word) && !closes && !hyphen) text += ' ';
    const start = text.length;
    text += quote ? '"' : word;
    if (open !== null && tag !== 'I-PER') { names.push(open); open = null; }
    if (tag === 'B-PER' || (tag === 'I-PER' && open === null)) open = [start, text.length];
    else if (tag === 'I-PER') open[1] = text.length;
    noSpace = opens.test(word) || (quote && !quoted) || hyphen;
    if (quote) quoted = !quoted;
  }
  if (open !== null) names.push(open);
  return { text, names };
}

/** Takes a file's path; gives pages: documents where the file marks them (long ones cut), else every 25 sentences. */
export function readConll(path) {
  const pages = [];
  let page = [];
  let tokens = [];
  let marked = false;
  const endSentence = () => {
    if (tokens.length > 0) page.push(joinWords(tokens));
    tokens = [];
    if (page.length >= (marked ? 60 : 25)) endPage();
  };
  const endPage = () => { if (page.length > 0) pages.push(page); page = []; };
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (line.startsWith('# newdoc') && !line.includes('\t')) { endSentence(); endPage(); marked = true; }
    else if (line.trim() === '') endSentence();
    else { const cut = line.lastIndexOf('\t'); tokens.push([line.slice(0, cut), line.slice(cut + 1).trim()]); }
  }
  endSentence();
  endPage();
  return pages;
}
