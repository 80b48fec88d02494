/** A text as it is compared with another one on the page: letters and digits alone, in lower case. Never shown. */
export const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
