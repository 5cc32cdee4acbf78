import { describe, expect, it } from 'vitest';
import { writePlaybook } from '#domain/draft/playbook/write-playbook.ts';
import { leftOutWords } from '#domain/statement/brief/left-out-words.ts';
import { undecorated } from '#domain/tone/typed/undecorated.ts';
import { playbook, request, rules } from '../../draft/briefs.ts';

describe('decoration', () => {
  it.each([
    ['Stay away from the pool ⚠️', 'Stay away from the pool'],
    ['Stay away from the pool. #ekby #safety', 'Stay away from the pool.'],
    ['Avoid the water in #Ekby.', 'Avoid the water in Ekby.'],
    ['#Ekby: boil all water! 🚱', 'Ekby: boil all water!'],
    ['✅ Full refund', 'Full refund'],
    ['Läs https://kommun.example/kris#kontakt', 'Läs https://kommun.example/kris#kontakt'],
    ['Samling vid ingång 3️⃣', 'Samling vid ingång 3'],
    ['Sluta använda Tuff®.', 'Sluta använda Tuff.'],
    ['Linje #4 står still.', 'Linje #4 står still.'],
    ['Håll er borta från 🏊 i dag.', 'Håll er borta från 🏊 i dag.'],
  ])('is taken off the words, unless it is one of them: %s', (words, told) => {
    expect(undecorated(words)).toBe(told);
  });
});

const given = (language: 'sv' | 'en', action: string, commitment: string) =>
  request(
    {
      language,
      harm: ['danger'],
      protectedNames: ['Rose Hill'],
      facts: [
        {
          id: 'f1',
          status: 'confirmed',
          text: language === 'sv' ? 'Gas läcker.' : 'Gas is leaking.',
        },
      ],
      publicAction: { text: action, keys: [] },
      commitments: [commitment],
    } as never,
    ['newsroom', 'x', 'sms'],
  );

const left = (asked: ReturnType<typeof given>) => {
  const { texts } = writePlaybook(asked, playbook, rules);
  return { texts, left: leftOutWords({ kind: asked.brief.kind, texts }, asked.brief, rules) };
};

describe('what to do and commitments', () => {
  it.each([
    [
      'en',
      'Stay away from the pool ⚠️ #ekby',
      '✅ We pay for hotels.',
      /^(?:\S+: )?Stay away from the pool\. .*We pay/su,
    ],
    [
      'sv',
      'Håll er borta från badet ⚠️ #ekby',
      '✅ Vi betalar hotell.',
      /^(?:\S+: )?Håll er borta från badet\. .*Vi betalar/su,
    ],
  ] as const)(
    'are told without their decoration, on every channel: %s',
    (language, action, promise, said) => {
      const { texts, left: none } = left(given(language, action, promise));
      for (const { text } of texts) expect(text).toMatch(said);
      expect(none).toEqual([]);
    },
  );

  it.each([
    ['en', 'Leave Rose Hill now.', 'We call Rose Hill.'],
    ['sv', 'Lämna Rose Hill nu.', 'Vi ringer Rose Hill.'],
  ] as const)(
    'that cannot be told are listed, with the rule that stops them: %s',
    (language, action, promise) => {
      const { left: all } = left(given(language, action, promise));
      expect(all).toMatchObject([
        { of: 'action', words: action, why: 'rule', rules: ['name-individual'] },
        { of: 'commitment', words: promise, why: 'rule', rules: ['name-individual'] },
      ]);
    },
  );

  it('of which one sentence is not told are listed by that sentence', () => {
    const asked = given('en', 'Stay indoors. Keep away from Rose Hill.', 'We call everyone.');
    const texts = [{ channel: 'x' as const, text: 'Stay indoors.', sentences: [] }];
    expect(leftOutWords({ kind: 'holding', texts }, asked.brief, rules)).toMatchObject([
      { of: 'action', words: 'Keep away from Rose Hill.', why: 'rule' },
      { of: 'commitment', words: 'We call everyone.', why: 'not-told' },
    ]);
  });
});
