import { describe, expect, it } from 'vitest';
import { isWhenOnly } from '#domain/draft/playbook/when-only.ts';
import { writePlaybook } from '#domain/draft/playbook/write-playbook.ts';
import type { Brief } from '#domain/tone/brief.ts';
import { playbook, request, rules } from '../briefs.ts';

describe('a fact that says little more than when', () => {
  it.each([
    ['Liften stannade den 5 december kl. 13.20.', true],
    ['Läckan upptäcktes onsdag den 2 december kl. 05.50.', true],
    ['Det började i natt.', true],
    ['The leak was found at 05:50 on 2 December.', true],
    ['The leak was found on 2 December.', true],
    ['It began yesterday.', true],
    ['Vi fick veta det den 7 december kl. 08.15 och stängde journalsystemet.', false],
    ['Alla gäster är nere sedan kl. 15.00.', false],
    ['Två dog den 2 december i Ekby hamn.', false],
    ['Nobody is hurt.', false],
    ['The fire service has been on site since 06:10.', false],
    ['Dock Road is closed.', false],
    ['The dose was 12 times too high on 2 December.', false],
  ] as const)('is known: %s %s', (text, isSo) => {
    expect(isWhenOnly(text)).toBe(isSo);
  });
});

const fact = (id: string, text: string) => ({ id, status: 'confirmed' as const, text });

const kinds: Record<'sv' | 'en', { given: Partial<Brief>; when: string; stays: string[] }[]> = {
  sv: [
    {
      given: {
        harm: ['danger'],
        facts: [
          fact('f1', '64 gäster sitter fast i stolliften på Ekberget.'),
          fact('f2', 'Liften stannade 2026-12-05 kl 13:20.'),
          fact('f3', 'Fjällräddningen och vår egen personal hämtar ner gästerna med rep.'),
          fact('f4', 'Ingen är skadad.'),
        ],
        publicAction: {
          text: 'Sitt kvar i stolen och håll bygeln nere. Ring 112 om du fryser.',
          keys: [],
        },
      },
      when: 'stannade',
      stays: ['hämtar ner gästerna', 'Ingen är skadad'],
    },
  ],
  en: [
    {
      given: {
        harm: ['danger', 'injury'],
        facts: [
          fact('f1', 'Ammonia is leaking from our cold store on Dock Road.'),
          fact('f2', 'The leak was found at 05:50 on 2026-12-02.'),
          fact('f3', 'Four of our colleagues are in hospital.'),
          fact('f4', 'The fire service is on site and asks everyone within 1 km to stay indoors.'),
          fact('f5', 'Dock Road and Quay Street are closed.'),
        ],
        publicAction: { text: 'Go indoors and close windows and doors.', keys: [] },
      },
      when: 'was found',
      stays: ['in hospital', 'within 1 km to stay indoors'],
    },
    {
      given: {
        harm: ['death'],
        facts: [
          fact('f1', 'A passenger died when our train left the rails near Aske.'),
          fact('f2', 'The train left Kelbeck at 16:42 on 2026-12-02.'),
          fact('f3', 'Nobody else is hurt.'),
          fact('f4', 'Families are met at the town hall, where there is help.'),
          fact('f5', 'The line between Kelbeck and Aske is closed until further notice.'),
        ],
      },
      when: 'left Kelbeck',
      stays: ['Nobody else is hurt', 'town hall'],
    },
  ],
};

describe.each(['sv', 'en'] as const)('in a short text in %s', (language) => {
  it.each(
    kinds[language].flatMap((kind) =>
      (['x', 'bluesky', 'sms'] as const).map((channel) => ({ ...kind, channel })),
    ),
  )('it goes before what people need: $when on $channel', ({ given, when, stays, channel }) => {
    const asked = request({ language, kind: 'holding', ...given }, [channel]);
    const text = writePlaybook(asked, playbook, rules).texts[0]?.text ?? '';
    for (const words of stays) expect(text).toContain(words);
    const isAllTold = given.facts?.every((each) => text.includes(each.text.slice(0, 12)));
    if (!isAllTold) expect(text).not.toContain(when);
  });
});
