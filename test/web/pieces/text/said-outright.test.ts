import { expect, it } from 'vitest';
import { saidOutright } from '#web/pieces/text/said-outright.ts';

const known = {
  facts: [
    {
      id: 'f1',
      text: 'Elva av de 320 breven har öppnats.',
      status: 'unconfirmed',
      open: 'hur många av breven som har öppnats',
    },
  ],
  commitments: ['Vi hör av oss till alla som berörs senast den 3 december.'],
  speakers: [{ name: 'Exempel Talarsdotter', role: 'kommundirektör' }],
  organisation: { spokespeople: ['Robin Talarsson'] },
  publicAction: { text: 'Stäng fönstren. Gå inte nära branden.', keys: [] },
} as never;
const sentence = (words: string, kinds: readonly ('courtesy' | 'elsewhere')[] = []) =>
  saidOutright({ words, parts: [], isByHand: false, factIds: [], kinds }, known);

it('an open question rests on its fact', () => {
  expect(sentence('Vi vet ännu inte hur många av breven som har öppnats.').factIds).toEqual(['f1']);
  expect(sentence('Vi vet inte varför.').factIds).toEqual([]);
});

it('a commitment is no courtesy', () => {
  const words = 'Vi hör av oss till alla som berörs senast den 3 december.';
  expect(sentence(words, ['courtesy', 'elsewhere']).kinds).toEqual(['commitment']);
  expect(sentence('Vi hör av oss.', ['courtesy']).kinds).toEqual(['courtesy']);
});

it('a line with the name of a spokesperson rests on the plan', () => {
  expect(sentence('Exempel Talarsdotter, kommundirektör').kinds).toEqual(['speaker']);
  expect(sentence('Vår talesperson är Robin Talarsson.').kinds).toEqual(['speaker']);
});

it('each sentence of what to do rests on it, also behind a mark', () => {
  expect(sentence('Gå inte nära branden.').kinds).toEqual(['action']);
  expect(sentence('Uppdatering: Stäng fönstren.').kinds).toEqual(['action']);
  expect(sentence('Gå inte ut.').kinds).toEqual([]);
});
