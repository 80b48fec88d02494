/** Marks that open a nickname inside a name, and those that close it. A map: an object would first have to find each word among all names of properties. */
export const nicknameMarks: ReadonlyMap<string, readonly string[]> = new Map([['"', ['"', '”']], ['“', ['”', '"']], ['„', ['“', '”']], ['«', ['»']], ['(', [')']], ['‘', ['’']], ["'", ["'"]]]);
