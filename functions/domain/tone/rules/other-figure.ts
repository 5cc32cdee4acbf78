import type { Fact } from '../../incident/fact.ts';
import { mentionsIn, tokensPlace } from '../matching/places.ts';
import { amountsOf } from '../mentions/mention.ts';
import { once } from '../once-for.ts';
import type { Check, Finder, Hit } from '../rule.ts';
import type { Sentence } from '../text/reading.ts';
import { type Clause, type ReadSentence, sentenceReader } from '../turned/clause.ts';
import { comparedWith, countingIn } from '../turned/compare.ts';
import { type Counting, countingFacts } from '../turned/counting.ts';
import { FACT_TURNED, isOnlyReported } from '../turned/reported.ts';
import { type Told, thoughtsOf, toldIn } from '../turned/told.ts';
import { isComparable } from '../turned/turned-by.ts';
import { hitBesideFact } from './beside-fact.ts';
import { wordsShared } from './words-shared.ts';

const withoutFigures = (clause: Clause): Clause => ({
  ...clause,
  said: clause.said.filter(({ isFigure }) => !isFigure),
});

const notYet = ['possible', 'to-come'] as const;

// Whether a clause says all that a fact does but for its figures, and nothing else.
const isSame = (clause: Clause, told: Told): boolean => {
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

const figuresIn = (check: Check, { span }: Clause, sentence: Sentence): number[] => {
  const tokenAt = (at: number) => check.reading.words[at]?.token ?? sentence.to;
  const [from, to] = [tokenAt(span.from), tokenAt(span.to)];
  return amountsOf(mentionsIn(check, sentence).filter((one) => from <= one.from && one.from < to));
};

const holdsAny = ({ counts }: Counting, figures: readonly number[]): boolean =>
  figures.some((figure) => counts.includes(figure));

// Facts that a sentence has as many words of as of those whose figures it has: most sentences tell their own fact.
const nearest = (check: Check, sentence: Sentence, counting: readonly Counting[]): Fact[] => {
  const figures = amountsOf(mentionsIn(check, sentence));
  const sharedOf = ({ fact }: Counting) => wordsShared(check, sentence, fact).length;
  const own = counting.filter((one) => holdsAny(one, figures));
  const others = counting.filter((one) => !figures.every((figure) => one.counts.includes(figure)));
  if (own.length === 0 || others.length === 0) return [];
  const least = Math.min(...own.map(sharedOf));
  return others.filter((one) => sharedOf(one) >= Math.max(1, least)).map(({ fact }) => fact);
};

const clausesIn = (read: ReadSentence): Clause[] =>
  read.isOne ? [read.whole()] : thoughtsOf(read);

/** A figure is told of what its fact tells it of: not the dead of one place for those of another. */
export const otherFigure: Finder = {
  reads: 'text-and-title',
  lists: [],
  check: (check) => {
    const counting = once(() => countingFacts(check));
    const turned = once(() => check.under(FACT_TURNED, check.brief));
    const read = once(() => sentenceReader(turned(), check.reading.words));
    const told = once(() =>
      toldIn(turned().languagesOf)(check.brief)
        .told.filter(({ isFact }) => isFact)
        .map((one) => ({ ...one, clause: withoutFigures(one.clause) })),
    );
    // What no fact has the rule on numbers finds.
    const otherwise = (clause: Clause, sentence: Sentence): Told | undefined => {
      const figures = figuresIn(check, clause, sentence);
      const plain = withoutFigures(clause);
      if (!counting().some((one) => holdsAny(one, figures))) return undefined;
      const same = told().filter((one) => isSame(plain, one));
      const counts = counting().filter(({ fact }) => same.some(({ text }) => text === fact.text));
      return counts.length > 0 && !counts.some((one) => holdsAny(one, figures))
        ? same.find(({ text }) => counts.some(({ fact }) => fact.text === text))
        : undefined;
    };
    const hitsIn = (sentence: Sentence): Hit[] => {
      if (amountsOf(mentionsIn(check, sentence)).length === 0) return [];
      if (nearest(check, sentence, counting()).length === 0) return [];
      if (isOnlyReported(check, sentence)) return [];
      const [first] = clausesIn(read()(sentence)).flatMap(
        (clause) => otherwise(clause, sentence) ?? [],
      );
      return first ? [hitBesideFact(check, tokensPlace(check, sentence), first.text)] : [];
    };
    return check.reading.sentences.filter(({ isQuestion }) => !isQuestion).flatMap(hitsIn);
  },
};
