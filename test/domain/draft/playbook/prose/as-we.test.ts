import { describe, expect, it } from 'vitest';
import { asWe } from '#domain/draft/playbook/prose/as-we.ts';
import { playbook } from '../../briefs.ts';

const told = (language: 'sv' | 'en', text: string): string =>
  asWe(text, 'Exempelverket', playbook[language].words);

describe('one voice: what our name does', () => {
  it.each([
    'sold 40 cars with faulty brakes.',
    'delayed the start of term.',
    'shared addresses with a supplier.',
    'ignored three warnings.',
    'spilled oil in the river.',
    'underpaid 40 nurses.',
    'cut the power too early.',
    'posted pictures of a child.',
    'withheld the report.',
    'will pay for hotels.',
  ])('we %s', (rest) => {
    expect(told('en', `Exempelverket ${rest}`)).toBe(`We ${rest}`);
  });

  it.each([
    ['Exempelverket supplies the water.', 'We supply the water.'],
    ['Exempelverket teaches all children online.', 'We teach all children online.'],
    ['Exempelverket does not know why.', 'We do not know why.'],
    ['Exempelverket was told on Monday.', 'We were told on Monday.'],
  ])('has the verb that follows: %s', (text, said) => {
    expect(told('en', text)).toBe(said);
  });

  it.each([
    'Exempelverket tenants pay no rent.',
    'Exempelverket buses stopped at 6 pm.',
    'Exempelverket water pipes burst.',
    'Exempelverket employed workers were hurt.',
    'Exempelverket and the police closed the road.',
    'The post was removed by Exempelverket staff.',
  ])('leaves what may be something else as it was typed: %s', (text) => {
    expect(told('en', text)).toBe(text);
  });
});

describe('one voice: what is done by us and what is ours', () => {
  it.each([
    ['en', 'The post was removed by Exempelverket.', 'The post was removed by us.'],
    ['en', 'Exempelverket’s switchboard is closed.', 'Our switchboard is closed.'],
    ['en', "Call Exempelverket's switchboard.", 'Call our switchboard.'],
    ['sv', 'Inlägget togs bort av Exempelverket.', 'Inlägget togs bort av oss.'],
    ['sv', 'Exempelverkets växel är stängd.', 'Vår växel är stängd.'],
    ['sv', 'Ring Exempelverkets kontor.', 'Ring vårt kontor.'],
    ['sv', 'Exempelverkets bussar står stilla.', 'Våra bussar står stilla.'],
    ['sv', 'Exempelverkets gd har sagt det.', 'Exempelverkets gd har sagt det.'],
  ] as const)('%s: %s', (language, text, said) => {
    expect(told(language, text)).toBe(said);
  });
});
