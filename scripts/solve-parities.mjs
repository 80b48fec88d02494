/**
 * Solves equations modulo 2, by Gauss. Takes them as rows of bits, 32 in a number from the lowest on: those of the unknowns, then
 * one for the right side; and how many unknowns there are. Changes the rows. Gives the unknowns, and then a one; or null where
 * there is no solution.
 */
export function solveParities(rows, unknowns) {
  // By the lowest bit of each row.
  const pivots = [];
  for (const row of rows) {
    for (let k = 0; k < row.length; k++) {
      while (row[k] !== 0) {
        const column = 32 * k + 31 - Math.clz32(row[k] & -row[k]);
        // Only the right side is left, and it is one: 0 = 1.
        if (column === unknowns) return null;
        const pivot = pivots[column];
        if (pivot === undefined) {
          pivots[column] = row;
          k = row.length;
          break;
        }
        for (let i = k; i < row.length; i++) row[i] ^= pivot[i];
      }
    }
  }
  // The right side counts as an unknown that is one, so that each row has to give 0. Unknowns that no row leads with stay 0.
  const solution = new Uint32Array((unknowns >>> 5) + 1);
  solution[unknowns >>> 5] = 1 << (unknowns & 31);
  for (let column = unknowns - 1; column >= 0; column--) {
    const row = pivots[column];
    if (row === undefined) continue;
    let sum = 0;
    for (let i = column >>> 5; i < row.length; i++) sum ^= row[i] & solution[i];
    for (let half = 16; half > 0; half >>>= 1) sum ^= sum >>> half;
    if ((sum & 1) !== 0) solution[column >>> 5] |= 1 << (column & 31);
  }
  return solution;
}
