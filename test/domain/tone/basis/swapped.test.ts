import { describe, expect, it } from 'vitest';
import { restsOn } from '#domain/tone/rests-on.ts';
import { briefOf, findingsOf, rules } from '../support.ts';

const briefs = {
  en: {
    kind: 'reply',
    channel: 'facebook',
    language: 'en',
    byModel: true,
    comment: 'Will you pay for a hotel?',
    facts: [
      {
        id: 'f1',
        status: 'confirmed',
        text: 'A bus on line 14 caught fire at Mill Square.',
        keys: [],
      },
      {
        id: 'f2',
        status: 'confirmed',
        text: 'All 22 passengers got out of the bus.',
        keys: ['22'],
      },
    ],
    commitments: ['We pay for a taxi for everyone who missed their connection.'],
  },
  sv: {
    kind: 'reply',
    channel: 'facebook',
    language: 'sv',
    byModel: true,
    comment: 'Betalar ni hotell?',
    facts: [
      { id: 'f1', status: 'confirmed', text: 'En färja gick på grund vid Granholmen.', keys: [] },
      {
        id: 'f2',
        status: 'confirmed',
        text: 'Alla 22 resenärer kom i land med båtar.',
        keys: ['22'],
      },
    ],
    commitments: ['Vi betalar taxi för alla som missade sin anslutning.'],
  },
};

const found = (language: 'sv' | 'en', text: string) =>
  findingsOf('rests-on-nothing', text, briefs[language]).map(
    ({ severity, params }) => `${severity} ${params['words']}`,
  );

describe('a word exchanged in what a source says', () => {
  it.each([
    ['en', 'We pay for a hotel for everyone who missed their connection.', 'hotel'],
    ['en', 'We pay for a hotel.', 'hotel'],
    ['en', 'We pay for a taxi for everyone who missed their flight.', 'flight'],
    ['en', 'A tram on line 14 caught fire at Mill Square.', 'tram'],
    ['en', 'A bus on line 14 exploded at Mill Square.', 'exploded'],
    ['en', 'Both buses on line 14 caught fire at Mill Square.', 'Both'],
    ['en', 'A bus on line 14 caught fire at Mill Square yesterday.', 'yesterday'],
    ['en', 'A bus on line 14 was set on fire at Mill Square.', 'set'],
    ['en', 'A school bus on line 14 caught fire at Mill Square.', 'school'],
    ['en', 'All 22 children got out of the bus.', 'children'],
    ['en', 'The driver and all 22 passengers got out of the bus.', 'driver'],
    ['sv', 'Vi betalar hotell för alla som missade sin anslutning.', 'hotell'],
    ['sv', 'En lastfärja gick på grund vid Granholmen.', 'lastfärja'],
    ['sv', 'En färja sjönk vid Granholmen.', 'sjönk'],
    ['sv', 'Alla 22 barn kom i land med båtar.', 'barn'],
    ['sv', 'Alla 22 resenärer och besättningen kom i land med båtar.', 'besättningen'],
    ['sv', 'En färja gick på grund vid Granholmen i natt.', 'i natt'],
  ] as const)('stops it, in %s: %s', (language, text, words) => {
    expect(found(language, text)).toEqual([`block ${words}`]);
  });

  it.each([
    ['en', 'A bus on line 14 burned at Mill Square.'],
    ['en', 'All 22 travellers got out of the bus again.'],
    ['en', 'Unfortunately a bus on line 14 caught fire at Mill Square.'],
    ['sv', 'En båt gick på grund vid Granholmen.'],
    ['sv', 'Alla 22 passagerare kom också i land med båtar.'],
    ['sv', 'Vi står för taxi för alla som missade sin anslutning.'],
    ['sv', 'Vi kan tyvärr inte svara på om vi betalar hotell för alla.'],
  ] as const)('lets another word for the same matter be, in %s: %s', (language, text) => {
    expect(found(language, text)).toEqual([]);
  });

  it('is said to rest on nothing, and the rest on its source', () => {
    const text = 'We pay for a hotel for everyone who missed their connection.';
    const [said] = restsOn({ channel: 'facebook', text }, briefOf(briefs.en), rules);
    expect(said?.basis).toEqual([{ kind: 'nothing', ids: [] }]);
    expect(said?.partly).toEqual([{ kind: 'commitment', ids: briefs.en.commitments }]);
    expect(said?.unsupported.map(({ start, end }) => text.slice(start, end))).toEqual(['hotel']);
  });

  it('is only marked where a person writes it', () => {
    const text = 'We pay for a hotel for everyone who missed their connection.';
    const byPerson = { ...briefs.en, byModel: false, byPerson: true };
    const [finding] = findingsOf('rests-on-nothing', text, byPerson);
    expect(finding?.severity).toBe('warn');
  });
});

describe('what something of a source is said to be like', () => {
  it.each([
    ['en', 'The fire was arson.'],
    ['en', 'The bus was old.'],
    ['en', 'The bus is safe.'],
    ['sv', 'Färjan är säker.'],
    ['sv', 'Färjan var gammal.'],
  ] as const)('is stopped where nothing supports it, in %s: %s', (language, text) => {
    expect(found(language, text)).toHaveLength(1);
  });
});
