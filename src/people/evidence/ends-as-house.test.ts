import { expect, test } from 'vitest';
import { endsAsHouse } from './ends-as-house.ts';

test.each(['Reed Robotics', 'Ada Cole Clinic', 'Marlow Rovers'])('%s', (name) => expect(endsAsHouse(name)).toBe(true));
test.each(['Ada Cole', 'Robotics', 'Ada Robotics Cole'])('not %s', (name) => expect(endsAsHouse(name)).toBe(false));
