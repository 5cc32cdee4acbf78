import { describe, expect, it } from 'vitest';
import { isOpinion, type JudgeRequest, JudgeRule, questionsFor } from '#domain/judge/judge.ts';
import { requestOf } from './support.ts';

const publicAction = { text: 'Koka vattnet.', keys: [] };

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
    [{ kind: 'apology' }, 'judge-intent-excuse', true],
    [{ wrongdoing: 'ours' }, 'judge-intent-excuse', true],
    [{}, 'judge-intent-excuse', false],
    [{ wrongdoing: 'ours' }, 'judge-apology-object', true],
    [{ wrongdoing: 'private' }, 'judge-apology-object', false],
    [{ harm: ['death'] }, 'judge-euphemism', true],
    [{}, 'judge-euphemism', false],
    [{ harm: ['danger'], publicAction }, 'judge-action-first', true],
    [{ harm: ['danger'] }, 'judge-action-first', false],
    [{ harm: ['money'], publicAction }, 'judge-action-first', false],
    [{ harm: ['money'] }, 'judge-own-suffering', true],
    [{ kind: 'apology' }, 'judge-own-suffering', true],
    [{}, 'judge-own-suffering', false],
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
