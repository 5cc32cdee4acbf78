import { describe, expect, it } from 'vitest';
import { checkTone } from '#domain/tone/check-tone.ts';
import { describeFinding } from '#domain/tone/describe.ts';
import { briefOf, findingsOf, rules } from './support.ts';

describe('describeFinding', () => {
  it('tells what stands there in the reader’s language', () => {
    const [finding] = findingsOf('number-not-in-facts', 'Omkring 300 resenärer väntar.', {});
    if (!finding) throw new Error('no finding');
    expect(describeFinding(finding, 'sv', rules).message).toContain('”300”');
    expect(describeFinding(finding, 'en', rules).message).toContain('“300”');
  });

  it('names the language that was asked for, in that of the reader', () => {
    const text = 'We know that this is hard for all of you, and we are working on it now.';
    const [finding] = findingsOf('language-match', text, { language: 'sv' });
    if (!finding) throw new Error('no finding');
    const message = (language: 'sv' | 'en') => describeFinding(finding, language, rules).message;
    expect(message('en')).toContain('These words are not in Swedish.');
    expect(message('sv')).toContain('De här orden är inte på svenska.');
    const earlier = { ...finding, params: {} };
    expect(describeFinding(earlier, 'en', rules).message).toContain(
      'are not in the language of the statement.',
    );
  });

  it('calls only a fact unconfirmed that is', () => {
    const told = (rule: string, status: string) => {
      const facts = [{ id: 'f1', status, text: 'The water is not safe to drink.' }];
      const text =
        status === 'confirmed' ? 'The water is safe to drink.' : 'The water is not safe.';
      const [finding] = findingsOf(rule, text, { language: 'en', facts });
      return finding && describeFinding(finding, 'en', rules).message;
    };
    expect(told('fact-turned', 'confirmed')).not.toContain('not confirmed');
    expect(told('unconfirmed-as-fact', 'unconfirmed')).toContain(
      'The fact that is not confirmed: “The',
    );
  });

  it('names what an apology lacks, in the language of the reader', () => {
    const [finding] = findingsOf('apology-components', 'Vi ber om ursäkt.', { kind: 'apology' });
    if (!finding) throw new Error('no finding');
    expect(describeFinding(finding, 'sv', rules).message).toContain('gottgörelse, förklaring');
    expect(describeFinding(finding, 'en', rules).message).toContain(
      'what we make good, explanation',
    );
  });

  it('gives examples in the language of the text', () => {
    const [finding] = findingsOf('apology-components', 'We apologise.', {
      ...{ kind: 'apology', language: 'en' },
    });
    if (!finding) throw new Error('no finding');
    const message = (written: 'sv' | 'en') =>
      describeFinding(finding, 'sv', rules, written).message;
    expect(message('en')).toContain('till exempel ”We will call everyone affected”');
    expect(message('sv')).toContain('till exempel ”Vi ringer alla berörda”');
  });

  it('quotes as much in both languages, in the same order', () => {
    const ids = rules.rules.map(({ id }) => id);
    const quotedIn = (language: 'sv' | 'en', id: string) =>
      (rules.words(language, id)?.message.match(/[“”][^”]*”/gu) ?? []).map((quotation) =>
        /^\{\w+\}$/u.test(quotation.slice(1, -1)) ? quotation.slice(1, -1) : 'example',
      );
    expect(ids.length).toBeGreaterThan(50);
    for (const id of ids) expect([id, quotedIn('sv', id)]).toEqual([id, quotedIn('en', id)]);
  });

  it('names a blank by its code', () => {
    const [finding] = findingsOf('sms-characters', 'Ring 0771\u00a011.', { channel: 'sms' });
    if (!finding) throw new Error('no finding');
    expect(finding.params['found']).toBe('\u00a0');
    expect(describeFinding(finding, 'sv', rules).message).toContain('”U+00A0”');
  });

  it('fills all parameters of every message', () => {
    const text = `Ring [namn] kl. 18 på bit.ly/x! ${'ord '.repeat(300)}`;
    const brief = briefOf({ channel: 'x' });
    for (const finding of checkTone({ channel: 'x', text }, brief, rules)) {
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
