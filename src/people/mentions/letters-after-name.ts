/** Seats and offices that are written after a name: 'Ada Cole MP', 'Tom Reed KC'. */
export const officeLetters: ReadonlySet<string> = new Set(['KC', 'MEP', 'MHA', 'MLA', 'MLC', 'MP', 'MPP', 'MSP', 'MdB', 'MdEP', 'MdL', 'QC', 'TD']);

/** Orders, decorations and degrees that are written so. */
const honourLetters: readonly string[] = [
  'AC', 'AM', 'AO', 'BEM', 'CBE', 'CH', 'CMG', 'CNZM', 'CVO', 'DBE', 'DFC', 'DSC', 'DSO', 'FBA', 'FRCP', 'FRCS', 'FRS', 'FRSA', 'FRSE', 'GBE', 'GCB', 'GCMG', 'GCVO', 'JP', 'KBE', 'KCB', 'KCMG', 'KCVO', 'KG',
  'LLB', 'LLD', 'LVO', 'MBA', 'MBE', 'MC', 'MD', 'MNZM', 'MS', 'MSc', 'MVO', 'OAM', 'OBE', 'OM', 'ONZM', 'PC', 'PSM', 'PhD', 'QPM', 'RN', 'SC', 'VC',
];

/** What may stand after a whole name without a mark between, and is no part of it: 'Ada Cole OBE'. */
export const lettersAfterName: ReadonlySet<string> = new Set([...officeLetters, ...honourLetters]);
