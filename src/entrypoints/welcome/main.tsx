import { render } from 'preact';
import { composeClip } from '../../format/compose-clip.ts';
import { readAbout, readPlace, shortcutsPage } from '../../platform/about.ts';
import { copyFromExtension } from '../../platform/copy-from-extension.ts';
import { getMessage } from '../../platform/get-message.ts';
import { keepTrying } from '../../platform/keep-trying.ts';
import { openOptions } from '../../platform/open-options.ts';
import { Welcome } from '../../ui/Welcome.tsx';
import { WordsContext, wordsOfPage } from '../../ui/words.ts';

const words = wordsOfPage(getMessage);
document.title = `Lede – ${words.translate('welcomeTitle')}`;

async function main(root: Element): Promise<void> {
  const changeKeys = shortcutsPage();
  const [{ shortcuts }, place] = await Promise.all([readAbout(), readPlace()]);
  render(
    <WordsContext.Provider value={words}>
      <Welcome
        place={place}
        shortcuts={shortcuts}
        {...(changeKeys ? { changeShortcuts: changeKeys } : {})}
        compose={composeClip}
        copy={copyFromExtension}
        openOptions={() => void openOptions().catch(() => {})}
      />
    </WordsContext.Provider>,
    root,
  );
}

const root = document.querySelector('#root');
if (root !== null) void keepTrying(() => main(root));
