import { expect, it } from 'vitest';
import type { Incident } from '#domain/incident/incident.ts';
import { toldBy } from '#domain/statement/brief/told.ts';
import { rules } from '#test/domain/draft/briefs.ts';
import { incident } from '#test/support/incident.ts';
import { mandate, planWith } from '#test/support/plan.ts';
import * as build from '#test/support/statement.ts';

const plan = planWith(mandate());
const about = incident({
  commitments: ['Vi betalar hotell för resenärerna.', 'Vi ringer upp alla.'],
  contacts: ['08-123 45 67', 'stod@exempel.example'],
  affected: ['resenärerna på tåg 41', 'personalen'],
  policies: ['Uppförandekoden: vi bemöter alla resenärer lika.', 'Policyn för sociala medier'],
});

const toldIn = (text: string, over: Partial<Incident> = {}, variants?: string[]) => {
  const asked = build.awaiting();
  const texts = asked.texts.map((each) => ({ ...each, text }));
  return toldBy({ ...asked, texts, variants }, { ...about, ...over }, plan, rules);
};

it('names what stands in the words of an incident besides facts, and nothing else of it', () => {
  expect(toldIn('Tågen står stilla.')).toEqual({
    ...{ commitments: [], contacts: [], affected: [], policies: [] },
  });
  expect(toldIn('Vi betalar hotell för resenärerna. Ring 08-123 45 67.')).toMatchObject({
    commitments: ['Vi betalar hotell för resenärerna.'],
    contacts: ['08-123 45 67'],
  });
  expect(toldIn('Ring +46 8 123 45 67 eller skriv till stod@exempel.example.').contacts).toEqual(
    about.contacts,
  );
  expect(toldIn('Vi tänker på alla resenärer på tåg 41.').affected).toEqual([
    'resenärerna på tåg 41',
  ]);
  expect(toldIn('Personalens arbete är svårt.').affected).toEqual(['personalen']);
  expect(toldIn('Enligt uppförandekoden bemöter vi alla resenärer lika.').policies).toEqual([
    'Uppförandekoden: vi bemöter alla resenärer lika.',
  ]);
  expect(toldIn('Det som skrevs följer inte ”Policyn för sociala medier”.').policies).toEqual([
    'Policyn för sociala medier',
  ]);
});

it.each([
  ['barnen på Norrby förskola', 'Barnen är hos sina föräldrar.', true],
  ['barnen på Norrby förskola', 'Förskolan är stängd.', true],
  ['våra barn', 'Barnen är hos sina föräldrar.', true],
  ['IVA', 'Privata besök är inställda.', false],
  ['IVA', 'Två patienter på IVA har flyttats.', true],
])('takes %s for named in "%s": %s', (each, text, isNamed) => {
  expect(toldIn(text, { affected: [each] }).affected).toEqual(isNamed ? [each] : []);
});

it('reads the openings of a family too', () => {
  const variants = ['Hej!', 'Vi ringer upp alla.', 'Personalen hälsar. Ring 08-123 45 67.'];
  expect(toldIn('Tågen står stilla.', {}, variants)).toEqual({
    commitments: ['Vi ringer upp alla.'],
    contacts: ['08-123 45 67'],
    affected: ['personalen'],
    policies: [],
  });
});
