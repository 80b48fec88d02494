import type { Check } from './checks.ts';
import type { Checks } from './messages.ts';

/** Who sent a message. */
export interface Sender {
  /** Left out for the extension's own pages and its background. */
  readonly tabId?: number;
  /** Does its tab stand in a private window? */
  readonly isPrivate: boolean;
  /** Address of the page that sent it; '' where the browser does not say. */
  readonly url: string;
}

/** A function for every message of a table; the sender comes first. */
export type Handlers<T> = {
  readonly [K in keyof T]: T[K] extends (...given: infer A) => infer R
    ? (from: Sender, ...given: A) => R | Promise<R>
    : never;
};

/** What travels back: a result, or a sentence that says what went wrong. */
export type Reply = { readonly value: unknown } | { readonly error: string };

/** What travels: a name and its arguments. */
export interface Envelope {
  readonly name: string;
  readonly args: readonly unknown[];
}

const isEnvelope = (message: unknown): message is Envelope =>
  typeof message === 'object' &&
  message !== null &&
  'name' in message &&
  typeof message.name === 'string' &&
  'args' in message &&
  Array.isArray(message.args);

// Once a message has arrived, its name is just a string: what the types said of its arguments the check says again.
type Rows = Readonly<Record<string, { readonly args: Check<readonly unknown[]> }>>;
type Functions = Readonly<Record<string, (from: Sender, ...given: readonly unknown[]) => unknown>>;

/** Answers a message from a table: never throws, and refuses what the table does not hold. */
export async function answer<T>(
  checks: Checks<T>,
  handlers: Handlers<T>,
  message: unknown,
  from: Sender,
): Promise<Reply> {
  if (!isEnvelope(message) || !Object.hasOwn(Object(checks), message.name)) return { error: 'This message is not known.' };
  const { name, args } = message;
  const row = (checks as Rows)[name];
  const handler = (handlers as Functions)[name];
  if (row === undefined || handler === undefined || !row.args(args)) {
    return { error: `The message '${name}' does not carry what it should.` };
  }
  try {
    return { value: (await handler(from, ...args)) ?? null };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}
