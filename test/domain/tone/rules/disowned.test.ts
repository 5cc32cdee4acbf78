import { describe, expect, it } from 'vitest';
import type { Language } from '#domain/values/language.ts';
import { findingsOf } from '../support.ts';

/** What is named to be taken back, and near misses that take nothing back. */
interface Exception {
  rule: string;
  language: Language;
  /** Sentences with the severity of what is found in them; nothing where there is none. */
  fine: readonly [string, ...string[]][];
  found: readonly string[];
}

const exceptions: Exception[] = [
  {
    rule: 'absolute-assurance',
    language: 'sv',
    fine: [['Vi önskar att vi kunde garantera att er katt hittas, men det kan vi inte.']],
    found: [
      'Vi kan garantera att er katt hittas.',
      'Vi kunde garantera er säkerhet.',
      'Vi önskar att vi kunde garantera det, och nu garanterar vi det.',
      'Vi önskar att ni visste att vi kunde garantera allt.',
      'Ni önskar att vi kunde garantera er säkerhet, och det kan vi.',
      'Vi önskar att vi kunde garantera mer, men det vi garanterar är att ni är säkra.',
      'Vi önskar att vi kunde garantera det, men det kan vi inte utan er, så nu garanterar vi det.',
      'Vi önskar att vi kunde garantera er säkerhet, och sedan i går kan vi det.',
      'Vi garanterar det, även om ni tror att det kan vi inte.',
      'Vi önskar att fler kunde garantera det som vi garanterar.',
    ],
  },
  {
    rule: 'absolute-assurance',
    language: 'en',
    fine: [
      ['We wish we could guarantee that your cat is found, but we cannot.'],
      ['Nobody can guarantee what is still in the ground.'],
      ['It is not a question of whether anyone was offended.'],
    ],
    found: [
      'It is not a question of safety.',
      'It is not a question of whether the water is safe: we guarantee it.',
      'Nobody but us can guarantee it.',
      'Nobody else can guarantee your safety as we do.',
      'Nobody can guarantee what we guarantee.',
      'Nobody can guarantee what is in the ground, but we guarantee that it is clean.',
      'We wish we could guarantee more, but we guarantee that you are safe.',
      'We could guarantee that nobody is hurt.',
      'You wish we could guarantee your safety, and we can.',
      'We wish we could guarantee it, but we cannot without you, and so we guarantee it now.',
    ],
  },
  {
    rule: 'cause-guilt-speculation',
    language: 'en',
    fine: [['Whether he is guilty is for a court to say.']],
    found: [
      'He is guilty.',
      'Whether he is guilty or not, he did it.',
      'Whether he is guilty is for a court to say, but we know that he is guilty.',
      'Whether he is guilty is for a court to say, and the driver is guilty.',
      'He is guilty, and that is for a court to say.',
      'The driver is guilty, whether he says so or not.',
      'He is guilty whatever the court decides.',
      'The court will say that he is guilty.',
      'It is for a court to say how guilty the guilty driver is.',
      'Whether he is guilty is for us to say.',
    ],
  },
  {
    rule: 'nonapology-passive',
    language: 'en',
    fine: [
      ['It could have been more of us, but that is no comfort.'],
      ["We don't say that mistakes were made; we say that we made them.", 'warn'],
    ],
    found: [
      'Mistakes were made.',
      'It could have been more carefully done.',
      'It could have been more clearly said.',
      'The routine could have been more robust.',
      'Mistakes were made, and it could have been more of us.',
      'It could have been more of us, but mistakes were made.',
      'Mistakes have been made; others say that we made them.',
      'We do not say that we failed; mistakes were made.',
      'Mistakes were made, we say, and they made them.',
      'We do not say who made them: mistakes were made.',
    ],
  },
  {
    rule: 'nonapology-passive',
    language: 'sv',
    fine: [['Vi säger inte att ett misstag har begåtts; vi säger att vi begick det.', 'warn']],
    found: [
      'Misstag har begåtts.',
      'Vi säger inte att misstag har begåtts.',
      'Vi säger att misstag har begåtts.',
      'Vi säger inte vem som gjorde det; misstag har begåtts.',
      'Misstag har begåtts; ni säger att vi begick dem.',
      'Vi säger inte att ett misstag har begåtts; ni säger att vi begick det.',
      'De säger inte att ett misstag har begåtts; vi säger att de begick det.',
      'Vi säger inte mer än att misstag har begåtts.',
      'Misstag har begåtts, och det säger vi inte mer om.',
      'Misstag har begåtts; vi säger inte att vi begick dem.',
    ],
  },
  {
    rule: 'nonapology-perception',
    language: 'sv',
    fine: [
      [
        'Vi ber om ursäkt, inte för att någon tagit illa upp utan för att vi röjde det ni sa.',
        'warn',
      ],
    ],
    found: [
      'Vi ber om ursäkt för att någon tagit illa upp.',
      'Vi ber om ursäkt om någon tagit illa upp.',
      'Vi ber om ursäkt, inte för det vi gjorde utan för att någon tagit illa upp.',
      'Vi ber om ursäkt för att någon tagit illa upp, inte för att vi ville illa.',
      'Vi ber om ursäkt för att ni upplevde det så.',
      'Vi beklagar att någon har tagit anstöt.',
      'Vi ber om ursäkt, inte bara för att vi dröjde utan för att någon tagit illa upp.',
      'Vi ber om ursäkt till alla som tagit illa upp.',
      'Vi ber om ursäkt för hur inlägget uppfattades.',
      'Vi ber om ursäkt, inte för att vi hade fel utan för att det tolkades fel.',
    ],
  },
  {
    rule: 'self-centred',
    language: 'sv',
    fine: [['Att vi har förlorat tillståndet är inget att tycka synd om oss för.']],
    found: [
      'Det är synd om oss.',
      'Tyck gärna synd om oss också.',
      'Det är inget att tycka synd om oss för, säger ni, men det är synd om oss.',
      'Alla borde tycka synd om oss.',
      'Ingen verkar tycka synd om oss.',
      'Det är mer synd om oss än om någon annan.',
      'Det får ni tycka synd om oss för.',
      'Inget är roligt nu, och det är synd om oss.',
      'Det är inget fel att tycka synd om oss.',
      'Att tycka synd om oss är inget konstigt.',
    ],
  },
];

describe.each(exceptions)('$rule ($language)', ({ rule, language, fine, found }) => {
  const severitiesIn = (text: string) =>
    findingsOf(rule, text, { language, kind: 'update' }).map(({ severity }) => severity);

  it.each(fine)('does not block what is named to be taken back: %s', (text, ...severities) => {
    expect(severitiesIn(text)).toEqual(severities);
  });

  it.each(found)('still finds what takes nothing back: %s', (text) => {
    expect(severitiesIn(text).length).toBeGreaterThan(0);
  });
});
