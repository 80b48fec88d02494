const { charCodeAt } = String.prototype;

/**
 * A text's code unit, NaN beyond its end. Texts are kept in more ways than an engine remembers at one place: it would look up `charCodeAt` itself anew
 * for each letter, where here it has no need to.
 */
export const codeAt = (text: string, at: number): number => charCodeAt.call(text, at);
