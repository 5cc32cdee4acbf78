import { describe, expect, it } from 'vitest';
import { findingsOf } from '../support.ts';

const actions = {
  en: { text: 'Boil the water in Norrby before you drink it.', keys: ['boil'] },
  sv: { text: 'Koka vattnet i Norrby innan du dricker det.', keys: ['koka'] },
};

const found = (language: 'sv' | 'en', text: string, keys = actions[language].keys) =>
  findingsOf('action-for-affected', text, {
    language,
    kind: 'holding',
    harm: ['danger'],
    publicAction: { text: actions[language].text, keys },
  }).length;

const silent = {
  en: [
    'We are sorry that you in Norrby have no water to drink.',
    'The water in Norrby is not safe to drink.',
    'Do not boil the water in Norrby.',
  ],
  sv: [
    'Vi förstår att ni i Norrby är oroliga för att dricka vattnet.',
    'Vattnet i Norrby går inte att dricka.',
    'Koka inte vattnet i Norrby.',
  ],
};

const saying = {
  en: [
    'Boil the water before you drink it.',
    'In Norrby all water must be boiled.',
    'Boil the water, even where it does not smell.',
  ],
  sv: [
    'Koka vattnet innan du dricker det.',
    'Allt vatten i Norrby ska kokas.',
    'Koka vattnet, även om det inte luktar.',
  ],
};

describe.each(['en', 'sv'] as const)('what people should do (%s)', (language) => {
  it.each(silent[language])('is missing beside words like its own: %s', (text) => {
    expect(found(language, text)).toBe(1);
  });

  it.each(saying[language])('is said: %s', (text) => {
    expect(found(language, text)).toBe(0);
  });

  it('is known by most of its own words, too', () => {
    expect(found(language, actions[language].text, [])).toBe(0);
  });
});

it('is not said by its opposite', () => {
  const brief = {
    language: 'en' as const,
    kind: 'holding' as const,
    publicAction: { text: 'Do not drink the water in Norrby.', keys: [] },
  };
  const of = (text: string) => findingsOf('action-for-affected', text, brief).length;
  expect(of('You can drink the water in Norrby.')).toBe(1);
  expect(of('Please do not drink water in Norrby.')).toBe(0);
});
