import { namesTable } from './names-table.generated.ts';
import { StaticFunction } from './static-function.ts';

let table: StaticFunction | undefined;

/**
 * Takes a folded word (see `lookupKey`); gives how well it is known, two bits each from the lowest: as a first name, as a last
 * name, as a place (3: a people), as a common word. Words are kept under their language, 'de:haus'. 0 where it is unknown.
 */
export function nameClass(folded: string): number {
  table ??= new StaticFunction(namesTable);
  return table.get(folded);
}
