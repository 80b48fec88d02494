/** Small words between a name and the father's, in Arabic and Welsh: 'Zayd ibn Thabit', 'Dafydd ap Gwilym'. Nothing but names has them. */
export const ofFather: ReadonlySet<string> = new Set(['ap', 'bin', 'bint', 'ferch', 'ibn']);
