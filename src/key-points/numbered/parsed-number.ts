/** How a number is written. Numbers of one set are all written one way. */
export type NumberStyle = 'digit' | 'bare' | 'hash' | 'unit' | 'named' | 'roman' | 'letter' | 'initial' | 'cardinal' | 'ordinal';

/** A number that opens a text. */
export interface ParsedNumber {
  readonly value: number;
  readonly style: NumberStyle;
  /** Where the words after it begin. */
  readonly length: number;
  /** Of a 'named' one: the words before the digits, in lower case. */
  readonly name?: string;
  /** How many there are in all, where the text says so: 5 in '1/5'. */
  readonly total?: number;
}
