import { hashWord } from './hash-word.ts';
import { tableBits } from './names-table-format.ts';
import { namesTable } from './names-table.generated.ts';
import { BitReader } from './packed-bits.ts';

// Open addressing: each slot holds hash × 256 + class, plus one, so that 0 is empty: 31 bits.
const slots = 1 << 17;
let table: Int32Array | undefined;

function decode(): Int32Array {
  const filled = new Int32Array(slots);
  const bits = new BitReader(namesTable);
  for (let classes = bits.bits(8); classes > 0; classes--) {
    const code = bits.bits(8);
    const count = bits.bits(24);
    const width = bits.bits(8);
    let hash = 0;
    for (let i = 0; i < count; i++) {
      hash += bits.rice(width);
      let slot = hash & (slots - 1);
      while (filled[slot] !== 0) slot = (slot + 1) & (slots - 1);
      filled[slot] = (hash << 8) + code + 1;
    }
  }
  return filled;
}

/**
 * Takes a folded word (see `lookupKey`); gives how well it is known, two bits each from the lowest: as a first name, as a last
 * name, as a place (3: a people), as a common word. Words are kept under their language, 'de:haus'. 0 where it is unknown.
 */
export function nameClass(folded: string): number {
  table ??= decode();
  const hash = hashWord(folded) >>> (32 - tableBits);
  let slot = hash & (slots - 1);
  for (let entry = table[slot] ?? 0; entry !== 0; entry = table[slot] ?? 0) {
    if ((entry - 1) >> 8 === hash) return (entry - 1) & 255;
    slot = (slot + 1) & (slots - 1);
  }
  return 0;
}
