import { describe, expect, it } from 'vitest';
import { wordReaders } from '#domain/tone/judgement/classes.ts';
import { groupsOf } from '#domain/tone/judgement/features.ts';
import { sentenceJudge, type Verdict } from '#domain/tone/judgement/judge-sentence.ts';
import { packUnits } from '#domain/tone/judgement/units.ts';
import { readText } from '#domain/tone/text/reading.ts';
import { briefOf, rules } from '../support.ts';

const classes = { we: { sv: 'vi', en: 'we' }, other: { sv: 'leverantör*', en: 'supplier*' } };
const lexicon = rules.lexicons.en;
const brief = briefOf({ language: 'en' });

// What a sentence of these two words has: its class hashes carry the weight.
const words = ['we', 'supplier'].map(wordReaders(classes).en);
const [, , classGroup] = groupsOf(words, 'en', { isQuestion: false });
const features = packUnits((classGroup?.hashes ?? []).map((hash) => ({ hash, steps: [7, 0] })));
const share = { marked: 0, of: 0 };
const judge = sentenceJudge({
  classes,
  learned: {
    learnedFrom: '',
    threshold: 0,
    step: 0.2,
    good: share,
    rules: {
      minimizing: { start: -4, heldOut: share, units: [0, 6] },
      'blame-shift': { start: -4, heldOut: share, units: [6, 0] },
    },
    features,
  },
});

const verdictsOn = (text: string): Verdict[] => {
  const reading = readText(text, lexicon.abbreviations);
  return reading.sentences.map((_, at) => judge.judge({ reading, lexicon, brief }, at));
};

const judged = (text: string): readonly string[][] =>
  verdictsOn(text).map(({ broken }) => [...broken]);

describe('the judgement of a sentence', () => {
  it('names the rules whose weights reach the threshold, sentence by sentence', () => {
    expect(judged('It rains. We trusted the supplier. We know.')).toEqual([
      [],
      ['blame-shift'],
      [],
    ]);
  });

  it('tells a clean sentence from one that may break a rule', () => {
    const [rain, trust] = verdictsOn('It rains. We trusted the supplier.');
    expect(rain?.suspected.size).toBe(0);
    expect(trust?.suspected.size).toBeGreaterThan(0);
  });

  it('judges only some words of a sentence where it is asked to', () => {
    const reading = readText('We trusted the supplier in the rain.', lexicon.abbreviations);
    const judgedIn = (span: { from: number; to: number }) =>
      judge.judge({ reading, lexicon, brief }, 0, span).broken;
    expect(judgedIn({ from: 0, to: 4 })).toEqual(['blame-shift']);
    expect(judgedIn({ from: 4, to: 7 })).toEqual([]);
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
