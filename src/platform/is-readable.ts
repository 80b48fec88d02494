const readable: readonly unknown[] = ['text/html', 'application/xhtml+xml'];

/** True for a document's `contentType` that Lede can read: in other XML no HTML element can be made, and a PDF has no text. */
export const isReadable = (contentType: unknown): boolean => readable.includes(contentType);
