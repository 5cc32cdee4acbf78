import { expect, it } from 'vitest';
import { findingsOf } from '../support.ts';

const severities = (fact: string, status = 'confirmed', link = 'norvale.example/claim') =>
  findingsOf('url-not-allowed', `Everything is at ${link}.`, {
    language: 'en',
    facts: [{ id: 'f1', status, text: fact }],
  }).map(({ severity }) => severity);

it('lets a link pass where a confirmed fact sends readers there', () => {
  expect(severities('Claim compensation at norvale.example/claim.')).toEqual([]);
  expect(severities('The office is shut. Please apply at norvale.example/claim.')).toEqual([]);
  expect(severities('We publish all updates at norvale.example/claim.')).toEqual([]);
  expect(severities('Claim compensation at norvale.example/claim.', 'unconfirmed')).toEqual([
    'block',
  ]);
});

it.each([
  'The page norvale.example/claim opened in May.',
  'Names and addresses of 240 customers were published at norvale.example/claim.',
  'Personuppgifter om 240 kunder ligger på norvale.example/claim',
  'Bilder på de skadade finns på norvale.example/claim',
  'A video of the attack was posted on norvale.example/claim.',
  'Order forms of 240 customers were posted at norvale.example/claim.',
  'Our customer list is at norvale.example/claim.',
  'We were told that the list was published at norvale.example/claim.',
  'We published a warning: the list is at norvale.example/claim.',
  'The group wrote this. “Read more at norvale.example/claim.”',
  'Read our statement. The list is at norvale.example/claim.',
  'Läs vårt besked. Listan finns på norvale.example/claim.',
  'Kundlistan kan hämtas på norvale.example/claim.',
])('stops a link of which a confirmed fact only tells what is there: %s', (fact) => {
  expect(severities(fact)).toEqual(['block']);
});

it('stops a link to a site that a fact warns of', () => {
  expect(severities('Do not make claims at norvale.example/claim.')).toEqual(['block']);
  expect(severities('A text message links to norvale.example/claim.')).toEqual(['block']);
});

it.each([
  ['norvale.example/CLAIM', false],
  ['norvale.example/claim?id=AB', false],
  ['norvale.example/claim?ID=ab', false],
  ['norvale.example/claim?id=ab#Form', false],
  ['NORVALE.example/claim?id=ab', true],
  ['HTTPS://Norvale.Example/claim?id=ab', true],
  ['http://norvale.example/claim?id=ab', false],
])('folds nothing but the scheme and the host of an address: %s', (link, passes) => {
  const found = severities('Claim at norvale.example/claim?id=ab', 'confirmed', link);
  expect(found).toEqual(passes ? [] : ['block']);
});

it.each([
  'Customers choose between a new machine and the money at norvale.example/claim.',
  'The choice is made at norvale.example/claim.',
  'Kunder väljer mellan ny maskin och pengarna tillbaka på norvale.example/claim.',
])('lets a link pass where a fact says that customers choose there: %s', (fact) => {
  expect(severities(fact)).toEqual([]);
});

it.each([
  'Customers chose between two machines at norvale.example/claim.',
  'The choice of each customer was made public at norvale.example/claim.',
  'The choices of 240 customers are at norvale.example/claim.',
  'Thieves choose between victims at norvale.example/claim.',
  'Customers choose between weak passwords at norvale.example/claim.',
  'Customers do not choose between machines at norvale.example/claim.',
  'What customers choose is seen at norvale.example/claim.',
  'We know whom customers choose between at norvale.example/claim.',
  'Kunder valde mellan två maskiner på norvale.example/claim.',
  'Bedragare väljer mellan kunder på norvale.example/claim.',
  'Kunder väljer mellan falska erbjudanden på norvale.example/claim.',
])('stops a link of which a fact tells of another choice: %s', (fact) => {
  expect(severities(fact)).toEqual(['block']);
});
