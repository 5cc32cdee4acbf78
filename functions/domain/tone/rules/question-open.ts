import { sentenceBasis } from '../basis/sentence-basis.ts';
import { mentionsIn, phrasesIn } from '../matching/places.ts';
import { isTime } from '../mentions/mention.ts';
import { type Check, type Finder, missing } from '../rule.ts';
import type { BasisKind } from '../sources/basis.ts';
import { type Reading, readText, type Sentence } from '../text/reading.ts';

// Who says where or who says most of the words of the question again, or what stands for them.
const ENOUGH = 2 / 3;
// "Why", "how" and "is it so" are answered in words of one's own: only a reply that has none of so many is about
// something else.
const MANY = 3;

/** A question of the comment: its words that say something, by what each may stand for. */
interface Asked {
  question: string;
  words: readonly (readonly string[])[];
  for: 'time' | 'amount' | 'place-or-person' | 'anything';
}

/** A comment as it is read for its questions. */
type CommentCheck = Check & { reading: Reading };

const saysLittle = ({ lexicon, phrasesOf, reading }: CommentCheck, at: number): boolean => {
  const word = reading.words[at]?.folded ?? '';
  const { fillers, negations, auxiliaries, yours, theirs, ours } = lexicon;
  const isSmall = [fillers, negations, auxiliaries, yours, theirs, ours].some((set) =>
    set.has(word),
  );
  const holds = (name: string) =>
    phrasesOf('rests-on-nothing', name).find(reading.words, { from: at, to: at + 1 }).length > 0;
  return isSmall || holds('questionWords') || holds('feelings') || holds('agreeing');
};

const kindOf = (check: CommentCheck, sentence: Sentence): Asked['for'] => {
  if (phrasesIn(check, sentence, 'time').length > 0) return 'time';
  if (phrasesIn(check, sentence, 'amount').length > 0) return 'amount';
  return phrasesIn(check, sentence, 'place-or-person').length > 0 ? 'place-or-person' : 'anything';
};

const askedIn = (check: Check): Asked[] => {
  const { brief, lexicon } = check;
  const reading = readText(brief.comment ?? '', lexicon.abbreviations);
  const ofComment = { ...check, reading };
  return reading.sentences
    .filter(({ isQuestion }) => isQuestion)
    .map((sentence) => {
      const { from, to } = sentence.words;
      const places = Array.from({ length: to - from }, (_, index) => from + index);
      const start = reading.tokens[sentence.from]?.start ?? 0;
      const end = reading.tokens[sentence.to - 1]?.end ?? 0;
      return {
        question: reading.clean.text.slice(start, end),
        words: places
          .filter((at) => !saysLittle(ofComment, at))
          .map((at) => lexicon.sensesOf(reading.words[at]?.folded ?? '')),
        for: kindOf(ofComment, sentence),
      };
    });
};

const holdsAmount = (check: Check, sentence: Sentence): boolean =>
  mentionsIn(check, sentence).some(({ kind }) => kind === 'number' || kind === 'range');

// How many of the words of a question a sentence says.
const shareOf = ({ reading, lexicon }: Check, { words: { from, to } }: Sentence, asked: Asked) => {
  const said = new Set(
    reading.words.slice(from, to).flatMap(({ folded }) => lexicon.sensesOf(folded)),
  );
  const shared = asked.words.filter((senses) => senses.some((sense) => said.has(sense)));
  return shared.length / asked.words.length;
};

const fits = (check: Check, sentence: Sentence, asked: Asked): boolean => {
  const share = shareOf(check, sentence, asked);
  switch (asked.for) {
    case 'time':
      return share >= ENOUGH || mentionsIn(check, sentence).some(isTime);
    case 'amount':
      return share >= ENOUGH || holdsAmount(check, sentence);
    case 'place-or-person':
      return share >= ENOUGH;
    case 'anything':
      return share > 0 || asked.words.length < MANY;
  }
};

// What says that we don't know yet or that more comes, or where the answer is.
const leavingOpen: readonly BasisKind[] = ['uncertainty', 'next-update', 'contact', 'elsewhere'];

const leavesOpen = (check: Check, sentence: Sentence): boolean => {
  const ofBasis = {
    ...check,
    phrases: (name: string) => check.phrasesOf('rests-on-nothing', name),
  };
  return (
    phrasesIn(check, sentence, 'left').length > 0 ||
    sentenceBasis(ofBasis, sentence).basis.some(({ kind }) => leavingOpen.includes(kind))
  );
};

const answersYesOrNo = ({ reading, phrasesOf }: Check, { words: { from } }: Sentence): boolean =>
  phrasesOf('rests-on-nothing', 'answers').find(reading.words, { from, to: from + 1 }).length > 0;

/** A reply answers what it was asked, or says that we can't yet. */
export const questionOpen: Finder = {
  reads: 'text',
  lists: ['time', 'amount', 'place-or-person', 'left'],
  check: (check) => {
    const { sentences } = check.reading;
    const open = askedIn(check).filter(
      (asked) =>
        asked.words.length > 0 &&
        !sentences.some(
          (sentence) =>
            fits(check, sentence, asked) ||
            (asked.for === 'anything' && answersYesOrNo(check, sentence)),
        ),
    );
    if (open.length === 0 || sentences.some((sentence) => leavesOpen(check, sentence))) return [];
    return open.slice(0, 1).flatMap(({ question }) => missing({ question }));
  },
};
