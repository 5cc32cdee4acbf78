import { onceFor } from '../once-for.ts';
import type { Check } from '../rule.ts';
import { type Reading, readText, type Sentence } from '../text/reading.ts';
import { placesIn } from '../text/sentences.ts';
import type { Grounds } from './grounds.ts';
import { isContent } from './grounds.ts';
import { holdsWord } from './match.ts';

/** A word that the comment asks with. */
interface Asked {
  senses: readonly string[];
  isGrave: boolean;
}

/** What a comment asks: the words of its questions that say something. */
export interface Question {
  asked: readonly Asked[];
  /** Of what the person may or should do themselves: "Can I …", "Måste vi …". */
  isOfReader: boolean;
}

// "So can I …": who asks of themselves says so early.
const ASKER_WITHIN = 3;

const holdsAt = (check: Check, list: string, { words }: Reading, at: number): boolean =>
  check.phrases(list).find(words, { from: at, to: at + 1 }).length > 0;

// People leave out the question mark: "is it out", "får man ringa".
const asks = (check: Check, { words }: Reading, sentence: Sentence): boolean =>
  sentence.isQuestion || check.phrases('asking').find(words, sentence.words).length > 0;

interface Said extends Question {
  isAsked: boolean;
}

const saidIn = onceFor((check: Check): Said[] => {
  const { lexicon, brief } = check;
  const reading = readText(brief.comment ?? '', lexicon.abbreviations);
  return reading.sentences.map((sentence) => {
    const places = placesIn(sentence.words);
    const word = (at: number) => reading.words[at]?.folded ?? '';
    return {
      isAsked: asks(check, reading, sentence),
      asked: places
        .filter((at) => !lexicon.fillers.has(word(at)) && !lexicon.negations.has(word(at)))
        .filter((at) => !holdsAt(check, 'feelings', reading, at))
        .map((at) => ({
          senses: lexicon.sensesOf(word(at)),
          isGrave: holdsAt(check, 'grave', reading, at) || holdsAt(check, 'harm', reading, at),
        })),
      isOfReader: places.slice(0, ASKER_WITHIN).some((at) => holdsAt(check, 'asker', reading, at)),
    };
  });
});

/** The questions of a comment. */
export const questionsOf = (check: Check): Question[] =>
  saidIn(check).filter(({ isAsked }) => isAsked);

const confirmed = ({ open }: Grounds) =>
  open.filter(({ isConfirmed, kind }) => isConfirmed && kind !== 'claim');

const isOrdinary = ({ check }: Grounds, { senses }: Asked): boolean =>
  check.newness.isOrdinary(senses[0] ?? '', check.lexicon.language);

// Nothing that weighs is asked but what is confirmed.
const asksLittle = (grounds: Grounds, { asked }: Question): boolean =>
  asked.every((word) => {
    const isHeld = confirmed(grounds).some((source) => holdsWord(source, word.senses));
    const isRumour = grounds.open.some((source) => holdsWord(source, word.senses));
    return isHeld || !(word.isGrave || (isRumour && !isOrdinary(grounds, word)));
  });

// Most of what is asked is known, and what the sentence says is some of it.
const asksWhatIsKnown = (grounds: Grounds, { asked }: Question): boolean => {
  const [known, unknown] = [
    asked.filter(({ senses }) => confirmed(grounds).some((source) => holdsWord(source, senses))),
    asked.filter(
      (word) =>
        !isOrdinary(grounds, word) &&
        !confirmed(grounds).some((source) => holdsWord(source, word.senses)),
    ),
  ];
  const isSaid = known.some(({ senses }) =>
    grounds.said.some((source) => source.isConfirmed && holdsWord(source, senses)),
  );
  return isSaid && unknown.length < known.length;
};

// "No" by itself says what a fact says with "no", and "yes" what one says without.
const isHeldAlone = (grounds: Grounds, { asked }: Question, isYes: boolean): boolean =>
  asked.length > 0 &&
  confirmed(grounds).some(
    (source) =>
      source.isNegated !== isYes && asked.every(({ senses }) => holdsWord(source, senses)),
  );

/** Whether a sentence begins with "yes" or "no" to what it answers, apart from the rest. */
export const answerIn = ({ check, words }: Grounds): 'yes' | 'no' | undefined => {
  const from = words[0]?.at ?? 0;
  const isApart = words.length === 1 || check.reading.words[from + 1]?.afterMark === true;
  const holds = (name: string) =>
    check.phrases(name).find(check.reading.words, { from, to: from + 1 }).length > 0;
  if (!isApart || !holds('answers')) return undefined;
  return holds('agreeing') ? 'yes' : 'no';
};

/**
 * Whether "yes" or "no" ahead of a sentence may say more than what comes after it: the comment asks nothing, or it
 * asks what weighs and is not confirmed.
 */
export const answersUnknown = (grounds: Grounds): boolean => {
  const answer = answerIn(grounds);
  if (!answer) return false;
  const isYes = answer === 'yes';
  if (grounds.isHedged && !isYes) return false;
  const questions = questionsOf(grounds.check);
  if (questions.length === 0)
    return isYes || !saidIn(grounds.check).every((said) => asksLittle(grounds, said));
  const isAlone = !grounds.words.slice(1).some((word) => isContent(word) && !word.isFeeling);
  return !questions.every((question) => {
    if (!asksLittle(grounds, question)) return false;
    if (isAlone && !(question.isOfReader && !isYes)) return isHeldAlone(grounds, question, isYes);
    return !isYes || question.isOfReader || asksWhatIsKnown(grounds, question);
  });
};
