import { expect, it } from 'vitest';
import { writePlaybook } from '#domain/draft/playbook/write-playbook.ts';
import { leftOutBy } from '#domain/statement/brief/left-out.ts';
import type { Language } from '#domain/values/language.ts';
import { playbook, request, rules } from '../briefs.ts';

const facts = { sv: 'Hyran drogs två gånger.', en: 'The rent was taken twice.' };
const repaid = /tillbaka|återbetalning|refund|money/giu;

const written = (language: Language, fact: string, commitment: string) => {
  const asked = request(
    {
      ...{ language, harm: ['money'], commitments: [commitment] },
      facts: [facts[language], fact].map((text, at) => ({
        id: `f${at}`,
        status: 'confirmed' as const,
        text,
      })),
    } as never,
    ['newsroom', 'sms'],
  );
  const { texts } = writePlaybook(asked, playbook, rules);
  const leftOut = leftOutBy(
    { kind: 'holding', texts, writtenBy: 'playbook' } as never,
    asked.brief,
    rules,
  );
  const told = texts.map(
    ({ text }) => text.split(/(?<=\.)\s+/u).filter((each) => each.search(repaid) >= 0).length,
  );
  return { told, leftOut };
};

it.each([
  [
    'sv',
    'Pengarna betalas tillbaka senast den 9 december.',
    'Full återbetalning senast den 9 december.',
  ],
  [
    'sv',
    'Alla kunder får tillbaka pengarna senast den 9 december.',
    'Full återbetalning senast den 9 december.',
  ],
  ['en', 'The money is paid back by 9 December.', 'Full refund by 9 December.'],
  ['en', 'Everyone gets their money back by 9 December.', 'Full refund by 9 December.'],
] as const)(
  'what a fact says is paid back is not promised too (%s): %s',
  (language, fact, commitment) => {
    const { told, leftOut } = written(language, fact, commitment);
    expect(told).toEqual([1, 1]);
    expect(leftOut).toContainEqual({ of: 'commitment', words: commitment, why: 'not-told' });
  },
);

it.each([
  [
    'sv',
    'Pengarna betalas tillbaka senast den 9 december.',
    'Full återbetalning senast den 12 december.',
  ],
  [
    'sv',
    'Pengarna betalas tillbaka senast den 9 december.',
    'Full återbetalning med avgifter senast den 9 december.',
  ],
  ['en', 'The money is paid back by 9 December.', 'Full refund including fees by 9 December.'],
  ['en', 'Everyone gets their money back.', 'Full refund by 9 December.'],
  ['en', 'Passengers get refunds by 9 December.', 'Full refund by 9 December.'],
  ['en', 'Everyone gets their money back by 9 December, on request.', 'Full refund by 9 December.'],
  ['sv', 'Återbetalning sker senast den 9 december.', 'Full återbetalning senast den 9 december.'],
  [
    'sv',
    'Pengarna betalas tillbaka på begäran senast den 9 december.',
    'Full återbetalning senast den 9 december.',
  ],
  ['en', 'The money is not paid back by 9 December.', 'Full refund by 9 December.'],
] as const)('a promise that says more stands (%s): %s', (language, fact, commitment) => {
  expect(written(language, fact, commitment).told[0]).toBe(2);
});
