import { describe, expect, it } from 'vitest';
import type { Language } from '#domain/values/language.ts';
import { findingsOf } from '../support.ts';

const severities = (text: string, language: Language, fact: string) => {
  const facts = [{ id: 'f1', status: 'unconfirmed', text: fact }];
  return findingsOf('unconfirmed-as-fact', text, { language, facts }).map(
    ({ severity }) => severity,
  );
};

describe('what a sentence shares with an unconfirmed fact', () => {
  it.each<[Language, string, string]>([
    ['sv', 'Lasse ljög.', 'Tack till Lasse.'],
    ['sv', 'Gasen kom från fabriken i Norrby.', 'Vi mäter luften runt Norrby.'],
    ['sv', 'Polisen i Norrby grep två.', 'Just nu är polisen i Norrby på plats.'],
    ['en', 'Police in Norrby arrested two.', 'Our staff and police in Norrby are on site.'],
    ['en', 'Police in Norrby arrested two.', 'Police in Norrby are on site.'],
    ['en', 'Anna Berg saw it.', 'Anna Berg answers questions.'],
    ['en', 'The leak is in Söderby.', 'Tanks stand in Söderby.'],
  ])('only warns by a name alone (%s): %s %s', (language, fact, text) => {
    expect(severities(text, language, fact)).toEqual(['warn']);
  });

  it.each<[Language, string, string]>([
    ['sv', 'Lasse ljög.', 'Vi vet att Lasse ljög för oss.'],
    ['en', 'Police in Norrby arrested two.', 'Police in Norrby have arrested someone.'],
    ['en', 'Anna Berg saw it.', 'Yes, Anna Berg saw what happened.'],
    ['en', 'The leak is in Söderby.', 'There is a leak at Söderby.'],
    ['en', 'Karim Lindqvist drove the bus.', 'The bus was that of Karim Lindqvist.'],
  ])('stops a name with more of the fact (%s): %s %s', (language, fact, text) => {
    expect(severities(text, language, fact)).toEqual(['block']);
  });

  it.each<[Language, string]>([
    ['sv', 'Vi har två kontaktvägar: mejl och telefon.'],
    ['sv', 'Våra två nästa besked kommer i dag.'],
    ['sv', 'Bussen har två våningar.'],
    ['en', 'You can reach us in two ways: e-mail and phone.'],
    ['en', 'Our two next updates come today.'],
    ['en', 'The bus has two floors.'],
  ])('is not what a statement counts of itself (%s): %s', (language, text) => {
    const told = {
      sv: [
        'Två skadades när bussen välte.',
        'Två bussar brinner.',
        'Två medarbetare har förts till sjukhus.',
      ],
      en: [
        'Two people were hurt when the bus fell.',
        'Two buses burn.',
        'Two employees have been taken to hospital.',
      ],
    };
    for (const fact of told[language]) expect(severities(text, language, fact)).toEqual([]);
    const floors = language === 'sv' ? 'Två våningar brinner.' : 'Two floors are on fire.';
    const burning = language === 'sv' ? 'Två våningar är borta.' : 'Two floors are gone.';
    expect(severities(burning, language, floors)).toEqual(['block']);
  });
});
