/** Takes how often each value comes; gives each value's code as a text of 0 and 1, the shorter first, those of a length by their values and following one another as numbers. */
export function huffmanCode(counts) {
  let trees = [...counts].map(([value, count]) => ({ count, values: [value] }));
  const lengths = new Map([...counts.keys()].map((value) => [value, 0]));
  while (trees.length > 1) {
    trees.sort((a, b) => a.count - b.count || a.values[0] - b.values[0]);
    const [a, b, ...others] = trees;
    const values = [...a.values, ...b.values];
    for (const value of values) lengths.set(value, lengths.get(value) + 1);
    trees = [...others, { count: a.count + b.count, values }];
  }
  const codes = new Map();
  let next = 0;
  let before = 0;
  for (const [value, length] of [...lengths].sort(([a, lengthA], [b, lengthB]) => lengthA - lengthB || a - b)) {
    next <<= length - before;
    codes.set(value, next.toString(2).padStart(length, '0'));
    next++;
    before = length;
  }
  return codes;
}
