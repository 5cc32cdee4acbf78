import { describe, expect, it } from 'vitest';
import { writePlaybook } from '#domain/draft/playbook/write-playbook.ts';
import { playbook, request, rules } from '../briefs.ts';

const textOf = (language: 'sv' | 'en', fact: string, answer: string) =>
  writePlaybook(
    request(
      {
        ...{ language, kind: 'qa' },
        facts: ['En mast föll i Ekby.', fact].map((text, at) => ({
          ...{ id: `f${at + 1}`, status: 'confirmed' as const, text },
        })),
        questions: [
          language === 'sv' ? `Vad får jag veta? ${answer}` : `What do I get to know? ${answer}`,
        ],
      },
      ['newsroom'],
    ),
    playbook,
    rules,
  ).texts[0]?.text ?? '';

describe('a fact that a typed answer tells', () => {
  it.each([
    [
      'en',
      'Owners get a full refund within 10 days or a free repair kit.',
      'Yes, you get a full refund within 10 days or a free repair kit, whichever you prefer.',
    ],
    [
      'en',
      'Nobody could move money or log in as someone else.',
      'Yes, nobody could move money or log in as someone else.',
    ],
    [
      'sv',
      'Ingen kunde flytta pengar eller logga in som någon annan.',
      'Ja, ingen kunde flytta pengar eller logga in som någon annan.',
    ],
    [
      'sv',
      'Namn, kontonummer och de senaste 90 dagarnas köp syntes.',
      'Namn, kontonummer och de senaste 90 dagarnas köp.',
    ],
    [
      'en',
      'We told the data regulator and the police on Monday 23 November.',
      'We cannot say. We told the police and the data regulator on 23 November.',
    ],
    [
      'en',
      'Payments out are limited to £250 a day until 8 December.',
      'The limit on payments out is 250 pounds a day until 8 December.',
    ],
    [
      'sv',
      'Felet uppstod vid en uppdatering av våra egna system.',
      'Nej. Felet uppstod när vi uppdaterade våra egna system.',
    ],
    ['sv', 'Vi har inte sett tecken på intrång.', 'Vi har inte sett tecken på det.'],
    [
      'sv',
      'Arbetsmiljöverket utreder vad som hände.',
      'Det vet vi inte. Arbetsmiljöverket utreder händelsen.',
    ],
  ] as const)('is told once: %s %s', (language, fact, answer) => {
    expect(textOf(language, fact, answer)).not.toContain(fact);
  });

  it.each([
    [
      'en',
      'Owners get a full refund within 10 days or a free repair kit.',
      'No, you do not get a full refund within 10 days or a free repair kit.',
    ],
    [
      'en',
      'Owners get a full refund within 10 days or a free repair kit.',
      'Yes, you get a full refund within 14 days or a free repair kit.',
    ],
    [
      'en',
      'Owners get a full refund within 10 days or a free repair kit.',
      'You get a full refund within 10 days or a free repair kit only in Ekby.',
    ],
    [
      'en',
      'Owners get a full refund within 10 days or a free repair kit.',
      'If we think so, you get a full refund within 10 days or a free repair kit.',
    ],
    [
      'en',
      'Owners get a full refund within 10 days or a free repair kit.',
      'We wrongly said that you get a full refund within 10 days or a free repair kit.',
    ],
    [
      'en',
      'Shops get a full refund within 10 days or a free repair kit.',
      'Yes, you get a full refund within 10 days or a free repair kit.',
    ],
    [
      'en',
      'Owners in Ekby get a full refund within 10 days or a free repair kit.',
      'Yes, you get a full refund within 10 days or a free repair kit.',
    ],
    [
      'en',
      'The Stroll 1 and the Stroll 3 have another brake and are not recalled.',
      'The Stroll 3 has another brake and is not recalled.',
    ],
    [
      'en',
      'Two boys and one girl fell into the water and are now at home.',
      'One girl fell into the water and is now at home.',
    ],
    [
      'en',
      'The water in the pool is not safe to drink or to wash in.',
      'The water in the pool is safe to drink or to wash in.',
    ],
    [
      'en',
      'The doors were locked when the alarm went off.',
      'The alarm went off when the doors were locked.',
    ],
    [
      'en',
      'The recall covers sets that were sold after the spring sale ended.',
      'The recall covers sets that were sold before the spring sale ended.',
    ],
    [
      'sv',
      'Ingen kunde flytta pengar eller logga in som någon annan.',
      'Någon kunde flytta pengar eller logga in som någon annan.',
    ],
    [
      'sv',
      'Butiker får pengarna tillbaka inom 10 dagar och ett nytt paket.',
      'Ja, du får pengarna tillbaka inom 10 dagar och ett nytt paket.',
    ],
    ['en', 'We told the police and the regulator in May.', 'The police told us in May.'],
    [
      'en',
      'Refunds are paid to all cards but not to gift cards.',
      'Refunds are paid to all cards.',
    ],
    ['en', 'The pool at Norby is shut for repairs.', 'The pool at Ekby is shut for repairs.'],
    ['sv', 'Alla löner kom in men senare än vanligt.', 'Alla löner har kommit in.'],
    ['sv', 'Vi betalar hotell och taxi för familjen.', 'Vi hoppas kunna betala hotell och taxi.'],
    [
      'en',
      'Owners get a refund within 10 days.',
      'You get a refund within 10 days, and only if you have a receipt.',
    ],
    ['sv', 'Vi har sett tecken på intrång.', 'Vi har inte sett tecken på intrång.'],
    [
      'sv',
      'Kunder får pengarna tillbaka inom 10 dagar och ett nytt paket.',
      'Vissa kunder får pengarna tillbaka inom 10 dagar och ett nytt paket.',
    ],
    [
      'sv',
      'Kunder får pengarna tillbaka inom 10 dagar och ett nytt paket.',
      'Du får pengarna tillbaka inom 10 dagar och ett nytt paket om du har kvitto.',
    ],
  ] as const)(
    'is told beside an answer that says another thing: %s %s %s',
    (language, fact, answer) => {
      const text = textOf(language, fact, answer);
      expect(text).toContain(fact);
    },
  );
});
