import { describe, expect, it } from 'vitest';
import { writePlaybook } from '#domain/draft/playbook/write-playbook.ts';
import type { Kind } from '#domain/kind/kind.ts';
import type { Brief } from '#domain/tone/brief.ts';
import { playbook, request, rules } from '../briefs.ts';

const channels = ['email', 'facebook', 'mastodon', 'sms'] as const;

const textsOf = (given: Partial<Brief>) =>
  writePlaybook(request({ organisation, ...given }, channels), playbook, rules).texts;

const organisation = { name: 'Ekby', domains: [], spokespeople: [], publicBody: false };

const facts = (...texts: string[]) =>
  texts.map((text, at) => ({ id: `f${at}`, status: 'confirmed' as const, text }));

const asked = (text: string) => ({ publicAction: { text, keys: [] } });

const breach = {
  sv: facts('Någon har kommit åt våra konton.', 'Proven flyttas till torsdag.'),
  en: facts('Someone has got into our accounts.', 'Exams move to Thursday.'),
};

describe.each<Kind>(['holding', 'update', 'internal'])(
  'what to do about money or data: %s',
  (kind) => {
    it.each([
      ['sv' as const, 'Byt lösenord på ditt konto.'],
      ['sv' as const, 'Lägg på och ring din bank.'],
      ['en' as const, 'Change your password for your account.'],
      ['en' as const, 'We never ask for a log-in by phone. Hang up and call your bank.'],
    ])('comes first on each channel, whatever the harm (%s)', (language, action) => {
      for (const { text } of textsOf({ kind, language, facts: breach[language], ...asked(action) }))
        expect(text.replace(/^Ekby: /u, '').startsWith(action)).toBe(true);
    });

    it.each([
      ['sv' as const, 'Byt lösenord på ditt konto.'],
      ['en' as const, 'Change your password for your account.'],
    ])('comes first where it was entered as a fact (%s)', (language, order) => {
      const told = [...breach[language], ...facts(order).map((one) => ({ ...one, id: 'f9' }))];
      for (const { text } of textsOf({ kind, language, facts: told }))
        expect(text.replace(/^Ekby: /u, '').startsWith(order)).toBe(true);
    });

    it('stands behind what it points at', () => {
      const action = asked('Delete the email and do not click the link.');
      const [first] = textsOf({ kind, language: 'en', facts: breach.en, ...action });
      expect(first?.text).toMatch(
        /^Someone has got into our accounts\.[^\n]* Delete (?:the|that) email/u,
      );
    });

    it('does not come first where it protects nothing', () => {
      const [first] = textsOf({
        kind,
        language: 'en',
        facts: breach.en,
        ...asked('Come to room 5.'),
      });
      expect(first?.text).toMatch(/^Someone has got into our accounts\./u);
    });
  },
);

describe('an order among the facts', () => {
  it('comes first where life is at stake, and nowhere else', () => {
    const told = facts('A pipe has burst.', 'Boil all water.');
    const first = (harm: Brief['harm']) =>
      textsOf({ kind: 'holding', language: 'en', facts: told, harm })[0]?.text;
    expect(first(['danger'])).toMatch(/^Boil all water\./u);
    expect(first(['inconvenience'])).toMatch(/^A pipe has burst\./u);
  });
});
