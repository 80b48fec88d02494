import { expect, it } from 'vitest';
import { isRoyalName } from './royal-name.ts';

it.each(['Prince William', 'Queen Victoria', 'Pope Francis'])('does: %s', (name) => expect(isRoyalName(name)).toBe(true));
it.each(['Prince Royce', 'Prince', 'Prince William Cole', 'Lord William', 'King Street'])('does not: %s', (name) => expect(isRoyalName(name)).toBe(false));
