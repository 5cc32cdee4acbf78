import { describe, expect, it } from 'vitest';
import type { Language } from '#domain/values/language.ts';
import { casesOf, examplesOf, findingsOf, rules } from './support.ts';

// Half sentences of plain news, without words such as "until" and "while", after which rules take "safe" for no promise.
const news: Record<Language, { before: string[]; after: string }> = {
  sv: {
    before: [
      'Vattnet stängdes av klockan tio i Norrby och tankbilen står på torget till klockan tjugo med dunkar för alla boende i området, där vår personal hjälper till och ',
      'Polisen utreder branden i hamnen och räddningstjänsten är kvar på platsen med fyra fordon under natten och skolan och biblioteket håller stängt till på måndag, och ',
    ],
    after:
      ' och tankbilen står på torget till klockan tjugo med dunkar för alla boende i området, där vår personal hjälper till',
  },
  en: {
    before: [
      'The pipe in Norby burst at ten and the tanker stands in the square all evening with cans for everyone in the area, and ',
      'Two lorries hit each other on the bridge, the road is closed both ways and the buses take the old road past the church all night, and ',
    ],
    after:
      ' and the tanker stands in the square all evening with cans for everyone in the area, past the old church',
  },
};

interface Said {
  text: string;
  brief: object & { language?: Language };
}

const blocks = (rule: string, text: string, brief: object): boolean =>
  findingsOf(rule, text, brief).some(({ severity }) => severity === 'block');

const isOneSentence = ({ text }: Said): boolean => !/[.!?:]\s/u.test(text);

const blockedBy = (rule: string): Said[] =>
  [...casesOf(rule), ...examplesOf(rule)]
    .filter(({ isFlagged }) => isFlagged)
    .filter(isOneSentence)
    .filter(({ text, brief }) => blocks(rule, text, brief));

const within = ({ text, brief: { language = 'sv' } }: Said): string[] => {
  const { before, after } = news[language];
  const [, words = text, end = '.'] = /^(.*?)([.!?]?)$/su.exec(text) ?? [];
  return [
    ...before.map((half) => `${half}${text.charAt(0).toLowerCase()}${text.slice(1)}`),
    `${words}${after}${end || '.'}`,
  ];
};

const learned = rules.rules.filter(
  ({ id, severity }) => rules.learned.rules.has(id) && severity === 'block',
);

describe.each(learned)('$id', ({ id }) => {
  it('blocks beside half a sentence of plain news what it blocks alone', () => {
    const blocked = blockedBy(id);
    expect(blocked.length).toBeGreaterThan(7);
    const missed = blocked.flatMap((said) =>
      within(said).filter((text) => !blocks(id, text, said.brief)),
    );
    expect(missed).toEqual([]);
  });
});
