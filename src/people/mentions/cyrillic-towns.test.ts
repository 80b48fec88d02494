import { expect, it } from 'vitest';
import { isCyrillicTown } from './cyrillic-towns.ts';

it.each(['москвой', 'києві', 'харьковом', 'грозного', 'гааге', 'гаага', 'казань', 'казани', 'казанью', 'львов', 'львову', 'львові', 'рим', 'риме'])('does: %s', (word) => expect(isCyrillicTown(word)).toBe(true));
it.each(['казанцев', 'бакунин', 'львова', 'рима', 'казан', 'казана', 'минский', 'томского', 'гавага', 'moscow'])('does not: %s', (word) => expect(isCyrillicTown(word)).toBe(false));
