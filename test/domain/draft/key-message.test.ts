import { describe, expect, it } from 'vitest';
import { keyMessageAfter, withKeyMessage } from '#domain/draft/key-message.ts';
import { isSentBack } from '#domain/draft/sent-back.ts';
import type { Finding } from '#domain/tone/finding.ts';
import { request } from './briefs.ts';

const keyMessage = 'We sent “wrong” bills, and we apologise to all 214 of you.';
const asked = request(
  { language: 'en', publicAction: { text: 'Do not pay the bill.', keys: [] } },
  ['newsroom', 'sms'],
  { keyMessage },
);

const textOf = (channel: 'newsroom' | 'sms', ...sentences: string[]) => {
  const text = sentences.join(' ');
  const places = sentences.map((words) => ({
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
    factIds: [],
  }));
  return { channel, text, sentences: places };
};

const heldBy = (text: ReturnType<typeof textOf>) => {
  const [held] = withKeyMessage([text], asked);
  return {
    text: held?.text,
    parts: held?.sentences.map(({ start, end }) => held.text.slice(start, end)),
  };
};

describe('a key message in a text of a model', () => {
  it('is put at its head where it is missing, with every sentence in its place', () => {
    const rest = 'The bills went out on Friday.';
    expect(heldBy(textOf('newsroom', rest))).toEqual({
      text: `${keyMessage}\n\n${rest}`,
      parts: [keyMessage, rest],
    });
    const plain = keyMessage.replaceAll(/[“”]/gu, '"');
    expect(heldBy(textOf('sms', rest)).text).toBe(`${plain} ${rest}`);
  });

  it('is put behind what to do where that comes first', () => {
    const held = heldBy(textOf('newsroom', 'Do not pay the bill.', 'The bills went out.'));
    expect(held.parts).toEqual(['Do not pay the bill.', keyMessage, 'The bills went out.']);
    expect(held.text).toBe(held.parts?.join(' '));
  });

  it('stays where it is, whichever signs and blanks it has', () => {
    const own = textOf('newsroom', keyMessage.replaceAll(/[“”]/gu, '"').replace(', ', ',\n\n'));
    expect(withKeyMessage([own], asked)).toEqual([own]);
  });

  it.each([
    'The key message names too few.',
    'Huvudbudskapet är fel.',
    'Delete “We sent wrong bills”',
    'Not to “all 214 of you”: it was 215.',
  ])('is left out of what an approver asks for who names or quotes it: %s', (comment) => {
    expect(keyMessageAfter(keyMessage, comment)).toBeUndefined();
  });

  it.each([
    undefined,
    'Shorter, please.',
    'The text message is too long.',
    'Budskapet är bra, men korta ner.',
    'Do not apologise for the weather.',
    'The first sentence of the post may go.',
    'All of you is too many.',
  ])('stays while an approver asks for something else: %s', (comment) => {
    expect(keyMessageAfter(keyMessage, comment)).toBe(keyMessage);
  });

  it('sends no draft back, which a model can not change it in', () => {
    const texts = [textOf('newsroom', keyMessage, 'The bills went out.')];
    const found = (start: number, end: number): Finding[] => [
      { channel: 'newsroom', rule: 'any', severity: 'block', start, end, params: {} },
    ];
    const whole = texts[0]?.text.length ?? 0;
    expect(isSentBack(found(3, 9), { texts, keyMessage })).toBe(false);
    expect(isSentBack(found(3, 9), { texts })).toBe(true);
    expect(isSentBack(found(whole - 5, whole), { texts, keyMessage })).toBe(true);
    expect(isSentBack(found(0, whole), { texts, keyMessage })).toBe(true);
  });
});
