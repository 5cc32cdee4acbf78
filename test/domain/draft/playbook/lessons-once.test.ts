import { describe, expect, it } from 'vitest';
import { writePlaybook } from '#domain/draft/playbook/write-playbook.ts';
import { playbook, request, rules } from '../briefs.ts';

const facts: Record<'sv' | 'en', string[]> = {
  en: [
    '11,300 care workers were paid late in October.',
    'We moved to a new system on a pay day.',
    'We have paid 1,940 people back.',
    'No system is changed before a pay day, since 1 November.',
  ],
  sv: [
    '11 300 anställda fick lönen för sent i oktober.',
    'Vi bytte system på en lönedag.',
    'Vi har betalat tillbaka till 1 940 personer.',
    'Sedan den 1 november byts inget system före en lönedag.',
  ],
};

const lessons = (language: 'sv' | 'en', claim: string, action: string, promise: string) =>
  writePlaybook(
    request(
      {
        ...{
          language,
          kind: 'lessons',
          wrongdoing: 'ours',
          responsibility: 'preventable',
          harm: ['money'],
        },
        facts: [...facts[language], claim].map((text, at) => ({
          ...{ id: `f${at + 1}`, status: 'confirmed' as const, text },
          ...(at === 1 && { isOurs: true }),
        })),
        publicAction: { text: action, keys: [] },
        commitments: [promise],
      },
      ['newsroom'],
    ),
    playbook,
    rules,
  ).texts[0];

const promises = {
  sv: 'Den 28 februari 2027 kan vi betala från ett andra system.',
  en: 'By 28 February 2027 we can pay from a second system.',
};

describe('lessons', () => {
  it.each([
    [
      'en',
      'Claims for costs can be made until 31 January 2027.',
      'If late pay cost you money, claim the costs by 31 January 2027.',
    ],
    [
      'sv',
      'Ersättning för kostnader kan sökas till och med den 31 januari 2027.',
      'Sök ersättning för dina kostnader senast den 31 januari 2027.',
    ],
  ] as const)('ask once for what a fact says too: %s', (language, claim, action) => {
    const told = lessons(language, claim, action, promises[language]);
    expect(told?.text).not.toContain(claim);
    expect(told?.text).toContain(action);
    expect(told?.sentences.flatMap(({ factIds }) => factIds)).toContain('f5');
  });

  it.each([
    [
      'en',
      'Claims for costs cannot be made until 31 January 2027.',
      'If late pay cost you money, claim the costs by 31 January 2027.',
    ],
    [
      'en',
      'Claims for costs can be made from 31 January 2027.',
      'If late pay cost you money, claim the costs by 31 January 2027.',
    ],
    [
      'en',
      'Claims for costs can be made until 28 January 2027.',
      'If late pay cost you money, claim the costs by 31 January 2027.',
    ],
    [
      'en',
      'Claims for up to £500 can be made until 31 January 2027.',
      'If late pay cost you money, claim the costs by 31 January 2027.',
    ],
    [
      'sv',
      'Ersättning för kostnader kan inte sökas till och med den 31 januari 2027.',
      'Sök ersättning för dina kostnader senast den 31 januari 2027.',
    ],
    [
      'sv',
      'Ersättning för kostnader kan sökas från den 31 januari 2027.',
      'Sök ersättning för dina kostnader senast den 31 januari 2027.',
    ],
  ] as const)('tell all that says another thing: %s %s', (language, claim, action) => {
    expect(
      lessons(language, claim, action, promises[language])?.text.replaceAll('\u00a0', ' '),
    ).toContain(claim);
  });

  it.each(['en', 'sv'] as const)('give what is changed a paragraph of its own: %s', (language) => {
    const claim =
      language === 'en' ? 'The union has seen the report.' : 'Facket har läst rapporten.';
    const action = language === 'en' ? 'Tell us what you think.' : 'Berätta vad du tycker.';
    const text = lessons(language, claim, action, promises[language])?.text ?? '';
    const paragraph = text.split('\n\n').find((each) => each.includes(facts[language][3] ?? ''));
    expect(paragraph).toBe(`${facts[language][3]} ${promises[language]}`);
  });
});
