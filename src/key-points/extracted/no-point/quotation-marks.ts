/** Marks around what somebody says, opening and closing. */
export const MARKS = /["“„«「『”»」』]/g;

/** Those of them that only close; '“' does where one is open. */
export const CLOSED = '”»」』';
