// Finds a browser, or installs it: CHROME or FIREFOX, then what is installed, then apt-get, then @puppeteer/browsers.
// usage: node scripts/find-browser.mjs chromium|firefox   prints the path of a browser that runs
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const kinds = {
  chromium: {
    variable: 'CHROME',
    names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'],
    places: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
      'C:\\Program Files\\Chromium\\Application\\chrome.exe',
    ],
    packages: ['chromium'],
    download: { browser: 'chrome', tag: 'stable' },
  },
  firefox: {
    variable: 'FIREFOX',
    names: ['firefox-esr', 'firefox'],
    places: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
    packages: ['firefox-esr'],
    download: { browser: 'firefox', tag: 'stable' },
  },
};

const say = (line) => console.error(line);

/** Does it start? Says why not where it does not. */
const tryOut = (path) => {
  // Chrome on Windows prints no version; there the file has to be enough.
  if (process.platform === 'win32') return { runs: existsSync(path), why: 'no such file' };
  const { status, error, stderr } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 60_000 });
  return { runs: status === 0, why: (error?.message ?? stderr ?? '').trim() };
};

const onPath = (names) =>
  names.flatMap((name) => (process.env.PATH ?? '').split(process.platform === 'win32' ? ';' : ':').map((folder) => join(folder, name))).filter((path) => existsSync(path));

const installed = ({ names, places }) => [...onPath(names), ...places.filter((path) => existsSync(path))].find((path) => tryOut(path).runs);

const canUseApt = () => process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get') && existsSync('/etc/debian_version');

const withApt = ({ packages }) => {
  say(`Installing ${packages.join(' ')} with apt-get …`);
  const apt = (...args) => execFileSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  try {
    apt('update', '-q');
    apt('install', '-y', '-q', '--no-install-recommends', ...packages);
  } catch {
    say('apt-get could not install it.');
  }
};

const withDownload = async ({ download }) => {
  const { detectBrowserPlatform, install, resolveBuildId } = await import('@puppeteer/browsers');
  const platform = detectBrowserPlatform();
  const cacheDir = join(fileURLToPath(new URL('..', import.meta.url)), 'node_modules', '.browsers');
  say(`Downloading ${download.browser} …`);
  const buildId = await resolveBuildId(download.browser, platform, download.tag);
  const { executablePath } = await install({ browser: download.browser, buildId, cacheDir, platform });
  return executablePath;
};

/** The path of a browser that runs. Throws with a plain sentence where none can be had. */
export async function findBrowser(name) {
  const kind = kinds[name];
  if (kind === undefined) throw new Error(`There is no browser '${name}' here: chromium or firefox.`);
  const asked = process.env[kind.variable];
  if (asked) {
    const { runs, why } = tryOut(asked);
    if (runs) return asked;
    throw new Error(`${kind.variable} is '${asked}', which does not run: ${why}`);
  }
  const there = installed(kind);
  if (there) return there;
  if (canUseApt()) {
    withApt(kind);
    const now = installed(kind);
    if (now) return now;
  }
  const help = `Install ${name} and try again, or set ${kind.variable} to the path of one.`;
  let path;
  try {
    path = await withDownload(kind);
  } catch (error) {
    throw new Error(`No ${name} was found, and none could be downloaded (${error.message}). ${help}`, { cause: error });
  }
  const { runs, why } = tryOut(path);
  if (runs) return path;
  throw new Error(`${name} was downloaded, but this machine lacks libraries that it needs: ${why}\n${help}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    console.log(await findBrowser(process.argv[2] ?? 'chromium'));
  } catch (error) {
    say(error.message);
    process.exitCode = 1;
  }
}
