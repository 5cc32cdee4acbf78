import { describe, expect, it } from 'vitest';
import { loadToneData } from '#adapters/layer/prompts/tone.ts';
import { promptsFolder } from '#test/domain/tone/support.ts';
import { examplesFor, learnedRules, variantsOf } from './examples.ts';
import { fingerprintOf } from './fingerprint.ts';
import { learnedUnitsOf } from './learn.ts';
import { replyLessons } from './replies.ts';
import { trainUnits } from './train-units.ts';

const { classes, learned } = loadToneData(promptsFolder).data.judgement;
const examples = examplesFor(classes);

describe('what the judgement learned', () => {
  it('is what npm run train makes of the examples of now', () => {
    expect(fingerprintOf(examples), 'run npm run train').toBe(learned.learnedFrom);
    expect(Object.keys(learned.rules)).toEqual(learnedRules);
  });

  it('is the same each time', () => {
    const some = examples.filter((_, at) => at % 40 === 0);
    const rules = learnedRules.slice(0, 3);
    const learn = () => learnedUnitsOf(trainUnits(some, rules));
    expect(learn()).toEqual(learn());
  });

  it('stays small', () => {
    expect(learned.features.length).toBeLessThan(1_200_000);
  });
});

describe('what was learned of replies', () => {
  const { replies } = loadToneData(promptsFolder).data.judgement;

  it('is what npm run train makes of the replies of now', () => {
    expect(fingerprintOf(replyLessons()), 'run npm run train').toBe(replies.learnedFrom);
    expect(replies.weights.length).toBeLessThan(125_000);
  }, 60_000);
});

describe('contrast lines', () => {
  it('stand for their variants', () => {
    expect(variantsOf('{a|b} c {d|e}')).toEqual(['a c d', 'a c e', 'b c d', 'b c e']);
    expect(variantsOf('plain')).toEqual(['plain']);
  });

  it('are there for each rule in both languages, bad and good', () => {
    for (const rule of learnedRules)
      for (const language of ['sv', 'en'] as const) {
        const own = examples.filter((one) => one.round === 'contrast' && one.language === language);
        expect(own.filter((one) => one.rule === rule).length, rule).toBeGreaterThan(20);
        expect(own.some((one) => one.rule === undefined)).toBe(true);
      }
  });
});
