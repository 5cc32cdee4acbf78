import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkTone } from '#domain/tone/check-tone.ts';
import { describeFinding } from '#domain/tone/describe.ts';
import { createToneRules, isOverridable } from '#domain/tone/rules.ts';
import { briefOf, findingsOf, rules } from './support.ts';

const check = (text: string, part: object, title?: string) => {
  const brief = briefOf(part);
  return checkTone({ channel: brief.channel, text, title }, brief, rules);
};

describe('checkTone', () => {
  it('marks what a title says as the title’s', () => {
    const [finding] = findingsOf(
      'name-individual',
      'Vi svarar i dag.',
      { protectedNames: ['Ida Granlund'] },
      'Uttalande om Granlund',
    );
    expect(finding).toMatchObject({ start: 13, end: 21, params: { part: 'title' } });
  });

  it('does not ask titles for what only the text must say', () => {
    const text = 'Nästa besked kommer kl. 15.';
    const part = { nextUpdateAt: '2026-11-23T14:00:00Z' };
    expect(findingsOf('next-update', text, part, 'Brand i hamnen')).toEqual([]);
    expect(findingsOf('next-update', 'Det brinner.', part, text)).toHaveLength(1);
  });

  it('covers the whole text with a finding about something missing', () => {
    const text = 'Det brinner i hamnen.';
    expect(findingsOf('next-update', text, {})).toEqual([
      {
        channel: 'newsroom',
        rule: 'next-update',
        severity: 'block',
        start: 0,
        end: 21,
        params: {},
      },
    ]);
  });

  it('gives offsets of the original where invisible characters were stripped', () => {
    const text = 'Vi talar om Gran\u200blund i dag.';
    const [finding] = findingsOf('name-individual', text, { protectedNames: ['Ida Granlund'] });
    expect(text.slice(finding?.start, finding?.end)).toBe('Gran\u200blund');
  });

  it('gives offsets of the original where letters were composed', () => {
    const text = 'Va\u0308nta pa\u030a torsda\u0301g? Pa\u030a torsdag!';
    const [finding] = findingsOf('date-not-in-facts', text, {});
    expect(text.slice(finding?.start, finding?.end)).toBe('torsdag');
  });

  it('reads full-width and mathematical letters as what they look like', () => {
    expect(
      findingsOf('name-individual', 'Se Ｇｒａｎｌｕｎｄ.', { protectedNames: ['Ida Granlund'] }),
    ).toHaveLength(1);
    expect(
      findingsOf('name-individual', 'Se 𝐆𝐫𝐚𝐧𝐥𝐮𝐧𝐝.', { protectedNames: ['Ida Granlund'] }),
    ).toHaveLength(1);
  });

  it('does not repeat a protected name in its parameters', () => {
    const findings = findingsOf('name-individual', 'Se Granlund.', {
      protectedNames: ['Ida Granlund'],
    });
    expect(JSON.stringify(findings)).not.toContain('Granlund');
  });

  it('warns where it would block, inside and under legal hold', () => {
    const named = { protectedNames: ['Ida Granlund'], kind: 'internal', channel: 'intranet' };
    expect(findingsOf('name-individual', 'Se Granlund.', named)[0]?.severity).toBe('warn');
    const held = { kind: 'apology', legalHold: true };
    expect(findingsOf('apology-responsibility', 'Vi ber om ursäkt.', held)[0]?.severity).toBe(
      'warn',
    );
  });

  it('lets every rule speak before any rule has said all', () => {
    const text = `${'Kl. 3. '.repeat(300)} [namn]`;
    const rulesHeard = new Set(check(text, {}).map(({ rule }) => rule));
    expect(rulesHeard).toContain('draft-residue');
    expect(check(text, {})).toHaveLength(100);
  });

  it('finds nothing in facts that were withdrawn, ids or comments', () => {
    const part = {
      facts: [{ id: '45', status: 'withdrawn', text: '45 personer' }],
      comment: '45 personer väntar',
    };
    expect(findingsOf('number-not-in-facts', '45 personer väntar.', part)).toHaveLength(1);
  });

  it('reads facts in another language than the statement', () => {
    const part = {
      language: 'en',
      facts: [{ id: 'f', status: 'confirmed', text: 'Tjugotvå bilar brann på torsdagen kl. 14.' }],
    };
    expect(
      check('Twenty-two cars burned on Thursday at 2 pm.', part).map(({ rule }) => rule),
    ).toEqual(expect.not.arrayContaining(['number-not-in-facts', 'date-not-in-facts']));
  });

  it('holds a text for Mastodon against what the server holds', () => {
    const text = 'a'.repeat(501);
    expect(findingsOf('channel-length', text, { channel: 'mastodon' })).toHaveLength(1);
    const part = { channel: 'mastodon', channelLimits: { mastodon: 1000 } };
    expect(findingsOf('channel-length', text, part)).toEqual([]);
  });

  it('tells times in the time zone of the brief', () => {
    const part = { nextUpdateAt: '2026-11-23T14:00:00Z', timeZone: 'America/New_York' };
    expect(findingsOf('date-not-in-facts', 'Nästa besked kommer kl. 9.', part)).toEqual([]);
    expect(findingsOf('date-not-in-facts', 'Nästa besked kommer kl. 15.', part)).toHaveLength(1);
  });
});

describe('the rule set', () => {
  it('has a version that changes with its data', () => {
    expect(rules.version).toMatch(/^\d+\.\d+\.\d+\+[0-9a-f]{12}$/u);
  });

  it('knows what can’t be overridden', () => {
    const fixed = rules.rules.map(({ id }) => id).filter((id) => !isOverridable(id));
    expect(fixed.toSorted()).toEqual([
      'channel-length',
      'draft-residue',
      'name-individual',
      'url-not-allowed',
    ]);
    expect(fixed.some((id) => rules.isOverridable(id))).toBe(false);
  });

  it('has a title, message and guideline for every rule in both languages', () => {
    for (const { id } of rules.rules) {
      for (const language of ['sv', 'en'] as const) {
        expect(rules.words(language, id), `${language}/${id}`).toBeDefined();
      }
    }
  });

  it('refuses data that lack rules, and names all of them', () => {
    const languageOf = (language: string) => ({
      language: parse(
        readFileSync(
          new URL(`../../../prompts/tone/${language}/language.yaml`, import.meta.url),
          'utf8',
        ),
      ),
      rules: {},
    });
    const languages = { sv: languageOf('sv'), en: languageOf('en') };
    const data = { version: '1', sets: rules.sets, languages };
    expect(() => createToneRules(data)).toThrow(/sv\/apology-explicit.*en\/draft-residue/u);
  });
});

describe('describeFinding', () => {
  it('tells what stands there in the reader’s language', () => {
    const [finding] = findingsOf('number-not-in-facts', 'Omkring 300 resenärer väntar.', {});
    if (!finding) throw new Error('no finding');
    expect(describeFinding(finding, 'sv', rules).message).toContain('”300”');
    expect(describeFinding(finding, 'en', rules).message).toContain('“300”');
  });

  it('fills all parameters of every message', () => {
    const text = `Ring [namn] kl. 18 på bit.ly/x! ${'ord '.repeat(300)}`;
    for (const finding of check(text, { channel: 'x' })) {
      expect(describeFinding(finding, 'sv', rules).message).not.toMatch(/[{}]|””/u);
    }
  });

  it('tells a finding of a rule that is gone by its id', () => {
    const finding = {
      channel: 'x',
      rule: 'gone',
      severity: 'warn',
      start: 0,
      end: 1,
      params: {},
    } as const;
    expect(describeFinding(finding, 'en', rules)).toEqual({
      title: 'gone',
      message: 'gone',
      guideline: '',
    });
  });
});
