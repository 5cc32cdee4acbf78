import { describe, expect, it } from 'vitest';
import { Brief } from '#domain/tone/brief.ts';
import { isPublishable, namesProtectedPerson } from '#domain/tone/typed/publishable.ts';

const names = Brief.parse({
  kind: 'holding',
  language: 'sv',
  protectedNames: ['Pia af Granlund', 'Erik Ek', '@piag'],
  organisation: { spokespeople: ['Anna Granlund'] },
});

describe('words that name a protected person', () => {
  it.each([
    'Föraren Pia af Granlund är avstängd.',
    'PIA AF GRANLUND är avstängd.',
    'Det är Granlunds eget uttalande.',
    'Vi har talat med Pia.',
    'E.E. är avstängd.',
    'Läs mer hos @piag.',
    'Gran\u200Blund sade det.',
    'Det sade Grаnlund.',
    'Det sade Ⓖⓡⓐⓝⓛⓤⓝⓓ.',
    'Det sade Gränlund.',
  ])('are found: %s', (words) => {
    expect(namesProtectedPerson(words, names)).toBe(true);
  });

  it.each([
    'Anna Granlund svarar på frågor.',
    'En gran föll över spåret.',
    'Ekby station är stängd.',
  ])('are not seen where there are none: %s', (words) => {
    expect(namesProtectedPerson(words, names)).toBe(false);
  });

  it.each([
    ['Läs mer på hjalp.exempel.example/tåg.', true],
    ['Skriv till press@annan.example eller ring.', true],
    ['Skriv till press@fel.example.', false],
    ['Läs mer på https://exempel.example.ond.com/exempel.example.', false],
    ['Hjälp finns på hjalp-nu.se.', false],
    ['Spåret är rent.Nu går tågen kl.12.', true],
    ['Håll ut 💪', true],
    ['Vi står enade #tillsammans', true],
    ['Håll er borta från 🏊 i dag.', false],
    ['💪', false],
    ['Linje #4 står still.', true],
    ['Fältet {contact} i formuläret är tomt.', true],
  ])('lead nowhere else, undecorated: %s %s', (words, publishable) => {
    const brief = {
      ...names,
      organisation: { ...names.organisation, domains: ['exempel.example'] },
      contacts: ['press@annan.example'],
    };
    expect(isPublishable(words, brief)).toBe(publishable);
  });

  it.each(['Det gäller [antal] resenärer.', 'Starta om kl. XX.', '{{fakta}}', ' \u200B '])(
    'nor are unfinished words publishable: %s',
    (words) => {
      expect(isPublishable(words, names)).toBe(false);
    },
  );
});
