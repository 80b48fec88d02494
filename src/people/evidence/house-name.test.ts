import { expect, test } from 'vitest';
import { isHouseName } from './house-name.ts';

test.each(['Reed Robotics', 'Ada Cole Clinic', 'Marlow Rovers', 'Casa Riva', 'Ada Cole Cup', 'Dante Stakes', 'Reed Holdings Inc', 'Banco Sabadell', 'Cirque Holm'])('%s', (name) => expect(isHouseName(name)).toBe(true));
test.each(['Ada Cole', 'Robotics', 'Ada Robotics Cole'])('not %s', (name) => expect(isHouseName(name)).toBe(false));
