import { phrasesIn, without, wordsHit } from '../matching/places.ts';
import type { Check, Finder, Hit } from '../rule.ts';
import type { Sentence } from '../text/reading.ts';
import type { Span } from '../text/sentences.ts';

const MAX_WORDS_BEFORE = 3;

const hits = (check: Check, sentence: Sentence, spans: readonly Span[]): Hit[] =>
  without(spans, phrasesIn(check, sentence, 'unless')).map((span) => wordsHit(check, span));

const inSentence = (check: Check, sentence: Sentence): Hit[] => {
  const regret = phrasesIn(check, sentence, 'regret')[0];
  if (!regret) return [];
  const buts = phrasesIn(check, sentence, 'but').filter(({ from }) => from >= regret.to);
  return hits(check, sentence, buts);
};

const opensNext = (check: Check, at: number): Hit[] => {
  const [sentence, next] = [check.reading.sentences[at], check.reading.sentences[at + 1]];
  if (!sentence || !next || phrasesIn(check, sentence, 'regret').length === 0) return [];
  const opening = phrasesIn(check, next, 'opening').filter(
    ({ from }) => from - next.words.from <= MAX_WORDS_BEFORE,
  );
  return hits(check, next, opening);
};

/** What follows "but" takes the apology back. Before the apology it is fine. */
export const nonapologyBut: Finder = {
  reads: 'text',
  lists: ['regret', 'but', 'opening', 'unless'],
  needs: ['but', 'opening'],
  check: (check) =>
    check.reading.sentences.flatMap((sentence, at) => [
      ...inSentence(check, sentence),
      ...opensNext(check, at),
    ]),
};
