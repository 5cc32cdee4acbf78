import { describe, expect, it } from 'vitest';
import { findingsOf } from '../support.ts';

const severities = (text: string, language: 'sv' | 'en', ...commitments: string[]): string[] =>
  findingsOf('promise-not-in-facts', text, { language, commitments })
    .filter(({ params }) => params['judged'] === undefined)
    .map(({ severity }) => severity);

describe('a promise', () => {
  it('is the commitment that says the same in other forms of its words', () => {
    const medical = 'The company pays medical costs for affected children';
    expect(severities('We will pay their medical costs.', 'en', medical)).toEqual([]);
    const repair = 'Reparationen kostar inget för ägaren.';
    expect(severities('Reparationen kostar dig ingenting.', 'sv', repair)).toEqual([]);
  });

  it('is another one where only those whom it is made to are the same', () => {
    const refund = 'Alla kunder får pengarna tillbaka.';
    expect(severities('Alla kunder kompenseras.', 'sv', refund)).toEqual(['block']);
  });

  it.each([
    'Vi lovar att betala vattnet i Norrby i ett år.',
    'Vi lovar att vattnet i Norrby är rent i morgon.',
    'Alla kunder i Norrby kompenseras för vattnet.',
    'Vi kommer att ersätta alla hushåll i Norrby för vattnet.',
    'Vi lovar att bygga en ny skola vid torget.',
  ])('is never passed in silence for what a fact is about: %s', (text) => {
    const facts = [
      { id: 'f1', status: 'confirmed', text: 'Vattnet i Norrby är avstängt.' },
      { id: 'f2', status: 'confirmed', text: 'Två bussar kör gratis mellan skolan och torget.' },
    ];
    expect(findingsOf('promise-not-in-facts', text, { language: 'sv', facts })).not.toEqual([]);
  });

  it('may be any commitment where it is only called a promise', () => {
    const checks = 'Batterierna kontrolleras varje vecka.';
    expect(severities('Vi lovar att det blir bättre.', 'sv', checks)).toEqual(['warn']);
    expect(severities('Vi lovar att det blir bättre.', 'sv')).toEqual(['block']);
  });
});

describe('a ticket that is paid', () => {
  it.each([
    ['Biljetten kostade 64 kronor, och du får den betald.', 'sv'],
    ['Vi betalar biljetten.', 'sv'],
    ['We pay for your ticket.', 'en'],
    ['The ticket cost 64 kronor, and we will pay for it.', 'en'],
  ] as const)('is promised: %s', (text, language) => {
    expect(severities(text, language)).not.toEqual([]);
  });

  it.each([
    ['Du betalar biljetten ombord.', 'sv'],
    ['You pay for your ticket on board.', 'en'],
    ['We pay our taxes here.', 'en'],
  ] as const)('is paid by who travels: %s', (text, language) => {
    expect(severities(text, language)).toEqual([]);
  });
});

describe('what we say that we cannot promise', () => {
  it.each([
    ['There is nothing we can promise about compensation here.', 'en'],
    ["There's nothing that we can promise about refunds.", 'en'],
    ['Det finns inget vi kan lova om ersättning.', 'sv'],
    ['Det är ingenting som vi kan lova.', 'sv'],
  ] as const)('is no promise: %s', (text, language) => {
    expect(severities(text, language)).toEqual([]);
  });

  it.each([
    ['We can promise you compensation and nothing less.', 'en'],
    ['There is nothing we can promise, but you will get your money back.', 'en'],
    ['There is nothing we can tell you yet, but we will refund everyone.', 'en'],
    ['Nothing I can say makes it better, and we will compensate everyone.', 'en'],
    ['Det finns inget vi kan säga, men alla får pengarna tillbaka.', 'sv'],
    ['Vi ersätter alla, mer än så är det inget vi kan säga.', 'sv'],
    ['Inget hindrar oss, vi kan lova ersättning.', 'sv'],
  ] as const)('is still one where it is put otherwise: %s', (text, language) => {
    expect(severities(text, language)).toContain('block');
  });
});

it.each<['sv' | 'en', string]>([
  ['en', 'We can neither confirm nor deny that Olle Nilsson resigns.'],
  ['en', 'We can neither confirm nor deny that Olle Nilsson will step down.'],
  ['en', 'We can neither confirm nor deny that we will pay compensation.'],
  ['en', 'Nothing has been decided about compensation.'],
  ['sv', 'Vi kan varken bekräfta eller dementera att vi betalar ersättning.'],
  ['sv', 'Vi kan varken bekräfta eller dementera att Olle Nilsson avgår.'],
  ['sv', 'Vi kan varken bekräfta eller dementera att Olle Nilsson lämnar sitt uppdrag.'],
])('nothing is promised where it is neither confirmed nor denied (%s): %s', (language, text) => {
  expect(severities(text, language)).toEqual([]);
});

it.each<['sv' | 'en', string]>([
  ['en', 'We neither confirm nor deny the rumours, but we will pay compensation to all.'],
  ['sv', 'Vi varken bekräftar eller dementerar ryktet, men alla får ersättning.'],
])('it is promised beside what is neither confirmed nor denied (%s): %s', (language, text) => {
  expect(severities(text, language)).toContain('block');
});
