// Writes what src/people/mentions/packed-bits.ts reads.
export class BitWriter {
  bytes = [];
  at = 0;

  bits(value, width) {
    for (let i = 0; i < width; i++, this.at++) {
      if ((this.at & 7) === 0) this.bytes.push(0);
      if ((value >>> i) & 1) this.bytes[this.at >>> 3] |= 1 << (this.at & 7);
    }
  }

  rice(value, width) {
    for (let high = value >>> width; high > 0; high--) this.bits(1, 1);
    this.bits(0, 1);
    this.bits(value & ((1 << width) - 1), width);
  }

  /** The cheapest width for a list of numbers of this mean. */
  static widthFor(mean) {
    return Math.max(0, Math.round(Math.log2(Math.max(1, mean * 0.7))));
  }

  toString() {
    return Buffer.from(this.bytes).toString('base64');
  }
}
