import { describe, expect, it } from 'vitest';
import { checkTone } from '#domain/tone/check-tone.ts';
import { describeFinding } from '#domain/tone/describe.ts';
import type { Finding } from '#domain/tone/finding.ts';
import type { ToneRules } from '#domain/tone/rules.ts';
import { briefOf, findingsOf, rules } from './support.ts';

/** The rules of this repository, with a judgement that always names these rules. */
const alwaysJudging = (...ids: string[]): ToneRules => ({
  ...rules,
  learned: {
    rules: new Set(ids),
    judge: () => ({ broken: ids, suspected: new Set(ids) }),
  },
});

const judgedIn = (text: string, brief: object, by: ToneRules, title?: string): Finding[] => {
  const on = briefOf(brief);
  return checkTone({ channel: on.channel, text, title }, on, by).filter(
    ({ params }) => params['judged'] !== undefined,
  );
};

const text = 'Vattnet är avstängt. Vi kommer tillbaka till det.';

describe('what was learned', () => {
  it('warns of the two likeliest rules, at the sentence, and says that it may be wrong', () => {
    const by = alwaysJudging('blame-shift', 'minimizing', 'euphemism');
    const found = judgedIn(text, {}, by, 'Vatten');
    const told = found.map(({ rule, severity, params }) => [rule, severity, params['found']]);
    const sentences = ['Vatten', 'Vattnet är avstängt', 'Vi kommer tillbaka till det'];
    expect(told.toSorted()).toEqual(
      ['blame-shift', 'minimizing'].flatMap((rule) => sentences.map((one) => [rule, 'warn', one])),
    );
    const [finding] = found;
    if (!finding) throw new Error('no finding');
    expect(describeFinding(finding, 'sv', rules).message).toContain('den kan ta fel');
    expect(describeFinding(finding, 'en', rules).message).toContain('it may be wrong');
  });

  it('never blocks, though its rule does', () => {
    const [finding] = judgedIn(text, {}, alwaysJudging('absolute-assurance'));
    expect(finding).toMatchObject({ rule: 'absolute-assurance', severity: 'warn' });
  });

  it('is silent where words of the sentence are marked, or only repeat a confirmed fact', () => {
    const by = alwaysJudging('absolute-assurance');
    expect(judgedIn('Vi garanterar att det är säkert.', {}, by)).toEqual([]);
    const facts = [{ id: 'f1', status: 'confirmed', text: 'Vattnet är avstängt överallt.' }];
    expect(judgedIn('Vattnet är avstängt överallt.', { facts }, by)).toEqual([]);
    expect(judgedIn('Vattnet är avstängt överallt.', {}, by)).toHaveLength(1);
  });

  it('names another rule where words of the sentence are marked', () => {
    const found = judgedIn('Vi garanterar att det är säkert.', {}, alwaysJudging('minimizing'));
    expect(found.map(({ rule }) => rule)).toEqual(['minimizing']);
  });

  const severitiesWhere = (rule: string, judge: ToneRules['learned']['judge'], said: string) =>
    checkTone({ channel: 'newsroom', text: said }, briefOf({}), {
      ...rules,
      learned: { rules: new Set([rule]), judge },
    })
      .filter((one) => one.rule === rule)
      .map(({ severity }) => severity);

  it('lets phrases warn in a clean sentence that would block, and quiets those that would warn', () => {
    const judging = (isClean: boolean) => () => ({
      broken: [],
      suspected: new Set(isClean ? [] : ['wrong-object']),
    });
    const assured = 'Vi garanterar vatten på torget i dag.';
    expect(severitiesWhere('absolute-assurance', judging(true), assured)).toEqual(['warn']);
    expect(severitiesWhere('absolute-assurance', judging(false), assured)).toEqual(['block']);
    const small = 'Det är petitesser bredvid en tom tankbil.';
    expect(severitiesWhere('minimizing', judging(true), small)).toEqual([]);
    expect(severitiesWhere('minimizing', judging(false), small)).toEqual(['warn']);
  });

  it('takes no phrase for doubtful by words far from it', () => {
    const asked: unknown[] = [];
    const cleanAsAWhole: ToneRules['learned']['judge'] = (_, __, words) => {
      if (words) asked.push(words);
      return { broken: [], suspected: new Set(words ? ['wrong-object'] : []) };
    };
    const far = `${'Vatten finns på torget i dag '.repeat(3)}och vi garanterar tankbilar till alla.`;
    expect(severitiesWhere('absolute-assurance', cleanAsAWhole, far)).toEqual(['block']);
    expect(asked).toEqual([{ from: 17, to: 24 }]);
  });

  it('quiets no phrase that is all that its sentence says', () => {
    const clean = () => ({ broken: [], suspected: new Set<string>() });
    expect(severitiesWhere('blame-shift', clean, 'Det är inte vårt ansvar.')).toEqual(['warn']);
    const more = 'Det är inte vårt ansvar att tömma kärlen på gården.';
    expect(severitiesWhere('blame-shift', clean, more)).toEqual([]);
  });

  it('quiets what only warns of a rule that blocks elsewhere', () => {
    const clean = () => ({ broken: [], suspected: new Set<string>() });
    const hint = 'Det går att lita på att bussen går.';
    const suspect = () => ({ broken: [], suspected: new Set(['absolute-assurance']) });
    expect(severitiesWhere('absolute-assurance', suspect, hint)).toEqual(['warn']);
    expect(severitiesWhere('absolute-assurance', clean, hint)).toEqual([]);
  });

  it('quiets no promise that blocks, which is held against the brief', () => {
    const verdict = { broken: [], suspected: new Set<string>() };
    const learned = { rules: new Set(['promise-not-in-facts']), judge: () => verdict };
    const found = checkTone(
      { channel: 'newsroom', text: 'Alla kunder kompenseras.' },
      briefOf({}),
      { ...rules, learned },
    );
    expect(found.map(({ rule }) => rule)).toContain('promise-not-in-facts');
  });

  it('takes what is due at a time of the brief for a commitment in other words', () => {
    const by = alwaysJudging('promise-not-in-facts');
    const commitments = ['Nästa besked kommer klockan 12.'];
    expect(judgedIn('Vi är tillbaka här klockan 12.', { commitments }, by)).toEqual([]);
    expect(judgedIn('Vi är tillbaka här klockan 13.', { commitments }, by)).toHaveLength(1);
  });

  it('never repeats a protected name', () => {
    const by = alwaysJudging('minimizing');
    const brief = { protectedNames: ['Ida Granlund'] };
    expect(judgedIn('Ida Granlund är ledig.', brief, by)).toEqual([]);
  });

  it('is silent on the questions of a Q&A', () => {
    const by = alwaysJudging('minimizing');
    const found = judgedIn('Var det så farligt? Det vet vi inte.', { kind: 'qa' }, by);
    expect(found.map(({ params }) => params['found'])).toEqual(['Det vet vi inte']);
  });

  it('takes denial for wrong only where it was preventable', () => {
    const by = alwaysJudging('scct-mismatch');
    expect(judgedIn(text, { responsibility: 'preventable' }, by)).toHaveLength(2);
    expect(judgedIn(text, { responsibility: 'accidental' }, by)).toEqual([]);
  });

  it('takes no promise for new that a commitment holds', () => {
    const by = alwaysJudging('promise-not-in-facts');
    const commitments = ['Vi hämtar alla skadade pärmar före fredag.'];
    expect(judgedIn('De skadade pärmarna hämtas före fredag.', { commitments }, by)).toEqual([]);
    expect(judgedIn('Vi hämtar er med taxi.', { commitments }, by)).toHaveLength(1);
  });

  it('leaves out rules that do not hold for the kind', () => {
    expect(judgedIn(text, {}, alwaysJudging('no-such-rule'))).toEqual([]);
  });

  it('finds in the repository’s weights what no phrase knows', () => {
    const found = judgedIn(
      'Vi litade på en expert, och hon hade fel.',
      { responsibility: 'preventable' },
      rules,
    );
    expect(found.map(({ rule }) => rule)).toEqual(['blame-shift']);
  });
});

it('words that repeat a confirmed fact are not judged, whatever leads up to them', () => {
  const fact = 'Only a handful of passengers were hurt.';
  const facts = [{ id: 'f1', status: 'confirmed', text: fact }];
  const found = (text: string, given: object) =>
    findingsOf('minimizing', text, { language: 'en', harm: ['injury'], ...given });
  const text = `We can tell you this: ${fact.toLowerCase()}`;
  expect(found(text, {})).not.toEqual([]);
  expect(found(text, { facts })).toEqual([]);
  expect(
    found('It could have been worse: only a handful of passengers were hurt.', { facts }),
  ).not.toEqual([]);
});
