import { patternOf } from '../../values/pattern.ts';
import { asSentence } from '../../values/plain-text.ts';
import type { PlannedSentence } from '../assemble.ts';
import { sharedWords, WORD_MIN_LETTERS } from '../brief/relevance.ts';
import { EMERGENCY } from './action.ts';
import { contentOf } from './content.ts';
import type { AskedPair } from './pairs.ts';
import { splitSentences } from './prose/split.ts';
import { CALLED, sureWords, tokensIn } from './said-in-run.ts';
import { holds as holdsWord } from './same-word.ts';
import { MOST, NEARLY_ALL, saysNearly } from './sameness.ts';
import type { TemplateContext } from './slot-context.ts';
import { sources } from './sources.ts';
import { isAbout } from './story.ts';
import { turnsOtherwise, wordsOf } from './turns.ts';

type Pairs = readonly AskedPair[];

const ALL = 1;
/** Whom or what a sentence is about stands among its first words. */
const SUBJECT_WORDS = 2;

const isContent = (word: string): boolean =>
  word.length >= WORD_MIN_LETTERS && /^\p{L}/u.test(word);

const holds = (told: string, word: string): boolean => sharedWords(told, word) > 0;

// In the same order what is shared is about the same.
const isInOrder = (told: string, text: string): boolean => {
  let rest = tokensIn(told);
  for (const word of tokensIn(text).filter((each) => isContent(each) && holds(told, each))) {
    const at = rest.findIndex((each) => holds(each, word));
    if (at < 0) return false;
    rest = rest.slice(at + 1);
  }
  return true;
};

// What it leaves out of a fact are not those whom the fact is about, a name or a number.
const holdsSubject = (told: string, text: string, context: TemplateContext): boolean => {
  const words = tokensIn(text);
  const light = patternOf(context.playbook.words.light);
  const subject = words.slice(0, SUBJECT_WORDS).filter(isContent);
  return (
    subject.every((word) => holds(told, word) || CALLED.test(word.toLowerCase())) &&
    sureWords(words, context)
      .filter((word) => /\p{L}/u.test(word) && !light.test(word))
      .every((word) => told.toLowerCase().includes(word.toLowerCase()))
  );
};

// Of two clauses the one may hold because of the other.
const isSame = (told: string, text: string, { playbook: { words } }: TemplateContext): boolean =>
  !turnsOtherwise(told, text, words) &&
  (isInOrder(told, text) || !wordsOf(words.clauses).test(text));

interface Telling {
  /** What is told, with what was asked. */
  told: string;
  answer: string;
}

// "Do I need the receipt? No, …": an answer leaves unsaid what was asked, and its first word denies that alone.
const tellingsOf = (
  { questions, sentences }: AskedPair,
  { playbook }: TemplateContext,
): Telling[] => {
  const question = questions.join(' ').replaceAll('?', ',');
  const { words } = playbook;
  const asked = isAbout('denies', { text: question }, words) ? '' : question;
  return sentences
    .flatMap(({ text }) => splitSentences(text))
    .flatMap((each) => [each, ...each.split(patternOf(words.apart))])
    .map((each) => each.replace(patternOf(words.yesOrNo), ''))
    .map((answer) => ({ answer, told: `${asked} ${answer}` }));
};

const typedTellings = (pairs: Pairs, context: TemplateContext): Telling[] =>
  pairs.filter(({ isTyped }) => isTyped).flatMap((pair) => tellingsOf(pair, context));

const tells = (
  pairs: Pairs,
  text: string,
  saysIt: (told: string, part: string) => boolean,
  context: TemplateContext,
): boolean => {
  const tellings = typedTellings(pairs, context);
  return splitSentences(text).every((part) =>
    tellings.some(
      ({ told, answer }) =>
        saysIt(told, part) && holdsSubject(told, part, context) && isSame(answer, part, context),
    ),
  );
};

/**
 * Whether typed answers tell a sentence in whatever words: all of its numbers and names, most of its words, and nothing
 * that turns or limits it. Nobody reads it twice then; what of it they do without is listed as left out.
 */
export const tellTyped = (pairs: Pairs, text: string, context: TemplateContext): boolean =>
  tells(
    pairs,
    text,
    (told, part) =>
      saysNearly(told, part, context, NEARLY_ALL) ||
      (!patternOf(context.playbook.words.adds).test(part) &&
        isInOrder(told, part) &&
        saysNearly(told, part, context, MOST)),
    context,
  );

/** Fewer words may be the same by chance. */
const SAME_WORDS = 3;

/**
 * Whether a typed answer makes a promise in the same words, in whatever order: "A fee? Yes, when it comes of the outage we
 * refund it" promises to refund fees that come of the outage. All words of either stand in the other, and both limit it.
 */
export const promisesTyped = (pairs: Pairs, text: string, context: TemplateContext): boolean => {
  const { words } = context.playbook;
  const holdsAll = (one: string, other: string) => {
    const content = contentOf(other, words);
    return content.length >= SAME_WORDS && content.every((word) => holdsWord(one, word, words));
  };
  const isDenied = (each: string) => isAbout('denies', { text: each }, words);
  const isLimited = (each: string) => words.turns.some((turn) => wordsOf(turn).test(each));
  return typedTellings(pairs, context).some(
    ({ told, answer }) =>
      holdsAll(told, text) &&
      holdsAll(text, answer) &&
      isDenied(answer) === isDenied(text) &&
      isLimited(answer) === isLimited(text) &&
      saysNearly(told, text, context, 0),
  );
};

/** Whether typed answers tell all of what to do, in all of its words. */
export const tellsAction = (pairs: Pairs, context: TemplateContext): boolean => {
  const action = sources['public-action'](context);
  const saysAll = (told: string, part: string) => saysNearly(told, part, context, ALL);
  return action.length > 0 && action.every(({ text }) => tells(pairs, text, saysAll, context));
};

/** What to do at once: the first of it, and whom to call where life is at stake. */
export const isFirstAid = ({ text }: PlannedSentence, { story }: TemplateContext): boolean =>
  text === asSentence(story.action.first ?? '') || EMERGENCY.test(text);

/** Of what to do that comes second and protects nobody: how people get their money back. */
export const isRepair = (
  sentence: PlannedSentence,
  { story, playbook: { words } }: TemplateContext,
): boolean =>
  sentence.text !== asSentence(story.action.first ?? '') &&
  (isAbout('pay', sentence, words) || isAbout('get', sentence, words));
