import { describe, expect, it } from 'vitest';
import { isSentBack } from '#domain/draft/sent-back.ts';
import { withTypedAnswers } from '#domain/draft/typed-answers.ts';
import { playbook, request } from './briefs.ts';

const questions = ['Is it safe? No, take it away.', 'Who pays? We pay all of it.', 'Since when?'];
const asked = request({ kind: 'qa', language: 'en', questions }, ['intranet']);

const textOf = (...sentences: string[]) => {
  const text = sentences.join('\n');
  const places = sentences.map((words) => ({
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
    factIds: ['f1'],
  }));
  return { channel: 'intranet' as const, text, sentences: places };
};

const heldBy = (text: ReturnType<typeof textOf>, given = asked) => {
  const [held] = withTypedAnswers([text], given, playbook.en.phrases);
  return {
    text: held?.text,
    parts: held?.sentences.map(({ start, end }) => held.text.slice(start, end)),
  };
};

describe('typed answers in a text of a model', () => {
  it('stand under their questions instead of its own, or at the end', () => {
    const text = textOf('Q: Is it safe?', 'A: It may be.', '\nQ: What now?', 'A: Wait.');
    expect(heldBy(text)).toEqual({
      text: 'Q: Is it safe?\nA: No, take it away.\n\nQ: What now?\nA: Wait.\n\nQ: Who pays?\nA: We pay all of it.',
      parts: [
        'Q: Is it safe?',
        'A: No, take it away.',
        '\nQ: What now?',
        'A: Wait.',
        'Q: Who pays?\nA: We pay all of it.',
      ],
    });
  });

  it('stay as they are where it holds them', () => {
    const text = textOf(
      'Q: Is it safe?',
      'A: No, take it away.',
      'Q: Who pays?',
      'A: We pay all of it.',
    );
    expect(heldBy(text).text).toBe(text.text);
  });

  it('stay though an approver asks for other words, but for those that are to be others', () => {
    const text = textOf('Q: Is it safe?', 'A: It may be.', 'Q: Who pays?', 'A: They do.');
    const revision = { texts: [], findings: [], comment: 'Warmer.' };
    const revised = { ...asked, revision, otherAnswers: ['Who pays?'] };
    expect(heldBy(text, revised).text).toBe(
      'Q: Is it safe?\nA: No, take it away.\nQ: Who pays?\nA: They do.',
    );
  });

  it('stand under their own question, not where it is part of another or of an answer', () => {
    const text = textOf(
      'Q: Since when is it safe?',
      'A: Is it safe? It is since May.',
      'Q: Is it safe?',
      'A: Yes.',
    );
    const given = { ...asked, brief: { ...asked.brief, questions: ['Is it safe? No.'] } };
    expect(heldBy(text, given).text).toBe(
      'Q: Since when is it safe?\nA: Is it safe? It is since May.\nQ: Is it safe?\nA: No.',
    );
  });

  it('send no draft back: a model changes none of them', () => {
    const text = textOf('Q: Is it safe?', 'A: No, take it away.', 'Q: What now?', 'A: Wait.');
    const findingAt = (words: string) => {
      const start = text.text.indexOf(words);
      const place = { start, end: start + words.length };
      return [
        {
          rule: 'no-shouting',
          severity: 'block' as const,
          channel: text.channel,
          ...place,
          params: {},
        },
      ];
    };
    expect(isSentBack(findingAt('take it away'), { texts: [text], questions })).toBe(false);
    expect(isSentBack(findingAt('Wait'), { texts: [text], questions })).toBe(true);
  });
});
