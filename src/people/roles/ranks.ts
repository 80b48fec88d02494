/** English words that are titles too, but say before another which one: 'deputy minister', 'chief operating officer'. */
export const ranks: ReadonlySet<string> = new Set(['assistant', 'associate', 'chief', 'deputy', 'executive', 'general', 'senior', 'vice']);
