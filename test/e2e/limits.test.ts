import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixture } from './fixtures.ts';
import { texts } from './harness/acts.ts';
import { startStage, type Stage } from './harness/start.ts';

const story = fixture('harbour-talks');
const offLimits = 'Closed to extensions';
const noStory = 'No story on this page';

describe('where there is nothing to summarise, the popup says so', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await startStage();
  });
  afterAll(() => stage?.end());

  const titleOn = async (address: string): Promise<readonly string[]> => {
    const tab = await stage.driver.openTab(address);
    const errors: string[] = [];
    tab.page.on('pageerror', (error) => errors.push(String(error)));
    const popup = await tab.openPopup();
    const said = await texts(popup, '.notice-title');
    await tab.closePopup();
    expect(errors).toEqual([]);
    return said;
  };

  it('on a page of the browser', async () => {
    expect(await titleOn(stage.driver.name === 'firefox' ? 'about:license' : 'chrome://version')).toEqual([offLimits]);
  });
  it('on an XML document', async () => {
    expect(await titleOn(stage.server.put('/feed.xml', { type: 'application/xml', body: '<?xml version="1.0"?><feed><entry>Five takeaways</entry></feed>' }))).toEqual([offLimits]);
  });
  it.each([
    ['a front page', fixture('front-page')],
    ['an empty page', ''],
    ['a login wall', '<title>Log in</title><h1>Log in to read on</h1><form><input name=user><input type=password></form><p>It is free.</p>'],
    ['a body that is missing', '<html><head><title>x</title><script>document.addEventListener("DOMContentLoaded", () => document.body.remove())</script></head></html>'],
  ])('on %s', async (name, html) => {
    expect(await titleOn(stage.server.put(`/${name.replaceAll(' ', '-')}`, html))).toEqual([noStory]);
  });

  it('and on an article whose page has replaced built-ins it reads the article', async () => {
    const broken = `<script>Array.prototype.map = Array.prototype.filter = Array.from = () => { throw new Error('replaced') }; JSON.parse = JSON.stringify = () => 'no';
      Node.prototype.appendChild = Element.prototype.attachShadow = Element.prototype.querySelector = () => null; window.Promise = class {}; document.createElement = () => null</script>
      <img name="body"><img name="querySelectorAll"><form id="documentElement"></form><a id="location"></a>`;
    const tab = await stage.driver.openTab(stage.server.put('/replaced', story.replace('<header>', `${broken}<header>`)));
    const popup = await tab.openPopup();
    expect(await texts(popup, '.point-number')).toEqual(['1', '2', '3', '4', '5']);
    await tab.closePopup();
  });

  it('and markup in an article is shown as text', async () => {
    const page = story.replace('Norland pays for the new breakwater.', '&lt;img src=x onerror=alert(1)&gt; pays for the **new** breakwater.');
    const tab = await stage.driver.openTab(stage.server.put('/markup', page));
    const popup = await tab.openPopup();
    expect((await texts(popup, '.point-text'))[1]).toBe('<img src=x onerror=alert(1)> pays for the **new** breakwater.');
    expect(await popup.run((root) => root.querySelectorAll('img').length)).toBe(0);
    await tab.closePopup();
  });
});
