/** How many bits of a word's hash the packed table keeps: one strange word in about 130 is mistaken for one it holds. */
export const tableBits = 23;
