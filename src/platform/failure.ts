import type { FailureReason } from '../model.ts';

/** A failure that the reader can be told in a word. */
export class Failure extends Error {
  readonly reason: FailureReason;

  constructor(reason: FailureReason, message: string) {
    super(message);
    this.name = 'Failure';
    this.reason = reason;
  }
}

/** Nobody is there to answer: Lede is not in that page, or the page went away. */
export class Absence extends Failure {
  constructor(message: string) {
    super('gone', message);
    this.name = 'Absence';
  }
}

/** Why something failed, whatever was thrown. */
export const reasonOf = (error: unknown): FailureReason => (error instanceof Failure ? error.reason : 'unexpected');
