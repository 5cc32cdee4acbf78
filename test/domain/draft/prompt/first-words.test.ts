import { describe, expect, it } from 'vitest';
import { firstWordsOf } from '#domain/draft/prompt/first-words.ts';
import { request } from '../briefs.ts';

const publicAction = { text: 'Koka vattnet.', keys: [] };
const first = (given: Parameters<typeof request>[0]) => firstWordsOf(request(given, ['x']).brief);

describe('what a draft begins with', () => {
  it.each([
    [['danger'], ['action', 'fact']],
    [
      ['injury', 'money'],
      ['care', 'action', 'fact'],
    ],
    [['death'], ['care', 'action', 'fact']],
    [
      ['danger', 'injury'],
      ['action', 'care', 'fact'],
    ],
    [
      ['danger', 'death'],
      ['action', 'care', 'fact'],
    ],
    [
      ['inconvenience', 'money', 'privacy', 'dignity'],
      ['action', 'fact'],
    ],
    [[], ['action', 'fact']],
  ] as const)('after %j is %j', (harm, expected) => {
    expect(first({ harm: [...harm], publicAction })).toEqual(expected);
  });

  it.each([
    ['holding', ['action', 'fact']],
    ['update', ['action', 'fact']],
    ['internal', ['action', 'fact']],
    ['apology', ['fact']],
  ] as const)('is what to do in news, whatever the harm: %s', (kind, expected) => {
    expect(first({ kind, harm: ['privacy'], publicAction })).toEqual(expected);
  });

  it('is no action where there is none', () => {
    expect(first({ kind: 'update', harm: ['money'] })).toEqual(['fact']);
    expect(first({ harm: ['danger'] })).toEqual(['fact']);
    expect(first({ harm: ['death'] })).toEqual(['care', 'fact']);
    expect(first({ harm: ['danger', 'injury'] })).toEqual(['care', 'fact']);
  });

  it('is what to do in a correction where life or health is at stake', () => {
    const kind = 'correction';
    expect(first({ kind, harm: ['danger'], publicAction })).toEqual(['action', 'fact']);
    expect(first({ kind, harm: ['injury'], publicAction })).toEqual(['action', 'fact']);
    expect(first({ kind, harm: ['danger'] })).toBeUndefined();
    expect(first({ kind, harm: ['privacy'], publicAction })).toBeUndefined();
  });

  it.each(['distancing', 'reply', 'qa', 'lessons'] as const)(
    'is said by the prompt of a %s',
    (kind) => {
      expect(first({ kind, harm: ['danger'], publicAction })).toBeUndefined();
    },
  );
});
