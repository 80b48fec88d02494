/** So many bits can always be looked at together. */
const WINDOW = 24;

/** Reads numbers that `scripts/pack-bits.mjs` wrote: bits from the lowest of each byte on. */
export class BitReader {
  private readonly bytes: Uint8Array;
  private at = 0;

  constructor(base64: string) {
    const binary = atob(base64);
    // Room to read a whole word at the very end.
    this.bytes = new Uint8Array(binary.length + 4);
    for (let i = 0; i < binary.length; i++) this.bytes[i] = binary.charCodeAt(i);
  }

  /** The next `width` (0–24) bits as an unsigned number. */
  bits(width: number): number {
    const value = this.ahead() & ((1 << width) - 1);
    this.at += width;
    return value;
  }

  /** At least the next 25 bits. */
  private ahead(): number {
    const byte = this.at >>> 3;
    const bytes = this.bytes;
    const word = (bytes[byte] ?? 0) | ((bytes[byte + 1] ?? 0) << 8) | ((bytes[byte + 2] ?? 0) << 16) | ((bytes[byte + 3] ?? 0) << 24);
    return word >>> (this.at & 7);
  }

  /** The next number in Rice's code with `width` low bits. */
  rice(width: number): number {
    let high = 0;
    for (;;) {
      const zeros = ~this.ahead();
      // How many ones come before the first zero.
      const ones = 31 - Math.clz32(zeros & -zeros);
      if (ones < WINDOW) {
        this.at += ones + 1;
        return ((high + ones) << width) | this.bits(width);
      }
      high += WINDOW;
      this.at += WINDOW;
    }
  }
}
