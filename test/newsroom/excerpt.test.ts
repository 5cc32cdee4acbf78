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
