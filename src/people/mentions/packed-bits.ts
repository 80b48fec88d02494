/** Reads numbers that `scripts/pack-bits.mjs` wrote: bits from the lowest of each byte on. */
export class BitReader {
  private readonly bytes: Uint8Array;
  private at = 0;

  constructor(base64: string) {
    const binary = atob(base64);
    this.bytes = new Uint8Array(binary.length);
    for (let i = 0; i < binary.length; i++) this.bytes[i] = binary.charCodeAt(i);
  }

  /** The next `width` (0–24) bits as an unsigned number. */
  bits(width: number): number {
    const byte = this.at >>> 3;
    const bytes = this.bytes;
    const word = (bytes[byte] ?? 0) | ((bytes[byte + 1] ?? 0) << 8) | ((bytes[byte + 2] ?? 0) << 16) | ((bytes[byte + 3] ?? 0) << 24);
    const value = (word >>> (this.at & 7)) & ((1 << width) - 1);
    this.at += width;
    return value;
  }

  /** The next number in Rice's code with `width` low bits. */
  rice(width: number): number {
    let high = 0;
    while (this.bits(1) === 1) high++;
    return (high << width) | this.bits(width);
  }
}
