import { describe, expect, it } from 'vitest';
import { opinionFindings } from '#domain/judge/findings.ts';
import { isOpinion, JudgeRule, type Opinion } from '#domain/judge/judge.ts';
import { describeFinding } from '#domain/tone/describe.ts';
import { rules } from '../tone/support.ts';
import { requestOf, text } from './support.ts';

const apology = requestOf({ kind: 'apology' });

const opinion = (part: Partial<Opinion> = {}): Opinion => ({
  rule: 'judge-sincerity',
  channel: 'newsroom',
  quote: 'en svår dag för oss 👍',
  why: 'Det handlar om er.',
  ...part,
});

describe('a model’s opinions', () => {
  it('are warnings where the quoted words stand', () => {
    const [finding] = opinionFindings([opinion()], apology);
    expect(finding).toMatchObject({ severity: 'warn', rule: 'judge-sincerity' });
    expect(text.slice(finding?.start, finding?.end)).toBe('en svår dag för oss 👍');
    expect(finding?.params['found']).toBe('en svår dag för oss 👍');
  });

  it('are about the title where that is quoted', () => {
    const [finding] = opinionFindings([opinion({ quote: 'branden' })], apology);
    expect(finding).toMatchObject({ start: 3, end: 10, params: { part: 'title' } });
  });

  it.each([null, '', 'står inte där'])('are about the whole text where they quote %j', (quote) => {
    const [finding] = opinionFindings([opinion({ quote })], apology);
    expect(finding).toMatchObject({ start: 0, end: text.length });
    expect(finding?.params).toEqual({ why: 'Det handlar om er.' });
  });

  it('count only on what was asked, on texts that there are, and once', () => {
    const opinions = [
      opinion({ rule: 'judge-contradiction' }),
      opinion({ channel: 'x' }),
      opinion(),
      opinion({ why: 'Igen.' }),
    ];
    expect(opinionFindings(opinions, apology)).toHaveLength(1);
  });

  it('are few and short, and hold nothing invisible', () => {
    const many = Array.from({ length: 50 }, (_, at) =>
      opinion({ quote: text.slice(at, at + 1), why: `a\u200b\n${'b'.repeat(500)}` }),
    );
    const findings = opinionFindings(many, apology);
    expect(findings).toHaveLength(12);
    expect(findings[0]?.params['why']).toMatch(/^a b+$/u);
    expect(findings[0]?.params['why']?.length).toBeLessThanOrEqual(200);
  });

  it('name nobody who is protected', () => {
    const named = requestOf({ kind: 'apology', protectedNames: ['Ida Granlund'] }, [
      { channel: 'newsroom', title: 'Om branden', text: 'Föraren Granlund somnade.' },
    ]);
    const opinions = [opinion({ quote: 'Granlund', why: 'Läsaren vet att det är Granlund.' })];
    expect(JSON.stringify(opinionFindings(opinions, named))).not.toContain('Granlund');
  });

  it.each(JudgeRule.options)('of %s have words in both languages, marked as a model’s', (rule) => {
    const [finding] = opinionFindings([opinion()], apology);
    if (!finding) throw new Error('no finding');
    expect(isOpinion(rule)).toBe(true);
    const sv = describeFinding({ ...finding, rule }, 'sv', rules);
    const en = describeFinding({ ...finding, rule }, 'en', rules);
    expect(sv.message).toMatch(/^En språkmodell .*”Det handlar om er\.”$/u);
    expect(en.message).toMatch(/^A language model .*“Det handlar om er\.”$/u);
    expect(sv.guideline).toContain('Källa');
  });
});
