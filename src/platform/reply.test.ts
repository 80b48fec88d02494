import { describe, expect, test } from 'vitest';
import { args, isBoolean, isNumber, isString } from './checks.ts';
import type { Checks } from './messages.ts';
import { answer, type Handlers } from './reply.ts';

interface Greetings {
  readonly greet: (name: string, times: number) => string;
  readonly fail: () => boolean;
}

const checks: Checks<Greetings> = {
  greet: { args: args(isString, isNumber), value: isString },
  fail: { args: args(), value: isBoolean },
};
const handlers: Handlers<Greetings> = {
  greet: (from, name, times) => `${name} × ${times} from ${from.url}`,
  fail: () => Promise.reject(new Error('The lamp is out.')),
};
const ask = (message: unknown) => answer(checks, handlers, message, { url: 'page', isPrivate: false });

describe('answer', () => {
  test('gives the result of the handler', async () => {
    expect(await ask({ name: 'greet', args: ['Ada', 2] })).toEqual({ value: 'Ada × 2 from page' });
  });

  test('tells why a handler failed', async () => {
    expect(await ask({ name: 'fail', args: [] })).toEqual({ error: 'The lamp is out.' });
  });

  test.each(['toString', '__proto__', 'constructor', 'leave'])('refuses the unknown message %s', async (name) => {
    expect(await ask({ name, args: [] })).toEqual({ error: 'This message is not known.' });
  });

  test.each([null, undefined, 'greet', 7, [], {}, { name: 'greet' }, { name: 7, args: [] }])(
    'refuses %j, which is no message',
    async (message) => {
      expect(await ask(message)).toEqual({ error: 'This message is not known.' });
    },
  );

  test.each([[[]], [['Ada']], [['Ada', '2']], [[2, 'Ada']], [['Ada', 2, 'more']]])(
    'refuses the arguments %j',
    async (given) => {
      expect(await ask({ name: 'greet', args: given })).toEqual({
        error: "The message 'greet' does not carry what it should.",
      });
    },
  );
});
