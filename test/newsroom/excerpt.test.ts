import { describe, expect, it } from 'vitest';
import type { Kind } from '#domain/kind/kind.ts';
import { excerptOf } from '../../functions/newsroom/excerpt.ts';

const excerpt = (text: string, title = 'Vatten i Norrby', kind: Kind = 'update') =>
  excerptOf({ title, text, kind });

describe('an excerpt', () => {
  it('is the first sentence, where that says something', () => {
    expect(excerpt('Koka vattnet före kl. 14.30 i dag. Vi tar prov.')).toBe(
      'Koka vattnet före kl. 14.30 i dag.',
    );
  });

  it('passes over sympathy and what the title says', () => {
    expect(excerpt('Våra tankar går till alla.\n\nKoka vattnet.')).toBe('Koka vattnet.');
    expect(excerpt('Our thoughts are with everyone. Boil it.', 'Water')).toBe('Boil it.');
    expect(excerpt('Vatten i Norrby. Koka det.')).toBe('Koka det.');
  });

  it.each([
    ['Exempelverket: Koka allt vatten i Ekby', 'Koka allt vatten i Ekby.'],
    ['Example Council: Boil all water in Ekby', 'Boil all water in Ekby!'],
    ['Gas leak in Ekby: leave Rose Hill, and ring 112', 'Leave Rose Hill.'],
    ['“Boil it”: Example Council', 'Boil it.'],
  ])('repeats nothing of a title that says who speaks or what about: %s', (title, first) => {
    expect(excerpt(`${first} Hämta vatten vid torget.`, title)).toBe('Hämta vatten vid torget.');
  });

  it('of a correction does not repeat the title either', () => {
    const text = 'Avgiften är 2 495 kronor. Vi skrev fel. Vi ber om ursäkt.';
    expect(excerpt(text, 'Rättelse: Avgiften är 2 495 kronor', 'correction')).toBe(
      'Vi skrev fel. Vi ber om ursäkt.',
    );
  });

  it('of questions and answers is an answer', () => {
    const text = 'F: Vad har hänt?\nS: Appen låg nere.\n\nF: Får jag ersättning?\nS: Ja.';
    expect(excerpt(text, 'Frågor och svar', 'qa')).toBe('Appen låg nere.');
    expect(excerpt('Q: What has happened?\nA: The app was down.', 'Q&A', 'qa')).toBe(
      'The app was down.',
    );
  });

  it('keeps a sentence that says more than the title', () => {
    const text = 'Koka vattnet i två minuter. Hämta vatten vid torget.';
    expect(excerpt(text, 'Ek AB: Koka vattnet')).toBe('Koka vattnet i två minuter.');
  });

  it('is the first sentence of a text that says nothing else', () => {
    expect(excerpt('Vi förstår att många är oroliga.')).toBe('Vi förstår att många är oroliga.');
    expect(excerpt('')).toBe('');
  });

  it('of a correction tells what is right besides what was wrong', () => {
    const corrected = (text: string) => excerpt(text, 'Rättelse: tiden var fel', 'correction');
    const words = 'Vi skrev tidigare att gasen läckte 16.10. Den läckte 17.10. Vi ber om ursäkt.';
    expect(corrected(words)).toBe('Vi skrev tidigare att gasen läckte 16.10. Den läckte 17.10.');
    expect(corrected('Det rätta är 17.10.')).toBe('Det rätta är 17.10.');
    expect(corrected(`${'Fel '.repeat(45)}fel. Det rätta är 17.10.`)).toMatch(/17\.10\.$/u);
  });

  it('is at most 200 characters, cut between words', () => {
    const long = excerpt(`Det ${'mycket '.repeat(60)}långa.`);
    expect(long.length).toBeLessThanOrEqual(200);
    expect(long).toMatch(/ mycket…$/u);
  });
});
