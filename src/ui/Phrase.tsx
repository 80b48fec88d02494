import { PageText } from './PageText.tsx';
import { type MessageKey, useWords } from './words.ts';

// Stands for the piece of page text while the message is looked up.
const placeholder = '\uFFFC';

/** A message with a piece of the page's text (a name, a site) in it, that piece in its own `<bdi>`. */
export function Phrase({ message, text }: { readonly message: MessageKey; readonly text: string }) {
  const [before = '', after = ''] = useWords().translate(message, placeholder).split(placeholder);
  return (
    <>
      {before}
      <PageText text={text} />
      {after}
    </>
  );
}
