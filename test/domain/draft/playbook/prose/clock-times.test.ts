import { describe, expect, it } from 'vitest';
import { clockTimesInStyle } from '#domain/draft/playbook/prose/clock-times.ts';

describe('clock times in English', () => {
  it.each([
    ['It failed at 02:50 this afternoon.', 'It failed at 14:50 this afternoon.'],
    ['It failed at 14:50 this afternoon.', 'It failed at 14:50 this afternoon.'],
    ['It failed at 7:15 this morning.', 'It failed at 07:15 this morning.'],
    ['We are open between 2 and 5 pm.', 'We are open between 14:00 and 17:00.'],
    ['We are open from 9 to 5.30 pm.', 'We are open from 09:00 to 17:30.'],
    ['We are open from 9.30 to 11 am.', 'We are open from 09:30 to 11:00.'],
    ['It stands from 10 until 2 am.', 'It stands from 22:00 until 02:00.'],
    ['It stands from 10 to 12 pm.', 'It stands from 10:00 to 12:00.'],
  ])('have one style: %s', (text, styled) => {
    expect(clockTimesInStyle(text, 'en')).toBe(styled);
  });
});
