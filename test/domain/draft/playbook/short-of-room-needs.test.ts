import { describe, expect, it } from 'vitest';
import { writePlaybook } from '#domain/draft/playbook/write-playbook.ts';
import type { Brief } from '#domain/tone/brief.ts';
import { playbook, request, rules } from '../briefs.ts';

describe('where there is little room', () => {
  const shortOf = (given: Partial<Brief>, channel: 'x' | 'sms'): string =>
    writePlaybook(request(given, [channel]), playbook, rules).texts[0]?.text ?? '';

  it('what the headline promises comes before what it does not speak of', () => {
    const facts = [
      'Normal service does not return on 17 December, because about a third of our drivers are ill.',
      'Routes 4, 9 and X20 run every hour. Route 14 does not run.',
      'The last buses leave Calder bus station at 20:15, and the first ones at 06:10 in the morning.',
    ].map((text, at) => ({ id: `f${at + 1}`, status: 'confirmed' as const, text }));
    const headline = 'Buses still reduced: use your ticket on Northline trains';
    const promised = 'Tickets for 17 to 19 December are valid on Northline trains.';
    const given = {
      kind: 'update' as const,
      language: 'en' as const,
      facts,
      commitments: [promised],
    };
    const asked = { ...request(given, ['x']), headline };
    expect(writePlaybook(asked, playbook, rules).texts[0]?.text).toContain(promised);
    const without = request(given, ['x']);
    expect(writePlaybook(without, playbook, rules).texts[0]?.text).not.toContain(promised);
  });

  it('what has happened comes before why it is not ours', () => {
    const text = shortOf(
      {
        language: 'en',
        kind: 'distancing',
        harm: ['money'],
        responsibility: 'victim',
        wrongdoing: 'none',
        publicAction: {
          text: "If you have paid, ring your bank straight away and don't drive until you have real cover.",
          keys: [],
        },
        facts: [
          {
            id: 'f1',
            status: 'confirmed',
            text: 'Someone is selling fake car insurance in our name through ads on social media.',
          },
          {
            id: 'f2',
            status: 'confirmed',
            text: "We don't advertise or sell on social media, the ads have nothing to do with us.",
          },
        ],
      },
      'x',
    );
    expect(text).toContain('Someone is selling fake car insurance');
    expect(text).toContain('ring your bank');
  });

  it('money off a bill comes before how it came about', () => {
    const text = shortOf(
      {
        language: 'en',
        kind: 'holding',
        harm: ['inconvenience'],
        commitments: ['We will take 30 pounds off the next bill for every home without water.'],
        facts: [
          { id: 'f1', status: 'confirmed', text: 'About 6,200 homes in Hatherley have no water.' },
          {
            id: 'f2',
            status: 'confirmed',
            text: 'There is bottled water at Hatherley rugby club and Coombe village hall until 10 pm.',
          },
          {
            id: 'f3',
            status: 'confirmed',
            text: "If you are on our priority register we bring water to your door and you don't have to ring.",
          },
          {
            id: 'f4',
            status: 'confirmed',
            text: 'We found a second crack in the main when we dug down to the first one this morning.',
          },
        ],
      },
      'sms',
    );
    expect(text).toContain('off the next bill');
  });
});
