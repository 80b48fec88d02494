/** Small words of family names as they are written where the family name stands alone: 'Van Kessel', 'De la Fuente'. */
export const capitalParticles: ReadonlySet<string> = new Set(['De', 'Del', 'Den', 'Di', 'Ten', 'Ter', 'Van', 'Von']);
