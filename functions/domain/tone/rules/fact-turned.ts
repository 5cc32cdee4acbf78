import { phrasesIn, sentenceAfter, tokensPlace, without } from '../matching/places.ts';
import { reservationsIn } from '../matching/reserved.ts';
import { mayHoldProtected } from '../names/protected-words.ts';
import type { Check, Finder, Hit } from '../rule.ts';
import type { Sentence } from '../text/reading.ts';
import type { Span } from '../text/sentences.ts';
import {
  type Answered,
  answeredBy,
  commentAnsweredBy,
  deniesAll,
  toldTo,
} from '../turned/answered.ts';
import {
  type Clause,
  clauseLists,
  type ReadSentence,
  type SaidWord,
  sentenceReader,
} from '../turned/clause.ts';
import { type Compared, comparedWith, isAlone, isAmong } from '../turned/compare.ts';
import { exchangedIn } from '../turned/ends.ts';
import { type Told, type ToldOf, thoughtsOf, toldIn } from '../turned/told.ts';
import { shownFact } from './shown-fact.ts';

const UNCONFIRMED = 'unconfirmed-as-fact';

interface Turned extends Compared {
  text: string;
  isSure: boolean;
}
type Found = Pick<Turned, 'text' | 'isSure'>;

// "The bridge was closed" and "the bridge is open" are of two times.
const isOfSameTime = (
  clause: Clause,
  { clause: told, isFact, isCrossed }: Told & Compared,
): boolean => {
  const [past, present] = [told.holds('past'), told.holds('present')];
  const begins = (name: string) => clause.holds(name) && !told.holds(name);
  return !(
    (isCrossed && clause.holds('present') !== present) ||
    (clause.holds('past') && present && !past) ||
    (clause.holds('present') && past && !present) ||
    (begins('again') && !present) ||
    (begins('to-come') && isFact) ||
    (begins('possible') && (past || present) && !told.said.some(isAlone))
  );
};

// "Not all schools are closed" turns round that all are, and not that some are.
const isOfSameMany = (clause: Clause, told: Clause): boolean =>
  (!clause.holds('not-all') || told.holds('all')) &&
  (!told.holds('not-all') || clause.holds('all'));

const isComparable = (clause: Clause, told: Told & Compared): boolean =>
  ![clause, told.clause].some((one) => one.isUnclear || one.holds('unclear')) &&
  clause.holds('condition') === told.clause.holds('condition') &&
  isOfSameTime(clause, told) &&
  isOfSameMany(clause, told.clause);

// "The boys have been found" may be news after "the boys were missing".
const mayBeLater = (clause: Clause, { clause: told, isCrossed }: Told & Compared): boolean =>
  isCrossed && told.holds('past') && !clause.holds('past');

const byShared = (one: Compared, other: Compared): number =>
  Number(other.isWhole) - Number(one.isWhole) || other.shared - one.shared;

const bySure = (one: Found, other: Found): number => Number(other.isSure) - Number(one.isSure);

// What another fact says is no fact turned round.
const turnedBy = (clause: Clause, told: readonly Told[]): Turned | undefined => {
  const compared = told.flatMap((one) => {
    const how = comparedWith(clause, one.clause);
    return how ? [{ ...how, ...one }] : [];
  });
  if (!compared.some(({ isOpposite }) => isOpposite)) return undefined;
  const said = Math.max(
    0,
    ...compared.filter((one) => !one.isOpposite).map(({ shared }) => shared),
  );
  return compared
    .filter((one) => one.isOpposite && one.isGist && one.shared > said && isComparable(clause, one))
    .map((one) => ({ ...one, isSure: one.isWhole && !one.isOfAnyone && !mayBeLater(clause, one) }))
    .toSorted(byShared)[0];
};

// "As we said earlier" reports nothing, and "if you are thirsty" is no condition.
const phrasesBeside = (check: Check, sentence: Sentence, name: string): Span[] =>
  without(
    phrasesIn(check, sentence, name),
    check.phrases('aside').findLongest(check.reading.words, sentence.words),
  );

// A condition is said of the whole sentence.
const unitsOf = (check: Check, sentence: Sentence, read: ReadSentence): readonly Clause[] =>
  !read.isOne && phrasesBeside(check, sentence, 'condition').length === 0
    ? thoughtsOf(read)
    : read.isAllTold
      ? [read.whole()]
      : [];

const isTakenBack = (check: Check, sentence: Sentence): boolean => {
  const next = sentenceAfter(check, sentence);
  return next !== undefined && phrasesIn(check, next, 'takes-back').length > 0;
};

/** Whether a sentence only tells that something was said, or is taken back. */
export const isOnlyReported = (check: Check, sentence: Sentence): boolean =>
  ['doubted', 'reported'].some(
    (name) =>
      without(phrasesBeside(check, sentence, name), phrasesIn(check, sentence, 'own-words'))
        .length > 0,
  ) ||
  isTakenBack(check, sentence) ||
  reservationsIn(check.under(UNCONFIRMED, check.brief), sentence)(sentence.words) !== 'no';

const hitOf = (check: Check, sentence: Sentence, { text, isSure }: Found): Hit => {
  const place = tokensPlace(check, sentence);
  const words = check.reading.clean.text.slice(place.start, place.end);
  const isPrivate = mayHoldProtected(check.brief, `${words} ${text}`);
  const fact = shownFact(text);
  return { place, isPrivate, onlyWarns: !isSure, ...(!isPrivate && { params: { fact } }) };
};

// Only a fact's hours are surely exchanged, and only where all else that it says is said, and nothing more.
const exchangedBy = (check: Check, sentence: Sentence, { ends }: ToldOf): Found[] | undefined => {
  const exchanged = exchangedIn(check, sentence, ends);
  return exchanged?.told.flatMap((one) => {
    const how = comparedWith(exchanged.clause, one.clause);
    return how && !how.isOpposite && isComparable(exchanged.clause, { ...one, ...how })
      ? [{ text: one.text, isSure: how.isWhole && one.isFact }]
      : [];
  });
};

// What a sentence turns round, the surest first. Who is closed from 8 pm to 8 am is open from 8 am to 8 pm.
const foundIn = (check: Check, sentence: Sentence, read: ReadSentence, of: ToldOf): Found[] =>
  exchangedBy(check, sentence, of)?.toSorted(bySure) ??
  unitsOf(check, sentence, read)
    .flatMap(
      (clause) => turnedBy(clause, deniesAll(clause) ? toldTo(clause, of.told) : of.told) ?? [],
    )
    .toSorted(byShared);

// "Is the bridge closed? No." says that it is open.
const turnedIn = (check: Check, given: Answered | undefined, { told }: ToldOf): Hit[] => {
  if (!given || isOnlyReported(check, given.answer)) return [];
  const { clause } = given;
  const found = turnedBy(clause, clause.isNegated ? toldTo(clause, told) : told);
  return found
    ? [hitOf(check, given.sentence, { ...found, isSure: found.isSure && !given.goesOn })]
    : [];
};

const answersIn = (check: Check, read: ReturnType<typeof sentenceReader>, told: ToldOf): Hit[] => {
  const { keys } = told;
  const under = check.under(UNCONFIRMED, check.brief);
  const questions = check.reading.sentences.filter(({ isQuestion }) => isQuestion);
  return [
    ...questions.map((question) => answeredBy(under, question, read, keys)),
    ...(check.part === 'text' && check.brief.comment
      ? [commentAnsweredBy(under, check, read, keys)]
      : []),
  ].flatMap((given) => turnedIn(check, given, told));
};

/** A sentence in the words of a fact does not say the opposite of it. */
export const factTurned: Finder = {
  reads: 'text-and-title',
  lists: [
    ...clauseLists,
    'unclear',
    'past',
    'present',
    'again',
    'to-come',
    'possible',
    'not-all',
    'all',
    'none',
    'anyone',
    'condition',
    'doubted',
    'reported',
    'own-words',
    'takes-back',
  ],
  check: (check) => {
    const told = toldIn(check.languagesOf)(check.brief);
    if (told.told.length + told.ends.length === 0) return [];
    const isTold = (word: SaidWord) => isAmong(word, told.keys);
    const read = sentenceReader(check, check.reading.words, isTold);
    const turned = check.reading.sentences
      .filter(({ isQuestion }) => !isQuestion)
      .flatMap((sentence) =>
        foundIn(check, sentence, read(sentence), told)
          .slice(0, 1)
          .filter(() => !isOnlyReported(check, sentence))
          .map((one) => hitOf(check, sentence, one)),
      );
    return [...turned, ...answersIn(check, read, told)];
  },
};
