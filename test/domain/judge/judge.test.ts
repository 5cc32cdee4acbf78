import { describe, expect, it } from 'vitest';
import { isOpinion, type JudgeRequest, JudgeRule, questionsFor } from '#domain/judge/judge.ts';
import { requestOf } from './support.ts';

describe('what a model is asked', () => {
  it.each([
    [{ kind: 'apology' }, 'judge-sincerity', true],
    [{ kind: 'holding' }, 'judge-sincerity', false],
    [{ protectedNames: ['Ida Granlund'] }, 'judge-identify-indirect', true],
    [{ kind: 'distancing' }, 'judge-identify-indirect', true],
    [{}, 'judge-identify-indirect', false],
    [{}, 'judge-entailment', true],
    [{ responsibility: 'victim' }, 'judge-strategy', true],
    [{}, 'judge-strategy', false],
    [{ kind: 'reply', comment: 'Varför?' }, 'judge-answers-question', true],
    [{ kind: 'reply' }, 'judge-answers-question', false],
    [{}, 'judge-contradiction', false],
    [{}, 'judge-defensive', true],
    [{}, 'judge-proportion', true],
  ] as const)('under %j about %s: %s', (part, rule, expected) => {
    expect(questionsFor(requestOf(part)).includes(rule)).toBe(expected);
  });

  it('is whether published words are contradicted, where there are any', () => {
    const request: JudgeRequest = {
      ...requestOf({ kind: 'apology' }),
      published: [{ text: 'Tre bussar brann.' }],
    };
    expect(questionsFor(request)).toContain('judge-contradiction');
  });
});

describe('isOpinion', () => {
  it('knows the rules that a model judges by', () => {
    expect(JudgeRule.options.every(isOpinion)).toBe(true);
    expect(isOpinion('no-marketing')).toBe(false);
  });
});
