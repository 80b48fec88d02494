import { expect, test } from 'vitest';
import { markedRole } from '../../../../test/marked-role.ts';
import { appositionBefore } from './apposition-before.ts';

test.each([
  ['The spokesperson for the police, SP [Ada Cole], said so.', 'spokesperson for the police'],
  ['The mayor of Leeds, [Ada Cole], came.', 'mayor of Leeds'],
  ['Reed’s lawyer, [Ada Cole] said.', 'Reed’s lawyer'],
  ['He got a letter from the firm’s former lawyer, [Ada Cole].', 'former lawyer'],
  ['It was led by former President Tom Reed’s chief of staff, [Ada Cole].', 'former President Tom Reed’s chief of staff'],
  ['She was late, and the chair, Cllr [Ada Cole], left.', 'chair'],
  ['It was by two former Acme engineers, [Ada Cole] and Tom Reed, who left.', 'former Acme engineers'],
  ['“It was late.” The lawyer, [Ada Cole] said, had left.', 'lawyer'],
  ['According to the lawyer, [Ada Cole] said that.', null],
  ['Asked by Reed’s lawyer, [Ada Cole] said no.', null],
  ['A former nurse, [Ada Cole] left in May.', 'former nurse'],
  ['A day later, [Ada Cole] left in May.', null],
  ['The story of a former nurse, [Ada Cole] left in May.', null],
  ['He came with a companion, 23-year-old [Ada Cole], to Leeds.', 'companion'],
  ['Of the lawyer, [Ada Cole] knows nothing.', null],
])('%s', (marked, expected) => expect(markedRole(appositionBefore, marked)).toBe(expected));

test.each([
  ['fr', 'Médecin de formation, [Luc Morel] a ouvert un cabinet.', 'Médecin de formation'],
  ['es', 'Abogado de profesión, [Luis Mora] abrió un despacho.', 'Abogado de profesión'],
  ['de', 'Gestern kam der Arzt, [Lars Holm] ging nach Riga.', null],
])('%s: %s', (language, marked, expected) => expect(markedRole(appositionBefore, marked, language)).toBe(expected));
