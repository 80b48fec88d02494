// What is photographed: a name, what the gallery is asked for, how the browser stands, what is done first.
const popup = (name, query = {}, rest = {}) => ({ name: `popup-${name}`, query: { surface: 'popup', whole: '', ...query }, ...rest });
const overlay = (name, query = {}, rest = {}) => ({
  name: `overlay-${name}`,
  query: { surface: 'overlay', ...query },
  width: 1100,
  height: 760,
  scale: 1,
  ...rest,
});
const options = (name, query = {}, rest = {}) => ({
  name: `options-${name}`,
  query: { surface: 'options', ...query },
  width: 800,
  height: 600,
  scale: 1,
  ...rest,
});

const welcome = (name, query = {}, rest = {}) => ({
  name: `welcome-${name}`,
  query: { surface: 'welcome', ...query },
  width: 1280,
  height: 800,
  scale: 1,
  ...rest,
});

const states = ['loading', 'not-article', 'off-limits', 'gone', 'updated', 'unexpected'];
const languages = ['ar', 'he', 'de', 'ja'];

/** Every picture. */
export const shots = [
  popup('ready'),
  popup('ready-dark', {}, { theme: 'dark' }),
  popup('theme-dark-on-light', { theme: 'dark' }),
  popup('highlights', { story: 'highlights' }),
  popup('extracted', { story: 'extracted', always: '1' }),
  popup('sets', {}, { width: 360 }),
  popup('sets-many', { story: 'many' }, { act: [['focus', '.set-more']] }),
  popup('sets-many-360-dark', { story: 'many' }, { theme: 'dark', width: 360 }),
  popup('sets-many-chosen', { story: 'many' }, { act: [['down', '.set-more']] }),
  popup('sets-many-forced', { story: 'many' }, { forced: true }),
  ...['fr', 'pl', 'it'].map((locale) => popup(`sets-many-${locale}`, { story: 'many', locale }, { width: 360 })),
  popup('phone-320', {}, { width: 320 }),
  popup('wide-800', {}, { width: 800 }),
  popup('zoom-200', {}, { zoom: 2 }),
  popup('forced', { always: '1' }, { forced: true, act: [['click', '.person-button']] }),
  popup('forced-dark', {}, { forced: true, theme: 'dark', act: [['click', '.copy-more']] }),
  popup('person', {}, { act: [['click', '.person-button'], ['click', '[aria-label="Next mention"]']] }),
  popup('person-dark', {}, { theme: 'dark', act: [['click', '.person-button']] }),
  popup('person-in-no-point', {}, { act: [['click', '.person:last-child .person-button']] }),
  popup('detail', {}, { act: [['click', '.more-button']] }),
  popup('lost', { lost: '1' }, { act: [['click', '.point-number']] }),
  popup('copied', {}, { act: [['click', '.copy-button']] }),
  popup('blocked', { copy: 'blocked' }, { act: [['click', '.copy-button']] }),
  popup('menu', { links: '1' }, { act: [['click', '.copy-more']] }),
  popup('menu-markdown-dark', { format: 'markdown', detail: '1', links: '1' }, { theme: 'dark', act: [['click', '.copy-more']] }),
  popup('focus', {}, { act: [['focus', '.point-number'], ['hover', '.point:nth-child(2)']] }),
  ...states.map((state) => popup(`state-${state}`, { state })),
  popup('state-not-article-dark', { state: 'not-article' }, { theme: 'dark' }),
  ...languages.flatMap((locale) => [
    popup(`locale-${locale}`, { locale, story: locale }),
    popup(`locale-${locale}-menu`, { locale, story: locale }, { act: [['click', '.copy-more']] }),
  ]),
  popup('ui-en-page-ar', { story: 'ar' }),
  popup('ui-ar-page-en', { locale: 'ar', story: 'en' }, { act: [['click', '.person-button']] }),
  overlay('ready'),
  overlay('dark', {}, { theme: 'dark' }),
  overlay('loading', { state: 'loading' }),
  overlay('not-article', { state: 'not-article' }),
  overlay('narrow', {}, { width: 320 }),
  overlay('ar', { locale: 'ar', story: 'ar' }),
  overlay('ja', { locale: 'ja', story: 'ja' }),
  overlay('de', { locale: 'de', story: 'de' }),
  overlay('forced', {}, { forced: true }),
  options('light'),
  options('dark', {}, { theme: 'dark' }),
  options('empty', { empty: '1' }),
  options('narrow', {}, { width: 320 }),
  options('forced', {}, { forced: true }),
  ...languages.map((locale) => options(locale, { locale })),
  welcome('light'),
  welcome('dark', {}, { theme: 'dark', act: [['click', '.point-number']] }),
  welcome('narrow', { place: 'firefox' }, { width: 320, act: [['click', '.person-button']] }),
  welcome('android', { place: 'android' }, { width: 390 }),
  welcome('forced', {}, { forced: true, act: [['click', '.point-number']] }),
  ...languages.map((locale) => welcome(locale, { locale, place: 'firefox' })),
];
