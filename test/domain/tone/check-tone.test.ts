import { describe, expect, it } from 'vitest';
import { checkTone } from '#domain/tone/check-tone.ts';
import { briefOf, findingsOf, rules } from './support.ts';

const check = (text: string, part: object, title?: string) => {
  const brief = briefOf(part);
  return checkTone({ channel: brief.channel, text, title }, brief, rules);
};

const nextUpdateAt = '2026-11-05T15:00:00Z';

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
    expect(findingsOf('next-update', text, { nextUpdateAt })).toEqual([
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

  it.each(['holding', 'update'])('asks for a time also where nobody decided one: %s', (kind) => {
    expect(findingsOf('next-update', 'Vi återkommer.', { kind })).toMatchObject([
      { severity: 'block' },
    ]);
    expect(findingsOf('next-update', 'Vi återkommer.', { kind, isLast: true })).toEqual([]);
  });

  it.each([
    ['sms', { harm: ['danger'] }, 'warn'],
    ['sms', { harm: ['money'] }, 'block'],
    ['x', { harm: ['injury'] }, 'warn'],
    ['newsroom', { harm: ['danger'] }, 'block'],
    ['x', { harm: ['death'], publicAction: undefined }, 'warn'],
  ])(
    'lets the next update give way where life is at stake: %s, %j: %s',
    (channel, part, severity) => {
      const publicAction = { text: 'Lämna området.', keys: [] };
      const [finding] = findingsOf('next-update', 'Lämna området.', {
        publicAction,
        channel,
        nextUpdateAt,
        ...part,
      });
      expect(finding?.severity).toBe(severity);
    },
  );

  it.each([
    ['x', 'warn'],
    ['newsroom', 'block'],
  ])(
    'lets what is open give way to what people need, on a short channel: %s: %s',
    (channel, is) => {
      const facts = [{ id: 'u1', status: 'unconfirmed' as const, text: 'En kabel har stulits.' }];
      const [finding] = findingsOf('uncertainty-stated', 'Tågen står.', { channel, facts });
      expect(finding?.severity).toBe(is);
    },
  );

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

  it('warns where it would block inside', () => {
    const named = { protectedNames: ['Ida Granlund'], kind: 'internal', channel: 'intranet' };
    expect(findingsOf('name-individual', 'Se Granlund.', named)[0]?.severity).toBe('warn');
  });

  it('asks for no admission under legal hold', () => {
    const apology = { kind: 'apology', legalHold: false };
    for (const rule of ['apology-responsibility', 'apology-components']) {
      expect(findingsOf(rule, 'Vi ber om ursäkt.', apology)).toHaveLength(1);
      expect(findingsOf(rule, 'Vi ber om ursäkt.', { ...apology, legalHold: true })).toEqual([]);
    }
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
