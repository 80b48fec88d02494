import type { RolePlace } from '../roles/role-place.ts';

/** What says of which kind a company is, after its name. Left out is what is something else in English ('AG', 'SAS'). */
const kinds: ReadonlySet<string> = new Set([
  'AB', 'AS', 'ASA', 'ApS', 'BV', 'Corp', 'Corp.', 'GmbH', 'Inc', 'Inc.', 'KG', 'LLC', 'LLP', 'Ltd', 'Ltd.', 'NV', 'Oy', 'Oyj', 'PLC', 'SARL', 'SE', 'SpA', 'Srl', 'plc',
]);

/** True where a company stands: 'Ada Lund AS', 'Lund Corp.'. */
export const isCompany = ({ tokens, last }: RolePlace): boolean => kinds.has(tokens[last + 1]?.text ?? '');
