import { mentionsIn, tokensPlace } from '../matching/places.ts';
import { amountsOf } from '../mentions/mention.ts';
import { once } from '../once-for.ts';
import type { Check, Finder, Hit } from '../rule.ts';
import type { Sentence } from '../text/reading.ts';
import { type Clause, sentenceReader } from '../turned/clause.ts';
import { comparedWith, countingIn } from '../turned/compare.ts';
import { countingFacts } from '../turned/counting.ts';
import { FACT_TURNED, isOnlyReported } from '../turned/reported.ts';
import { type Told, thoughtsOf, toldIn } from '../turned/told.ts';
import { isComparable } from '../turned/turned-by.ts';
import { hitBesideFact } from './beside-fact.ts';

/** What a fact says but for its figures, and these. */
interface Counted extends Told {
  counts: readonly number[];
}

const withoutFigures = (clause: Clause): Clause => ({
  ...clause,
  said: clause.said.filter(({ isFigure }) => !isFigure),
});

const countedIn = (check: Check, turned: Check): Counted[] => {
  const counting = countingFacts(check);
  return toldIn(turned.languagesOf)(check.brief).told.flatMap((one) => {
    const counts = one.isFact && counting.get(one.text);
    return counts ? [{ ...one, clause: withoutFigures(one.clause), counts }] : [];
  });
};

const notYet = ['possible', 'to-come'] as const;

// Whether a clause says all that a fact does, and nothing else.
const isSame = (clause: Clause, told: Counted): boolean => {
  const how = comparedWith(clause, told.clause);
  return (
    how !== undefined &&
    !how.isOpposite &&
    how.places.length === 0 &&
    how.shared === countingIn(told.clause.said).length &&
    notYet.every((name) => clause.holds(name) === told.clause.holds(name)) &&
    isComparable(clause, { ...told, ...how })
  );
};

const clausesIn = (check: Check, turned: Check, sentence: Sentence): Clause[] => {
  const read = sentenceReader(turned, check.reading.words)(sentence);
  return read.isOne ? [read.whole()] : thoughtsOf(read);
};

const figuresIn = (check: Check, { span }: Clause, sentence: Sentence): number[] => {
  const tokenAt = (at: number) => check.reading.words[at]?.token ?? sentence.to;
  const [from, to] = [tokenAt(span.from), tokenAt(span.to)];
  return amountsOf(mentionsIn(check, sentence).filter((one) => from <= one.from && one.from < to));
};

// The fact that tells it with another figure, where the figure is that of something else: what no fact has the rule on
// numbers finds.
const toldOtherwise = (
  clause: Clause,
  figures: readonly number[],
  counted: readonly Counted[],
): Counted | undefined => {
  const isOfAny = figures.some((figure) => counted.some(({ counts }) => counts.includes(figure)));
  if (!isOfAny) return undefined;
  const plain = withoutFigures(clause);
  const same = counted.filter((told) => isSame(plain, told));
  const isTold = same.some(({ counts }) => figures.some((figure) => counts.includes(figure)));
  return isTold ? undefined : same[0];
};

/** A figure is told of what its fact tells it of: not the dead of one place for those of another. */
export const otherFigure: Finder = {
  reads: 'text-and-title',
  lists: [],
  check: (check) => {
    const turned = check.under(FACT_TURNED, check.brief);
    const counted = once(() => countedIn(check, turned));
    const hitsIn = (sentence: Sentence): Hit[] => {
      if (amountsOf(mentionsIn(check, sentence)).length === 0) return [];
      if (counted().length < 2 || isOnlyReported(check, sentence)) return [];
      return clausesIn(check, turned, sentence)
        .flatMap((clause) => {
          const told = toldOtherwise(clause, figuresIn(check, clause, sentence), counted());
          return told ? [hitBesideFact(check, tokensPlace(check, sentence), told.text)] : [];
        })
        .slice(0, 1);
    };
    return check.reading.sentences.filter(({ isQuestion }) => !isQuestion).flatMap(hitsIn);
  },
};
