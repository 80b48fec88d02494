import { render } from 'preact';
import { getMessage } from '../../platform/get-message.ts';
import { makeWords, WordsContext } from '../../ui/words.ts';
import { Popup } from './Popup.tsx';
import { readFrontPage } from './read-tab.ts';

// The page is asked before anything is drawn: its answer takes longest.
const reading = readFrontPage();
const words = makeWords(getMessage);
const root = document.querySelector('#root');
document.documentElement.lang = words.language;
document.documentElement.dir = words.direction;
if (root !== null) {
  render(
    <WordsContext.Provider value={words}>
      <Popup reading={reading} />
    </WordsContext.Provider>,
    root,
  );
}
