/** Small words between a name and a parent's, in Arabic, Welsh and Gikuyu: 'Zayd ibn Thabit', 'Dafydd ap Gwilym', 'Kimani wa Njeri'. Nothing but names has them. */
export const ofFather: ReadonlySet<string> = new Set(['ap', 'bin', 'bint', 'ferch', 'ibn', 'wa']);
