import { describe, expect, it } from 'vitest';
import { wordReaders } from '#domain/tone/judgement/classes.ts';
import { groupsOf } from '#domain/tone/judgement/features.ts';
import { sentenceJudge } from '#domain/tone/judgement/judge-sentence.ts';
import { packWeights } from '#domain/tone/judgement/weights.ts';
import { readText } from '#domain/tone/text/reading.ts';
import { rules } from '../support.ts';

const classes = { we: { sv: 'vi', en: 'we' }, other: { sv: 'leverantör*', en: 'supplier*' } };
const { abbreviations } = rules.lexicons.en;

// What a sentence of these two words has: its class hashes carry the weight.
const words = ['we', 'supplier'].map(wordReaders(classes).en);
const [, , classGroup] = groupsOf(words, false, 'en');
const weights = packWeights(
  (classGroup?.hashes ?? []).map((hash) => ({ hash, rule: 1, steps: 100 })),
);
const share = { marked: 0, of: 0 };
const judge = sentenceJudge({
  classes,
  learned: {
    learnedFrom: '',
    threshold: 0,
    step: 0.05,
    good: share,
    rules: {
      minimizing: { start: -3, heldOut: share },
      'blame-shift': { start: -3, heldOut: share },
    },
    weights,
  },
});

const judged = (text: string): readonly string[][] => {
  const reading = readText(text, abbreviations);
  return reading.sentences.map((sentence) => [...judge.judge(reading, sentence, 'en')]);
};

describe('the judgement of a sentence', () => {
  it('names the rules whose weights reach the threshold, sentence by sentence', () => {
    expect(judged('It rains. We trusted the supplier. We know.')).toEqual([
      [],
      ['blame-shift'],
      [],
    ]);
  });

  it('says nothing of empty texts and of floods of words', () => {
    expect(judged('')).toEqual([]);
    expect(judged('!!! ???').flat()).toEqual([]);
    expect(judged(`${'we supplier '.repeat(60)}.`)).toEqual([[]]);
  });

  it('says which rules were learned', () => {
    expect([...judge.rules]).toEqual(['minimizing', 'blame-shift']);
  });
});
