import { describe, expect, it } from 'vitest';
import { writePlaybook } from '#domain/draft/playbook/write-playbook.ts';
import { trimmed } from '#domain/draft/trim.ts';
import { isTurningClause, isTurningSentence } from '#domain/draft/turning.ts';
import { Brief } from '#domain/tone/brief.ts';
import { playbook, request, rules } from './briefs.ts';

describe('a clause that turns round what stands before it', () => {
  it.each([
    ', and that was wrong.',
    ', and this is no longer so.',
    ', and it was a mistake.',
    ', and not on Sundays.',
    ', and only until noon.',
    ', and everyone but the crew is home.',
    ', and all except two have left.',
    ', och det var fel.',
    ', och det stämmer inte.',
    ', och inte på söndagar.',
    ', och bara till lunch.',
    ', och alla utom två är hemma.',
    ', och vi hade fel.',
  ])('is known: %s', (clause) => {
    expect(isTurningClause(clause, / och /u.test(clause) ? 'sv' : 'en')).toBe(true);
  });

  it.each([
    ', and her family is with her.',
    ', and we say only a first name.',
    ', and nobody else is sought.',
    ', och hennes familj är hos henne.',
    ', och vi nämner bara förnamnet.',
    ', och polisen är på plats.',
  ])('is not what only adds: %s', (clause) => {
    expect(isTurningClause(clause, / och /u.test(clause) ? 'sv' : 'en')).toBe(false);
  });

  it.each([
    ['But not on Sundays.', true],
    ['That was wrong.', true],
    ['It is not true.', true],
    ['What we said was wrong.', true],
    ['Except in Ekby.', true],
    ['Det var fel.', true],
    ['Men inte i Ekby.', true],
    ['Den uppgiften stämmer inte.', true],
    ['Utom på Ekgatan.', true],
    ['That road is closed.', false],
    ['It is being repaired.', false],
    ['Nobody is hurt.', false],
    ['Dock Road is closed.', false],
    ['Men over 50 are at risk, and are called.', false],
    ['Fast food is not sold.', false],
    ['Det brinner i Ekby.', false],
    ['Ingen är skadad.', false],
  ] as const)('as a sentence: %s %s', (sentence, turns) => {
    const language =
      /^(?:Men|Det|Den|Utom|Ingen)/u.test(sentence) && !sentence.includes(' are ') ? 'sv' : 'en';
    expect(isTurningSentence(sentence, language)).toBe(turns);
  });
});

const fill = (language: 'sv' | 'en', count: number) =>
  Array.from({ length: count }, (_, at) =>
    language === 'sv'
      ? `Skolan nummer ${at + 1} i Ekby är stängd i dag.`
      : `School number ${at + 1} in Ekby is closed today.`,
  );

const shortTexts = (language: 'sv' | 'en', told: string[], rest: Partial<Brief> = {}) =>
  [0, 2, 3, 4, 5, 6, 7, 8].flatMap((count) =>
    writePlaybook(
      request(
        {
          language,
          facts: [...told, ...fill(language, count)].map((text, at) => ({
            ...{ id: `f${at + 1}`, status: 'confirmed' as const, text },
          })),
          ...rest,
        },
        ['x', 'bluesky', 'sms', 'mastodon'],
      ),
      playbook,
      rules,
    ).texts.map(({ text }) => text),
  );

describe('a short text', () => {
  it.each([
    [
      'sv',
      'Vi skrev den 2 december kl 06:30 att de i Norrby inte berörs, och det var fel.',
      'inte berörs',
      'och det var fel',
    ],
    [
      'sv',
      'Alla bussar går som vanligt i Ekby och Norrby, utom linje 4.',
      'går som vanligt',
      'utom linje 4',
    ],
    [
      'sv',
      'Vattnet går att dricka i hela Ekby, men inte på Ekgatan.',
      'går att dricka',
      'men inte på Ekgatan',
    ],
    ['sv', 'Skolan är öppen för alla elever, och bara till klockan tolv.', 'är öppen', 'bara till'],
    [
      'sv',
      'Ingen i Ekby är skadad, enligt räddningstjänsten kl 14:00.',
      'är skadad',
      'enligt räddningstjänsten',
    ],
    [
      'en',
      'We wrote on 2 December that Norrby is not affected, and that was wrong.',
      'not affected',
      'and that was wrong',
    ],
    [
      'en',
      'All buses in Ekby and Norrby run as usual, except line 4.',
      'run as usual',
      'except line 4',
    ],
    [
      'en',
      'The water is safe to drink in all of Ekby, but not in Ek Lane.',
      'safe to drink',
      'but not in Ek Lane',
    ],
    [
      'en',
      'The school is open for all pupils, and only until noon.',
      'is open for',
      'only until noon',
    ],
    ['en', 'Nobody in Ekby is hurt, says the fire service at 14:00.', 'is hurt', 'fire service'],
  ] as const)('holds such words whole or not at all: %s %s', (language, fact, said, turned) => {
    for (const text of shortTexts(language, ['En mast har fallit.', fact]))
      if (text.includes(said)) expect(text).toContain(turned);
  });

  it.each([
    ['sv', 'Norrby berörs inte av läckan.', 'Det var fel, Norrby berörs.'],
    ['en', 'Norrby is not affected by the leak.', 'That was wrong, Norrby is affected.'],
  ] as const)(
    'holds two facts of which one turns round the other, or none: %s',
    (language, fact, turned) => {
      for (const text of shortTexts(language, ['En mast har fallit.', fact, turned]))
        expect(text.includes(fact)).toBe(text.includes(turned));
    },
  );

  it.each([
    [
      'sv',
      'Biljetterna gäller. Pengarna tillbaka får alla som har årskort. Men inte de som har månadskort.',
      'årskort',
      'månadskort',
    ],
    [
      'en',
      'The tickets are valid. Everyone with a yearly ticket gets a refund. But not those with a monthly one.',
      'yearly',
      'monthly',
    ],
  ] as const)('drops no half of what is paid: %s', (language, fact, said, turned) => {
    const rest = { harm: ['death' as const] };
    for (const text of shortTexts(language, ['En mast har fallit.', fact], rest))
      expect(text.includes(said)).toBe(text.includes(turned));
  });

  it('by a model loses such a sentence with the one that it is about', () => {
    const long =
      'The hall in Ekby is open to all who live there and to their guests from today. '.repeat(3);
    const { text } = trimmed(
      'x',
      [
        [
          { text: long.trim(), factIds: ['f1'], rank: 1 },
          { text: 'Norrby is not affected by any of it.', factIds: ['f2'], rank: 2 },
          { text: 'That was wrong.', factIds: ['f3'], rank: 5 },
        ],
      ],
      Brief.parse({ kind: 'holding', language: 'en' }).channelLimits,
      'en',
    );
    expect(text).not.toContain('not affected');
    expect(text).not.toContain('That was wrong');
  });
});
