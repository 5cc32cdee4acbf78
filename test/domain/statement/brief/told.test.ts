import { expect, it } from 'vitest';
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
});

const toldIn = (text: string) => {
  const asked = build.awaiting();
  const texts = asked.texts.map((each) => ({ ...each, text }));
  return toldBy({ ...asked, texts }, about, plan, rules);
};

it('names what stands in the words of an incident besides facts, and nothing else of it', () => {
  expect(toldIn('Tågen står stilla.')).toEqual({ commitments: [], contacts: [], affected: [] });
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
});
