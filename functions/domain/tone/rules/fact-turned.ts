import { tokensPlace } from '../matching/places.ts';
import type { Check, Finder, Hit } from '../rule.ts';
import { readText, type Sentence } from '../text/reading.ts';
import { placesIn, type Span } from '../text/sentences.ts';
import { type Answered, answeredIn } from '../turned/answered.ts';
import { type Clause, clauseLists, type ReadSentence, sentenceReader } from '../turned/clause.ts';
import { comparedWith, isAmong } from '../turned/compare.ts';
import { exchangedIn } from '../turned/ends.ts';
import { toldTo } from '../turned/of-all.ts';
import { isOnlyReported, phrasesBeside, reportedLists } from '../turned/reported.ts';
import type { SaidWord } from '../turned/said-word.ts';
import { type ToldOf, thoughtsOf, toldIn } from '../turned/told.ts';
import { byShared, isComparable, type Turned, turnedBy } from '../turned/turned-by.ts';
import { calledUntrue, untrueLists } from '../turned/untrue.ts';
import { hitBesideFact } from './beside-fact.ts';

// A condition is said of the whole sentence.
const unitsOf = (check: Check, sentence: Sentence, read: ReadSentence): readonly Clause[] =>
  !read.isOne && phrasesBeside(check, sentence, 'condition').length === 0
    ? thoughtsOf(read)
    : read.isAllTold
      ? [read.whole()]
      : [];

const hitOf = (check: Check, sentence: Sentence, { text, isSure }: Turned): Hit => ({
  ...hitBesideFact(check, tokensPlace(check, sentence), text),
  onlyWarns: !isSure,
});

const bySure = (one: Turned, other: Turned): number => Number(other.isSure) - Number(one.isSure);

// Only a fact's hours are surely exchanged, and only where all else that it says is said, and nothing more.
const exchangedBy = (check: Check, sentence: Sentence, { ends }: ToldOf): Turned[] | undefined => {
  const exchanged = exchangedIn(check, sentence, ends);
  return exchanged?.told
    .flatMap((one) => {
      const how = comparedWith(exchanged.clause, one.clause);
      return how && !how.isOpposite && isComparable(exchanged.clause, { ...one, ...how })
        ? [{ text: one.text, isSure: how.isWhole && one.isFact }]
        : [];
    })
    .toSorted(bySure);
};

// Who says no of all says it of any, and "personal data was not exposed" may deny it of that of 1,200 customers.
const turnedIn = (clause: Clause, { told }: ToldOf) =>
  turnedBy(clause, clause.isNegated ? toldTo(clause, told) : told);

// What a sentence turns round, the surest first. Who is closed from 8 pm to 8 am is open from 8 am to 8 pm.
const saidRound = (check: Check, sentence: Sentence, read: ReadSentence, of: ToldOf): Turned[] =>
  exchangedBy(check, sentence, of) ??
  unitsOf(check, sentence, read)
    .flatMap((clause) => turnedIn(clause, of) ?? [])
    .toSorted(byShared);

type Read = ReturnType<typeof sentenceReader>;

// Who denies that all are closed says that not all are.
const denied = (clause: Clause): Clause => ({
  ...clause,
  isNegated: !clause.isNegated,
  holds: (name) => clause.holds(name === 'not-all' ? 'all' : name),
});

// "Several were injured" is no opposite of "one was injured", nor is "we stole it" of "it was stolen".
const saysWordForWord = (check: Check, { from, to }: Span, { text }: Turned): boolean => {
  const { lexicon, reading } = check;
  const told = new Set(readText(text, lexicon.abbreviations).words.map(({ folded }) => folded));
  const free = ['anyone', 'beside-roles', 'being'].flatMap((name) =>
    check.phrases(name).find(reading.words, { from, to }).flatMap(placesIn),
  );
  return placesIn({ from, to }).every((at) => {
    const { folded = '' } = reading.words[at] ?? {};
    return told.has(folded) || lexicon.auxiliaries.has(folded) || free.includes(at);
  });
};

// "It is a myth that the bridge is closed": who calls it untrue says that it is not so.
const calledRound = (check: Check, sentence: Sentence, read: Read, of: ToldOf): Turned[] => {
  const untrue = calledUntrue(check, sentence);
  if (!untrue) return [];
  const { words } = untrue;
  const found = turnedIn(denied(read({ words }).whole()), { ...of, told: of.plain });
  if (!found) return [];
  const isSure = found.isSure && untrue.isSure && saysWordForWord(check, words, found);
  return [{ ...found, isSure }];
};

const foundIn = (check: Check, sentence: Sentence, read: Read, of: ToldOf): Hit[] => {
  const [called] = calledRound(check, sentence, read, of);
  if (called) return [hitOf(check, sentence, called)];
  const [said] = saidRound(check, sentence, read(sentence), of);
  return said && !isOnlyReported(check, sentence) ? [hitOf(check, sentence, said)] : [];
};

// "Is the bridge closed? No." says that it is open.
const answerRound = (check: Check, answered: Answered, of: ToldOf) => {
  const { answer, clause, sentence, isBare, goesOn } = answered;
  if (!isBare && isOnlyReported(check, answer)) return [];
  const found = turnedIn(clause, of);
  return found ? [hitOf(check, sentence, { ...found, isSure: found.isSure && !goesOn })] : [];
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
    'tried',
    'condition',
    ...reportedLists,
    ...untrueLists,
  ],
  check: (check) => {
    const told = toldIn(check.languagesOf)(check.brief);
    if (told.told.length + told.ends.length === 0) return [];
    const isTold = (word: SaidWord) => word.isPlace || isAmong(word, told.keys);
    const read = sentenceReader(check, check.reading.words, isTold);
    return [
      ...check.reading.sentences
        .filter(({ isQuestion }) => !isQuestion)
        .flatMap((sentence) => foundIn(check, sentence, read, told)),
      ...answeredIn(check, read, told.keys).flatMap((one) => answerRound(check, one, told)),
    ];
  },
};
