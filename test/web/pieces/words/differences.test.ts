import { describe, expect, it } from 'vitest';
import { sentencesLeftOut } from '#web/pieces/words/differences.ts';

const long =
  'En ledning har gått sönder kl. 16.00. Vi kör ut vatten. Koka vattnet.\n\nRing oss. Vi återkommer.';

describe('what a text leaves out of a longer one', () => {
  it('is counted in sentences, whatever it says besides', () => {
    const short = 'En ledning har gått sönder kl. 16.00. Vi kör ut vatten. Fråga oss här.';
    expect(sentencesLeftOut(long, short)).toBe(3);
    expect(sentencesLeftOut(long, long)).toBe(0);
  });

  it('is not said of a text that has nothing in common with it', () => {
    expect(sentencesLeftOut(long, 'Allt är nytt här.')).toBeUndefined();
  });
});
