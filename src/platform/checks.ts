import type { Quote } from '../model.ts';
import { settingChoices, type PointCount } from '../settings.ts';

// What arrives from outside is `unknown` until one of these has looked at it.

/** Says at run time what TypeScript says at build time. */
export type Check<T> = (value: unknown) => value is T;

type Shape<T> = { readonly [K in keyof T]-?: Check<T[K]> };

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isString: Check<string> = (value) => typeof value === 'string';
export const isBoolean: Check<boolean> = (value) => typeof value === 'boolean';
export const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
/** What a function without a result sends back: browsers turn undefined into null or leave it out. */
export const isNothing = (value: unknown): value is void => value === undefined || value === null;

/** Null, or what the check lets pass. */
export const orNull =
  <T>(check: Check<T>): Check<T | null> =>
  (value): value is T | null =>
    value === null || check(value);

/** A field that may be left out. */
export const optional =
  <T>(check: Check<T>): Check<T | undefined> =>
  (value): value is T | undefined =>
    value === undefined || check(value);

/** A list of what the check lets pass. */
export const listOf =
  <T>(check: Check<T>): Check<readonly T[]> =>
  (value): value is readonly T[] =>
    Array.isArray(value) && value.every(check);

/** One of a few values. */
export const oneOf =
  <T>(choices: readonly T[]): Check<T> =>
  (value): value is T =>
    choices.some((choice) => choice === value);

/** An object with these fields; others may stand beside them. */
export const shaped =
  <T extends object>(shape: Shape<T>): Check<T> =>
  (value): value is T =>
    isRecord(value) && Object.entries<Check<unknown>>(shape).every(([key, check]) => check(value[key]));

/** The arguments of a message, one check for each. */
export const args =
  <T extends readonly unknown[]>(...checks: { readonly [K in keyof T]: Check<T[K]> }): Check<T> =>
  (value): value is T =>
    Array.isArray(value) && value.length <= checks.length && checks.every((check, index) => check(value[index]));

export const isPointCount: Check<PointCount> = oneOf(settingChoices.points);

export const isQuote: Check<Quote> = shaped<Quote>({
  exact: isString,
  prefix: optional(isString),
  suffix: optional(isString),
});
