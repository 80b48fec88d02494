/** The mean of some numbers; 0 of none. */
export const average = (numbers: readonly number[]): number => numbers.reduce((sum, n) => sum + n, 0) / Math.max(1, numbers.length);
