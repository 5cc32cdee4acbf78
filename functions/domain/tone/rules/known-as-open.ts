import { phrasesIn, tokensPlace } from '../matching/places.ts';
import { once } from '../once-for.ts';
import type { Check, Finder } from '../rule.ts';
import type { Sentence } from '../text/reading.ts';
import { type Clause, sentenceReader } from '../turned/clause.ts';
import { comparedWith } from '../turned/compare.ts';
import { countingFacts, countingLists } from '../turned/counting.ts';
import { toldTo, withoutValues } from '../turned/of-all.ts';
import { FACT_TURNED } from '../turned/reported.ts';
import { type Told, toldIn } from '../turned/told.ts';
import { isComparable } from '../turned/turned-by.ts';
import { hitBesideFact } from './beside-fact.ts';

/** A sentence that says what is open, from the word behind "whether" or "how many". */
interface Open {
  sentence: Sentence;
  asks: 'whether' | 'how-many';
  from: number;
}

const openIn = (check: Check, sentence: Sentence): Open[] => {
  const found = (['whether', 'how-many'] as const).flatMap((asks) =>
    phrasesIn(check, sentence, asks).map(({ to }) => ({ sentence, asks, from: to })),
  );
  return found.length > 0 && phrasesIn(check, sentence, 'others').length === 0 ? found : [];
};

// All that it leaves open, and the first thought of it alone.
const askedIn = (turned: Check, { sentence, from }: Open): Clause[] => {
  const read = sentenceReader(turned, turned.reading.words);
  const asked = read({ words: { from, to: sentence.words.to } });
  return [asked.whole(), ...asked.clauses().filter(({ span }) => span.from === from)];
};

const tells = (clause: Clause, told: Told): boolean => {
  const how = comparedWith(clause, told.clause);
  return how?.isWhole === true && isComparable(clause, { ...told, ...how });
};

// What of the facts may tell whether, or how many.
const toldFor = (check: Check, turned: Check): ((asks: Open['asks'], clause: Clause) => Told[]) => {
  const facts = once(() =>
    toldIn(turned.languagesOf)(check.brief).told.filter(({ isFact }) => isFact),
  );
  const counted = once(() => {
    const counting = countingFacts(check);
    return facts()
      .filter(({ text }) => counting.some(({ fact }) => fact.text === text))
      .map(withoutValues);
  });
  return (asks, clause) => (asks === 'whether' ? [...toldTo(clause, facts())] : counted());
};

// Nobody reads more of them.
const LOOKED_AT = 20;

/** What a confirmed fact tells is not said to be open: whether it is so, or how many there are. */
export const knownAsOpen: Finder = {
  reads: 'text-and-title',
  lists: ['whether', 'how-many', 'others', ...countingLists],
  needs: ['whether', 'how-many'],
  check: (check) => {
    const turned = check.under(FACT_TURNED, check.brief);
    const toldOf = toldFor(check, turned);
    const knownOf = (open: Open): Told | undefined =>
      askedIn(turned, open)
        .flatMap((clause) => toldOf(open.asks, clause).filter((told) => tells(clause, told)))
        .at(0);
    return check.reading.sentences
      .flatMap((sentence) => openIn(check, sentence))
      .slice(0, LOOKED_AT)
      .flatMap((open) => {
        const known = knownOf(open);
        const place = tokensPlace(check, open.sentence);
        return known ? [hitBesideFact(check, place, known.text)] : [];
      });
  },
};
