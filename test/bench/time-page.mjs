// Runs inside the browser's tab: the whole of it is serialised, so it uses nothing from outside.

/**
 * The best of several turns, in milliseconds, for each of the programs in `globalThis.__bench`, side by side on fresh
 * documents of the same page. `null` for one that failed.
 */
export function timePage(html, url, turns) {
  const parse = () => {
    const document = Document.parseHTMLUnsafe ? Document.parseHTMLUnsafe(html) : new DOMParser().parseFromString(html, 'text/html');
    const base = document.createElement('base');
    base.href = url;
    (document.head ?? document.documentElement).prepend(base);
    return document;
  };
  const best = {};
  for (let turn = 0; turn < turns; turn++) {
    const programs = Object.entries(globalThis.__bench);
    for (const [name, run] of turn % 2 ? programs.reverse() : programs) {
      const document = parse();
      const start = performance.now();
      let failed = false;
      try {
        run(document, url);
      } catch {
        failed = true;
      }
      const took = performance.now() - start;
      best[name] = failed ? null : Math.min(best[name] ?? Infinity, took);
    }
  }
  return best;
}
