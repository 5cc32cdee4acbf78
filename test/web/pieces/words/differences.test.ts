import { describe, expect, it } from 'vitest';
import { shortenedFrom } from '#web/pieces/words/differences.ts';

/** A text of these sentences, each with the facts that it tells. */
const text = (...said: [words: string, ...factIds: string[]][]) => {
  let all = '';
  const sentences = said.map(([words, ...factIds]) => {
    const start = all === '' ? 0 : all.length + 1;
    all = all === '' ? words : `${all} ${words}`;
    return { start, end: all.length, factIds };
  });
  return { text: all, sentences };
};

const LEAK = 'En ledning har gått sönder kl. 16.00.';
const long = text([LEAK], ['Vi kör ut vatten.'], ['Koka vattnet.'], ['Ring oss.'], ['Vi ses.']);

describe('what a text leaves out of a longer one', () => {
  it('is counted in sentences, whatever it says besides', () => {
    const short = text([LEAK], ['Vi kör ut vatten.'], ['Fråga oss här.']);
    expect(shortenedFrom(long, short)).toEqual({ leftOut: 3, shortened: 0 });
    expect(shortenedFrom(long, long)).toEqual({ leftOut: 0, shortened: 0 });
  });

  it('is not said of a text that has nothing in common with it', () => {
    expect(shortenedFrom(long, text(['Allt är nytt här.']))).toBeUndefined();
  });
});

describe('a sentence that is said in fewer words', () => {
  it('is not left out: it tells the same fact', () => {
    const whole = text(['En vattenledning i Norrby har gått sönder.', 'f1'], ['Vi ses.']);
    const short = text(['Kvarnby kommun: en läcka i Norrby.', 'f1']);
    expect(shortenedFrom(whole, short)).toEqual({ leftOut: 1, shortened: 1 });
  });

  it.each([
    ['Nästa besked kommer i dag kl. 16.00.', 'Nästa besked kl. 16.'],
    ['Ring 0771-12 34 56 eller skriv till press@norrby.example.', 'Ring 0771-12 34 56.'],
    ['Vi ber resenärerna om ursäkt för att bromsen brast.', 'Vi ber om ursäkt.'],
  ])('is not left out: its words are all from there (%s)', (whole, short) => {
    expect(shortenedFrom(text([whole]), text([short]))).toEqual({ leftOut: 0, shortened: 1 });
  });

  it.each([
    [
      'the same words about another fact',
      'Vattnet i Norrby är rent.',
      'Vattnet i Söderby är rent.',
    ],
    ['another time', 'Nästa besked kommer kl. 16.00.', 'Nästa besked kl. 18.'],
  ])('is none with %s', (_, whole, other) => {
    const [one, two] = [text([whole, 'f1'], ['Vi ses.']), text([other, 'f2'], ['Vi ses.'])];
    expect(shortenedFrom(one, two)).toEqual({ leftOut: 1, shortened: 0 });
  });
});
