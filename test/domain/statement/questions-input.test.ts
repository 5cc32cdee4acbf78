import { describe, expect, it } from 'vitest';
import { Questions } from '#domain/statement/questions-input.ts';
import { askedIn } from '#domain/tone/text/questions.ts';

const read = (...lines: string[]) => Questions().safeParse(lines);
const pairs = (...lines: string[]) =>
  askedIn({ questions: Questions().parse(lines) }).map(({ question, answer }) => [
    question,
    answer,
  ]);
const refused = (...lines: string[]) => read(...lines).error?.issues.map(({ message }) => message);

const WHO = ['Who pays?', 'We do.'];
const WHEN = ['When?', 'In March.'];

describe('typed questions', () => {
  it.each([
    ['with answers below them', ['Q: Who pays?', 'A: We do.', 'Q: When?', 'A: In March.']],
    ['numbered', ['1) Who pays?', 'Answer: We do.', '2) When? In March.']],
    ['in one text', ['Who pays?\r\nSvar: We do.\r\n\r\n• When?\r\n– A: In March.']],
    ['in one line', ['Q: Who pays? A: We do. Q: When? A: In March.']],
    ['with tabs', ['1.\tWho pays?\tWe do.', '2.\tWhen?\tIn March.']],
    [
      'below their labels',
      ['Question 1:', 'Who pays?', 'A:', 'We do.', '2)', 'When?', 'A:', 'In March.'],
    ],
  ])('%s are read', (_, lines) => expect(pairs(...lines)).toEqual([WHO, WHEN]));

  it('keep their place where an answer is left open', () => {
    const typed = ['Q: Who pays?', 'A:', 'Q: When?', 'A:', 'In March.'];
    expect(pairs(...typed)).toEqual([['Who pays?', undefined], WHEN]);
  });

  it.each([
    ['Who pays', '“Who pays” has no question mark'],
    ['Vem betalar', '“Vem betalar” has no question mark'],
    ['A: We do.', '“A: We do.” follows no question'],
    ['1) ?', '“1) ?” must ask'],
    ['Who pays? 👍', '“Who pays? 👍” must ask'],
    ['Q:', '“Q:” has no question mark'],
  ])('that can’t be read are quoted: %s', (line, message) => {
    expect(refused('Is it safe? No.', line)?.[0]).toContain(message);
  });

  it('hold no second answer, and no more than a page does', () => {
    expect(refused('Who pays? We do.', 'A: They do.')?.[0]).toContain('“A: They do.” follows no');
    expect(refused(...Array.from({ length: 200 }, (_, n) => `Is it ${n}?`))).toHaveLength(1);
    expect(read('Who pays? '.padEnd(800, 'x')).success).toBe(false);
    expect(read('\n', '').success).toBe(false);
  });
});
