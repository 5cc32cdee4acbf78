import { describe, expect, it } from 'vitest';
import { findingsOf } from '../support.ts';

const severities = (language: 'sv' | 'en', claim: string, fact: string, truthKeys = [fact]) =>
  findingsOf('correction-same-matter', `${fact} Vi skrev fel. We were wrong.`, {
    kind: 'correction',
    language,
    facts: [{ id: 'f1', status: 'confirmed', text: fact }],
    claim: { text: claim, keys: [], truthKeys },
  }).map(({ severity }) => severity);

describe('a correction', () => {
  it.each([
    ['en', 'Two people died.', 'All 14 passengers are alive.'],
    ['sv', 'Två personer är döda.', 'Alla 14 passagerare lever.'],
    ['en', 'The meeting is on Monday.', 'It is held on Tuesday.'],
    ['sv', 'Samlingen är på måndag.', 'Mötet hålls på tisdag.'],
    ['en', 'Call 0118 496 0000.', 'The number is 0118 496 0001.'],
    ['en', 'We start selling tickets at 8 am.', 'The shop opens at 9 am.'],
    ['sv', 'Vi släpper biljetter klockan 8.', 'Butiken öppnar klockan 9.'],
    ['en', '400 households are affected.', 'The tower serves 430 homes.'],
    ['sv', 'Norrby skola brinner.', 'Norrby skola är utrymd.'],
  ] as const)('is about the same matter: %s %s %s', (language, claim, fact) => {
    expect(severities(language, claim, fact)).toEqual([]);
  });

  it.each([
    ['sv', 'Vattnet i Norrby luktar.', 'Skolan i Norrby är stängd.'],
    ['en', 'The water in Norby smells.', 'The school in Norby is closed.'],
    ['sv', 'Ingen har blivit sjuk.', 'Skolan har varit stängd.'],
    ['en', 'Several people lost their lives.', 'The road has been opened.'],
  ] as const)('only warns where it is not, whether the fact is named: %s %s %s', (...texts) => {
    const [language, claim, fact] = texts;
    expect(severities(language, claim, fact)).toEqual(['warn']);
    expect(severities(language, claim, fact, [])).toEqual(['warn']);
  });
});
