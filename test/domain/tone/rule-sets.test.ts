import { describe, expect, it } from 'vitest';
import { checkTone } from '#domain/tone/check-tone.ts';
import { mistakesIn, type RuleSetData, type RuleSets } from '#domain/tone/rule-sets.ts';
import { ruleSetVersion } from '#domain/tone/rules.ts';
import { briefOf, rules } from './support.ts';

const found = (text: string, part: object, sets: RuleSets = rules.sets) => {
  const brief = briefOf(part);
  return checkTone({ channel: brief.channel, text }, brief, { ...rules, sets });
};

const changed = (change: Partial<RuleSetData>): RuleSets => ({
  ...rules.sets,
  normal: { ...rules.sets.normal, ...change },
});

describe('the rule sets', () => {
  it('are chosen by the phase: a crisis wants the time of the next update', () => {
    const rule = 'next-update';
    const missing = (phase: string) => found('Bussarna kör igen.', { phase });
    expect(missing('active').map((finding) => finding.rule)).toContain(rule);
    expect(missing('resolved').map((finding) => finding.rule)).not.toContain(rule);
  });

  it('weigh a rule otherwise where the set says so', () => {
    const severity = (phase: string) =>
      found('Tack för frågan! 🙂', { kind: 'lessons', phase }).find(
        (finding) => finding.rule === 'no-emoji-hashtag',
      )?.severity;
    expect(severity('active')).toBe('block');
    expect(severity('resolved')).toBe('warn');
  });

  it('leave every other rule as it is', () => {
    const all = rules.rules.map(({ id }) => id);
    expect(rules.sets.crisis).toMatchObject({ without: [], severities: {} });
    const without = changed({ without: all });
    expect(
      found('Vi GARANTERAR att det aldrig händer igen.', { phase: 'active' }, without),
    ).toEqual(found('Vi GARANTERAR att det aldrig händer igen.', { phase: 'active' }));
    expect(found('Vi GARANTERAR det.', { phase: 'resolved' }, without)).toEqual([]);
  });

  it('have a version each, which names the version of the rules too', () => {
    expect(ruleSetVersion(rules, 'active')).toBe(`crisis@2+${rules.version}`);
    expect(ruleSetVersion(rules, 'resolved')).toBe(`normal@1+${rules.version}`);
  });

  it('can neither name a rule that does not exist nor weaken one with an exact answer', () => {
    const sets = changed({ without: ['nonsense'], severities: { 'name-individual': 'warn' } });
    expect(mistakesIn(sets, rules.rules)).toEqual(['normal: nonsense', 'normal: name-individual']);
    expect(mistakesIn(rules.sets, rules.rules)).toEqual([]);
  });
});
