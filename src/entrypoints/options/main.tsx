import { render } from 'preact';
import { readAbout, shortcutsPage } from '../../platform/about.ts';
import { getMessage } from '../../platform/get-message.ts';
import { keepTrying } from '../../platform/keep-trying.ts';
import { changeSettings, loadSettings, watchSettings } from '../../platform/settings-store.ts';
import { allowedSites, giveBackSite, requestSite, watchSites } from '../../platform/sites.ts';
import { Options } from '../../ui/Options.tsx';
import { WordsContext, wordsOfPage } from '../../ui/words.ts';

const words = wordsOfPage(getMessage);
document.title = `Lede – ${words.translate('optionsTitle')}`;

async function main(root: Element): Promise<void> {
  const changeKeys = shortcutsPage();
  const [about, ...found] = await Promise.all([readAbout(), loadSettings(), allowedSites()]);
  let [settings, sites] = found;
  const draw = () => {
    render(
      <WordsContext.Provider value={words}>
        <Options
          {...about}
          settings={settings}
          changeSettings={changeSettings}
          sites={sites}
          addSite={(site) => void requestSite(site)}
          removeSite={(site) => void giveBackSite(site)}
          {...(changeKeys ? { changeShortcuts: changeKeys } : {})}
        />
      </WordsContext.Provider>,
      root,
    );
  };
  watchSettings((changed) => {
    settings = changed;
    draw();
  });
  watchSites(() => {
    const follow = async () => {
      sites = await allowedSites();
      draw();
    };
    // What was shown stays.
    follow().catch(() => {});
  });
  draw();
}

const root = document.querySelector('#root');
if (root !== null) void keepTrying(() => main(root));
