import { describe, expect, it } from 'vitest';
import type { Language } from '#domain/values/language.ts';
import { findingsOf } from '../support.ts';

const severities = (language: Language, text: string, open: string, ...confirmed: string[]) =>
  findingsOf('unconfirmed-as-fact', text, {
    kind: 'update',
    language,
    facts: [
      { id: 'u', status: 'unconfirmed', text: open },
      ...confirmed.map((fact, at) => ({ id: `f${at}`, status: 'confirmed', text: fact })),
    ],
  }).map(({ severity }) => severity);

const died = { sv: 'Sven Berg har avlidit.', en: 'Sven Berg has died.' };
const fire = { sv: 'En brand bröt ut.', en: 'A fire broke out.' };

describe('a harm that is not confirmed', () => {
  it.each<[Language, string]>([
    ['en', 'We do not yet know what happened. Sven Berg is dead.'],
    ['en', 'Sven Berg passed away last night.'],
    ['en', 'We mourn Sven Berg.'],
    ['en', 'We do not know when Sven Berg died.'],
    ['sv', 'Sven Berg är död.'],
    ['sv', 'Sven Berg avled i natt.'],
    ['sv', 'Vi sörjer Sven Berg.'],
    ['sv', 'Vi vet inte när Sven Berg avled.'],
  ])('is told in whatever words (%s): %s', (language, text) => {
    expect(severities(language, text, died[language], fire[language])).toEqual(['block']);
  });

  it.each<[Language, string, string]>([
    ['en', 'The passenger is hurt.', 'A passenger was injured.'],
    ['en', 'Ann Lind fell ill at work.', 'Ann Lind was poisoned.'],
    ['sv', 'Eva Lind är skadad.', 'Eva Lind blev svårt bränd och skadades.'],
    ['sv', 'Föraren är försvunnen.', 'Föraren saknas.'],
  ])('is told of other harms too (%s): %s', (language, text, open) => {
    expect(severities(language, text, open, fire[language])).toEqual(['block']);
  });

  it.each<[Language, string, string, ...string[]]>([
    ['en', 'A worker has died.', died.en, 'A worker has died.'],
    [
      'en',
      'Two drivers are injured.',
      'The driver of the bus was hurt.',
      'Two drivers are injured.',
    ],
    ['en', 'Call 112 if a passenger is injured.', 'A passenger was injured.', fire.en],
    ['en', 'We cannot confirm that Sven Berg is dead.', died.en, fire.en],
    ['en', 'Passengers can call us.', 'A passenger was injured.', fire.en],
    ['sv', 'Vi vet inte om Sven Berg är död.', died.sv, fire.sv],
    ['sv', 'Ring 112 om någon passagerare är skadad.', 'En passagerare är skadad.', fire.sv],
    ['sv', 'Enligt uppgifter har Sven Berg avlidit.', died.sv, fire.sv],
  ])(
    'is not told where it is confirmed, reserved or a case (%s): %s',
    (language, text, ...facts) => {
      expect(severities(language, text, ...facts)).toEqual([]);
    },
  );
});

describe('what is said of someone in passing', () => {
  it.each<[Language, string, string]>([
    ['en', 'It is not confirmed that Sven Berg, who has died, was on duty.', died.en],
    ['en', 'We cannot confirm whether the 40 people who fell ill drank it.', '40 people fell ill.'],
    ['sv', 'Det är inte bekräftat att Sven Berg, som har avlidit, var i tjänst.', died.sv],
    [
      'sv',
      'Vi kan inte bekräfta om de tre som har omkommit arbetade hos oss.',
      'Tre personer har omkommit.',
    ],
  ])('is told, whatever is reserved beside it (%s): %s', (language, text, open) => {
    expect(severities(language, text, open, fire[language])).toEqual(['block']);
  });

  it.each<[Language, string, string]>([
    ['en', 'Sven Berg, who may have died, was on duty.', died.en],
    ['en', 'Reports say that Sven Berg, who worked here, has died.', died.en],
    [
      'en',
      'We cannot confirm reports that 40 people who ate there fell ill.',
      '40 people fell ill.',
    ],
    ['sv', 'Enligt uppgifter har Sven Berg, som arbetade hos oss, avlidit.', died.sv],
  ])('may be reserved itself (%s): %s', (language, text, open) => {
    expect(severities(language, text, open, fire[language])).toEqual([]);
  });

  it('may be reserved by what stands behind it', () => {
    const text = 'Sven Berg, who has died, was reportedly on duty.';
    expect(severities('en', text, died.en, fire.en)).toEqual(['warn']);
  });
});
