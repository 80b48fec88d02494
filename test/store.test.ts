import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const at = (path: string): URL => new URL(`../${path}`, import.meta.url);
const listing = readFileSync(at('store/listing.md'), 'utf8');
const manifest: { readonly permissions: readonly string[] } = JSON.parse(readFileSync(at('manifest.json'), 'utf8'));
const english: Readonly<Record<string, { readonly message: string }>> = JSON.parse(readFileSync(at('public/_locales/en/messages.json'), 'utf8'));

/** What stands under a heading of the listing. */
const part = (heading: string): string => new RegExp(`^## ${heading}\n\n([^]*?)\n(?=\n## |$(?![^]))`, 'm').exec(listing)?.[1] ?? '';

/** Width and height, which every PNG tells in its 17th to 24th byte. */
const sizeOf = (path: string): string => {
  const bytes = readFileSync(at(path));
  return `${bytes.readUInt32BE(16)}×${bytes.readUInt32BE(20)}`;
};

it('names the extension as the extension does', () => {
  expect(part('Name')).toBe(english['extensionName']?.message);
  expect(part('Short description')).toBe(english['extensionDescription']?.message);
});

it('gives a reason for each permission, and for no other', () => {
  expect([...part('Reasons for the permissions').matchAll(/^\| `(\w+)`/gm)].map((row) => row[1]).sort()).toEqual(manifest.permissions);
});

it('has five pictures and a tile of the sizes that the stores want', () => {
  const pictures = readdirSync(at('store')).filter((name) => /^\d/.test(name));
  expect(pictures.map((name) => sizeOf(`store/${name}`))).toEqual(Array.from({ length: 5 }, () => '1280×800'));
  expect(sizeOf('store/tile-440x280.png')).toBe('440×280');
});

it.each([16, 32, 48, 128])('has an icon of %d pixels', (size) => {
  expect(sizeOf(`public/icons/icon-${size}.png`)).toBe(`${size}×${size}`);
});
