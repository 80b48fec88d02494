import { render } from 'preact';
import { getMessage } from '../../platform/get-message.ts';
import { WordsContext, wordsOfPage } from '../../ui/words.ts';
import { Popup } from './Popup.tsx';
import { readFrontPage } from './read-tab.ts';

// The page is asked before anything is drawn: its answer takes longest.
const reading = readFrontPage();
const words = wordsOfPage(getMessage);
const root = document.querySelector('#root');
if (root !== null) {
  render(
    <WordsContext.Provider value={words}>
      <Popup reading={reading} />
    </WordsContext.Provider>,
    root,
  );
}
// What the browser must load to write numbers and dates comes in while the page is read.
words.number(1);
words.day('2026-01-01');
