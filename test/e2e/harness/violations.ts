import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Surface } from './driver.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Axe {
  readonly run: (root: Element, options: object) => Promise<{ readonly passes: readonly object[]; readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[] }[] }>;
}
declare const axe: Axe;

/** What axe finds wrong: rule, element, reason. */
export async function violations(surface: Surface): Promise<readonly string[]> {
  await surface.load(`${axeSource};globalThis.axe ??= axe;`);
  return surface.run(async (root) => {
    const target = root.querySelector('.lede');
    if (target === null) return ['nothing is drawn'];
    const { passes, violations: found } = await axe.run(target, {});
    if (passes.length < 5) return ['axe saw next to nothing'];
    return found.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`));
  });
}
