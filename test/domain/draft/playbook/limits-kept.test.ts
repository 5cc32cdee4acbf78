import { describe, expect, it } from 'vitest';
import { writePlaybook } from '#domain/draft/playbook/write-playbook.ts';
import type { Language } from '#domain/values/language.ts';
import { playbook, request, rules } from '../briefs.ts';

/** Two sentences of which the first says less than the second, or not that it is so. */
const limits: Record<Language, readonly (readonly [limited: string, plain: string])[]> = {
  en: [
    [
      'You can probably drink the water again on Friday.',
      'You can drink the water again on Friday.',
    ],
    ['You may be able to drink the water on Friday.', 'You can drink the water on Friday.'],
    [
      'You can drink the water on Friday if the samples are fine.',
      'You can drink the water on Friday.',
    ],
    ['Up to 40 passengers were taken to hospital.', '40 passengers were taken to hospital.'],
    [
      'Up to 40 passengers may have been taken to hospital.',
      '40 passengers have been taken to hospital.',
    ],
    ['At least 300 customers lost power in Norby.', '300 customers lost power in Norby.'],
    ['At most 300 customers lost power in Norby.', '300 customers lost power in Norby.'],
    ['Nearly 300 customers lost power in Norby.', '300 customers lost power in Norby.'],
    ['About 300 customers lost power in Norby.', '300 customers lost power in Norby.'],
    ['More than 300 customers lost power in Norby.', '300 customers lost power in Norby.'],
    ['We have probably found the cause of the leak.', 'We have found the cause of the leak.'],
    [
      'Only customers in Norby are affected by the outage.',
      'Customers in Norby are affected by the outage.',
    ],
    [
      'Some customers in Norby are affected by the outage.',
      'Customers in Norby are affected by the outage.',
    ],
    [
      'Most customers in Norby are affected by the outage.',
      'Customers in Norby are affected by the outage.',
    ],
    ['The pies are safe to eat after cooking in the oven.', 'The pies are safe to eat.'],
    ['The pies are safe to eat without the sauce from the kitchen.', 'The pies are safe to eat.'],
    ['The lifts can be used unless the alarm sounds.', 'The lifts can be used.'],
    ['The lifts on floor 3 can be used during the day.', 'The lifts on floor 3 can be used.'],
    ['The trains through Ekby usually stop at Norby.', 'The trains through Ekby stop at Norby.'],
    ['We hope to open the pool in Norby on Friday.', 'We open the pool in Norby on Friday.'],
    ['We plan to open the pool in Norby on Friday.', 'We open the pool in Norby on Friday.'],
    ['The supplier said that the batteries are safe to use.', 'The batteries are safe to use.'],
    ['Phones that were sold in May are safe to use.', 'Phones sold in May are safe to use.'],
    ['The pool in Norby is closed before noon.', 'The pool in Norby is closed at noon.'],
  ],
  sv: [
    ['Vattnet går troligen att dricka igen på fredag.', 'Vattnet går att dricka igen på fredag.'],
    ['Vattnet går kanske att dricka igen på fredag.', 'Vattnet går att dricka igen på fredag.'],
    ['Vattnet går att dricka på fredag om proverna är bra.', 'Vattnet går att dricka på fredag.'],
    ['Upp till 40 passagerare fördes till sjukhus.', '40 passagerare fördes till sjukhus.'],
    [
      'Upp till 40 passagerare kan ha förts till sjukhus.',
      '40 passagerare har förts till sjukhus.',
    ],
    ['Minst 300 kunder i Norby blev utan ström.', '300 kunder i Norby blev utan ström.'],
    ['Högst 300 kunder i Norby blev utan ström.', '300 kunder i Norby blev utan ström.'],
    ['Nästan 300 kunder i Norby blev utan ström.', '300 kunder i Norby blev utan ström.'],
    ['Cirka 300 kunder i Norby blev utan ström.', '300 kunder i Norby blev utan ström.'],
    ['Fler än 300 kunder i Norby blev utan ström.', '300 kunder i Norby blev utan ström.'],
    ['Vi har troligen hittat orsaken till läckan.', 'Vi har hittat orsaken till läckan.'],
    ['Bara kunder i Norby är drabbade av avbrottet.', 'Kunder i Norby är drabbade av avbrottet.'],
    ['Vissa kunder i Norby är drabbade av avbrottet.', 'Kunder i Norby är drabbade av avbrottet.'],
    [
      'De flesta kunder i Norby är drabbade av avbrottet.',
      'Kunder i Norby är drabbade av avbrottet.',
    ],
    ['Pajerna är säkra att äta efter genomstekning i ugn.', 'Pajerna är säkra att äta.'],
    ['Pajerna är säkra att äta vid genomstekning i ugn.', 'Pajerna är säkra att äta.'],
    ['Pajerna är säkra att äta utan sås från köket.', 'Pajerna är säkra att äta.'],
    ['Hissarna kan användas såvida inget larm ljuder.', 'Hissarna kan användas.'],
    ['Hissarna på plan 3 kan användas under dagen.', 'Hissarna på plan 3 kan användas.'],
    ['Tågen genom Ekby stannar oftast i Norby.', 'Tågen genom Ekby stannar i Norby.'],
    ['Vi hoppas öppna badet i Norby på fredag.', 'Vi öppnar badet i Norby på fredag.'],
    ['Vi planerar att öppna badet i Norby på fredag.', 'Vi öppnar badet i Norby på fredag.'],
    ['Leverantören sa att batterierna är säkra att använda.', 'Batterierna är säkra att använda.'],
    [
      'Telefoner som såldes i maj är säkra att använda.',
      'Telefoner sålda i maj är säkra att använda.',
    ],
    ['Badet i Norby är stängt före torsdag.', 'Badet i Norby är stängt på torsdag.'],
  ],
};

const asked: Record<Language, string> = {
  en: 'How are things now, and what is known?',
  sv: 'Hur är läget nu, och vad är känt?',
};
const happened: Record<Language, string> = {
  en: 'A pipe burst under Mill Lane.',
  sv: 'Ett rör brast under Kvarngatan.',
};

const textOf = (language: Language, fact: string, answer: string): string => {
  const given = {
    ...{ kind: 'qa' as const, language, questions: [`${asked[language]} ${answer}`] },
    facts: [happened[language], fact].map((text, at) => ({
      ...{ id: `f${at}`, status: 'confirmed' as const, text },
    })),
  };
  return writePlaybook(request(given, ['newsroom']), playbook, rules).texts[0]?.text ?? '';
};

const sentencesOf = (language: Language, fact: string, answer: string): string[] =>
  textOf(language, fact, answer).split(/(?<=[.?!:]) |\n/u);

describe.each(['en', 'sv'] as const)(
  'a fact of which a typed answer says more or less: %s',
  (language) => {
    it.each(limits[language])('is told with its limit: “%s”', (limited, plain) => {
      expect(sentencesOf(language, limited, plain)).toContain(limited);
    });

    it.each(limits[language])(
      'is told without a limit that the answer has: “%s”',
      (limited, plain) => {
        expect(sentencesOf(language, plain, limited)).toContain(plain);
      },
    );
  },
);

describe('a fact that a typed answer tells', () => {
  it.each([
    [
      'en',
      'You can probably drink the water again on Friday.',
      'You can probably drink it, the water, again on Friday.',
    ],
    [
      'sv',
      'Vattnet går troligen att dricka igen på fredag.',
      'Vattnet går troligen att dricka på fredag igen.',
    ],
  ] as const)('with the same limit is not told again: %s', (language, fact, answer) => {
    const text = textOf(language, fact, answer);
    expect(text).toContain(answer);
    expect(text).not.toContain(fact);
  });
});
