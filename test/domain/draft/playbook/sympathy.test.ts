import { describe, expect, it } from 'vitest';
import type { Channel } from '#domain/channel/channel.ts';
import { writePlaybook } from '#domain/draft/playbook/write-playbook.ts';
import type { Brief } from '#domain/tone/brief.ts';
import { playbook, request, rules } from '../briefs.ts';

type Language = 'sv' | 'en';

const textOf = (given: Partial<Brief>, channel: Channel = 'newsroom') =>
  writePlaybook(request({ kind: 'holding', ...given }, [channel]), playbook, rules).texts[0]
    ?.text ?? '';

const paragraphWith = (text: string, words: RegExp): number =>
  text.split('\n\n').findIndex((each) => words.test(each));

const fact = (id: string, text: string) => ({ id, status: 'confirmed' as const, text });
const open = (text: string, asOpen: string) => ({
  ...{ id: 'u1', status: 'unconfirmed' as const, text, open: asOpen },
});

const happened: Record<Language, [string, string, string, RegExp, RegExp]> = {
  sv: [
    'Tågen till Ekby är inställda i dag.',
    'Tågen går i kväll.',
    'när tågen kan gå igen',
    /vi förstår|vi vet att/iu,
    /vet ännu inte/u,
  ],
  en: [
    'The trains to Ekby are cancelled today.',
    'Trains run tonight.',
    'when trains will run again',
    /we understand|we know that/iu,
    /do not yet know/u,
  ],
};

describe.each(['sv', 'en'] as const)('sympathy in %s', (language) => {
  const [key, guess, asOpen, felt, unknown] = happened[language];
  const facts = [fact('f1', key), open(guess, asOpen)];

  it.each(['inconvenience', 'money', 'privacy'] as const)(
    'with the trouble of %s stands beside what has happened',
    (harm) => {
      const text = textOf({ language, harm: [harm], facts });
      expect(paragraphWith(text, felt)).toBe(0);
      expect(paragraphWith(text, unknown)).toBeGreaterThan(0);
      expect(text.indexOf(key)).toBeLessThan(text.search(felt));
    },
  );

  it('with worry stands beside what is open, and where nothing is open beside what has happened', () => {
    const worried = textOf({ language, harm: ['danger'], facts });
    expect(paragraphWith(worried, felt)).toBe(paragraphWith(worried, unknown));
    const known = textOf({ language, harm: ['danger'], facts: [fact('f1', key)] });
    expect(paragraphWith(known, felt)).toBe(0);
    expect(known).not.toMatch(unknown);
  });

  it('never stands before the death that it is about', () => {
    const death = { sv: 'En person har dött i Ekby.', en: 'A person has died in Ekby.' }[language];
    for (const channel of ['newsroom', 'x', 'sms'] as const) {
      const text = textOf(
        { language, harm: ['death', 'inconvenience'], facts: [fact('f1', key), fact('f2', death)] },
        channel,
      );
      const grief = text.search(/sympathy|tankar går|tänker på/u);
      if (grief >= 0) expect(grief).toBeGreaterThan(text.indexOf(death.slice(0, 12)));
      expect(text).not.toMatch(felt);
    }
  });
});

describe('what is asked for and what is not', () => {
  it.each([
    ['sv' as const, 'Rektor ringer dig i dag.', 'Ni ringde inte ens!', /telefonnummer/u],
    ['en' as const, 'We will ring you today.', 'You did not even call!', /number to ring/u],
  ])(
    'nobody whom we wronged, or who mourns, is asked for a number: %s',
    (language, promise, comment, asked) => {
      const given: Partial<Brief> = {
        ...{ language, kind: 'reply', comment, commitments: [promise] },
        facts: [fact('f1', language === 'sv' ? 'Ett barn sprang bort.' : 'A child ran away.')],
      };
      expect(textOf({ ...given, wrongdoing: 'ours', harm: ['danger'] }, 'facebook')).not.toMatch(
        asked,
      );
      expect(textOf({ ...given, wrongdoing: 'none', harm: ['inconvenience'] }, 'facebook')).toMatch(
        asked,
      );
    },
  );

  it.each([
    ['sv' as const, 'En lista med namn på dem som sägs upp låg framme.', /Sprid inte namn/u],
    ['en' as const, 'A list with a name of each who must go lay open.', /do not post names/u],
  ])('colleagues are asked not to spread names that have got out: %s', (language, text, asked) => {
    const given: Partial<Brief> = {
      language,
      kind: 'internal',
      wrongdoing: 'ours',
      harm: ['dignity'],
    };
    expect(textOf({ ...given, facts: [fact('f1', text)] }, 'intranet')).toMatch(asked);
    const other = language === 'sv' ? 'Vi varslar 40 personer.' : 'We give notice to 40 people.';
    expect(textOf({ ...given, facts: [fact('f1', other)] }, 'intranet')).not.toMatch(asked);
  });
});

describe.each([
  ['sv', /många/u],
  ['en', /many/u],
] as const)('sympathy that nobody entered (%s)', (language, many) => {
  const facts = [fact('f1', happened[language][0])];
  const kinds = ['holding', 'update', 'correction', 'qa'] as const;
  const harms = [[], ['danger'], ['money'], ['inconvenience']] as const;

  it.each(kinds)('counts nobody in a %s', (kind) => {
    for (const harm of harms)
      for (const responsibility of ['accidental', 'victim'] as const)
        expect(textOf({ kind, language, harm: [...harm], responsibility, facts })).not.toMatch(
          many,
        );
  });

  it('is not told to staff where no harm was entered', () => {
    const text = textOf({ kind: 'internal', language, facts }, 'intranet');
    expect(text).not.toMatch(happened[language][3]);
  });
});
