import { clean } from '../../text/normalize.ts';

const BY = /^(?:by|von|par|por|di|da|av|af|door|autor|auteur|author|text|words|written by|story by|reported by|posted by|przez|автор|от)(?:\s*:\s*|\s+)/i;

/** A name from a byline without 'By'; '' for an address, a handle or a sentence. */
export function cleanByline(text: string): string {
  const name = clean(text).replace(BY, '').trim();
  return name.length > 100 || /^(?:https?:|www\.|@)|[<>{}]|^(?:undefined|null|none|admin|unknown)$/i.test(name) ? '' : name;
}
