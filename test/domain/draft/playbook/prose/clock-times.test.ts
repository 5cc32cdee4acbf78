import fc from 'fast-check';
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
    ['We evacuated the plant at 14.20.', 'We evacuated the plant at 14:20.'],
    ['The fire began at 14.05. We left.', 'The fire began at 14:05. We left.'],
    ['Buses run from 09:15 to 16.45.', 'Buses run from 09:15 to 16:45.'],
    ['Come between 9.15 and 16.45 on Monday.', 'Come between 09:15 and 16:45 on Monday.'],
    ['Trains leave at 9.15, 10.30 and 11.45.', 'Trains leave at 09:15, 10:30 and 11:45.'],
    [
      'It is shut from 2.15 to 4.45 this afternoon.',
      'It is shut from 14:15 to 16:45 this afternoon.',
    ],
  ])('have one style: %s', (text, styled) => {
    expect(clockTimesInStyle(text, 'en')).toBe(styled);
  });

  it.each([
    'It cost between 1.20 and 1.45 million.',
    'The water stands at 2.35 metres.',
    'It rose by 3.15%.',
    'It fell from 1.20 to 1.45 metres.',
    'It holds from 12.30.2026.',
    'The share fell from 14.50 to 13.10 kronor.',
    'Pollution rose from 1.20 to 4.35.',
    'The water stood at 1.45, 2.10 and 2.35 metres.',
  ])('are no amounts or dates: %s', (text) => {
    expect(clockTimesInStyle(text, 'en')).toBe(text);
  });
});

describe('clock times in Swedish', () => {
  it.each([
    [
      'Vallokalen är öppen kl 08.00 till 21 på söndag.',
      'Vallokalen är öppen kl. 08.00 till 21.00 på söndag.',
    ],
    ['Öppet kl. 8.00–21.', 'Öppet kl. 08.00–21.00.'],
    ['Öppet mellan kl 07:00 och 22.', 'Öppet mellan kl. 07.00 och 22.00.'],
    ['Stängt från kl. 08.00 till 21 januari.', 'Stängt från kl. 08.00 till 21 januari.'],
    ['Kl. 08.00 och 21 personer väntade.', 'kl. 08.00 och 21 personer väntade.'],
  ])('have one style: %s', (text, styled) => {
    expect(clockTimesInStyle(text, 'sv')).toBe(styled);
  });

  it('have minutes at both ends of a span, whatever the hours', () => {
    const hour = fc.integer({ min: 0, max: 23 });
    fc.assert(
      fc.property(hour, hour, (from, to) => {
        const two = (each: number) => String(each).padStart(2, '0');
        const styled = `Öppet kl. ${two(from)}.00 till ${two(to)}.00 varje dag.`;
        expect(clockTimesInStyle(`Öppet kl ${from}.00 till ${to} varje dag.`, 'sv')).toBe(styled);
        expect(clockTimesInStyle(styled, 'sv')).toBe(styled);
      }),
    );
  });
});
