import { foldedWords } from '../tone/names/folded-words.ts';
import { type AskedQuestion, askedIn } from '../tone/text/questions.ts';
import { runsIn, SHORTEST } from '../tone/word-runs.ts';
import { isToStay } from './is-to-stay.ts';

/** What a comment calls an answer; its author may write in another language than the text has. */
const speaksOfAnswer =
  /(?<!\p{L})(?:answers?|questions?|repl(?:y|ies)|svar|svaren?|svaret|frågan?|frågor(?:na)?)(?!\p{L})/iu;
/** What else a comment may be about, so that it no longer speaks of the answer named before. */
const speaksOfOther =
  /(?<!\p{L})(?:headline|heading|title|text|intro|opening|ending|rest|others?|rubrik|titel|ingress|inledning|avslut|slut|resten|övrig|andra)/iu;

const SENTENCES = /[.!?;\n]+/u;
/** "… is fine, but …", "… and the one about pay …". */
const CLAUSES =
  /,?\s+(?:but|however|yet|though|men|dock|fast)\s+|(?:,|\s+(?:and|och))\s+(?=(?:(?:the|that) )?(?:answer|reply|one )|svaret|det om )/iu;

const SHORTEST_TOPIC_LETTERS = 3;
/** "Buss" and "bussarna", not "bus" and "business". */
const ENDING_MAX_LETTERS = 4;
const anyQuestion = new Set(
  'what when where which who whom whose why how will would does did can could should the and you your are was were with about for from that this have has our get there they not any all yes more than been very out only also just vad när var vart vem vems varför hur vilka vilken vilket kan kunde ska skall får fick har hade det den att och för med som inte ett era ert oss mig man från blir blev finns gör gick nu om alla mer mycket bara nej också här där'
    .split(' ')
    .flatMap(foldedWords),
);

const topicsIn = (words: string): string[] =>
  foldedWords(words).filter(
    (word) => word.length >= SHORTEST_TOPIC_LETTERS && !anyQuestion.has(word),
  );

const isSameTopic = (one: string, other: string): boolean =>
  (one.startsWith(other) || other.startsWith(one)) &&
  Math.abs(one.length - other.length) <= ENDING_MAX_LETTERS;

type Pair = Required<AskedQuestion>;

// Four words of it in a row, or all of a shorter question.
const isQuoted = ({ question, answer }: Pair, clause: string): boolean => {
  const said = new Set(runsIn(clause, SHORTEST));
  const asked = foldedWords(question);
  return (
    [question, answer].some((words) => runsIn(words, SHORTEST).some((run) => said.has(run))) ||
    (asked.length > 1 && ` ${foldedWords(clause).join(' ')} `.includes(` ${asked.join(' ')} `))
  );
};

// Each word of the clause means those pairs that share most with it.
const aboutIn = (pairs: readonly Pair[], clause: string): Pair[] => {
  const said = topicsIn(clause);
  const shared = pairs.map((pair) => {
    const topics = topicsIn(`${pair.question} ${pair.answer}`);
    const words = said.filter((word) => topics.some((one) => isSameTopic(one, word)));
    // Of questions with as many of them the shorter one: "the answer about the school".
    return {
      pair,
      words,
      share: words.length + words.length / (topicsIn(pair.question).length + 1),
    };
  });
  const meant = said.flatMap((word) => {
    const having = shared.filter(({ words }) => words.includes(word));
    const most = Math.max(...having.map(({ share }) => share));
    return having.filter(({ share }) => share === most).map(({ pair }) => pair);
  });
  return pairs.filter((pair) => meant.includes(pair));
};

/** A clause of a comment, and the typed answers that it is about. */
interface Named {
  clause: string;
  pairs: readonly Pair[];
}

const namedIn = (pairs: readonly Pair[], sentence: string): Named[] => {
  const isAboutAnswers = speaksOfAnswer.test(sentence);
  let before: readonly Pair[] = [];
  return sentence.split(CLAUSES).map((clause) => {
    const quoted = pairs.filter((pair) => isQuoted(pair, clause));
    const about = isAboutAnswers ? aboutIn(pairs, clause) : [];
    const own = quoted.length > 0 ? quoted : about;
    if (own.length > 0) before = own;
    else if (speaksOfOther.test(clause)) before = [];
    return { clause, pairs: before };
  });
};

/**
 * The questions whose typed answers approvers ask to be others: a comment names the answer, by words of question or
 * answer or by quoting it, and does not say that it is to stay. The last word on each counts.
 */
export const otherAnswersAsked = (
  questions: readonly string[],
  comments: readonly string[],
): string[] => {
  const pairs = askedIn({ questions }).flatMap(({ question, answer }) =>
    answer === undefined ? [] : [{ question, answer }],
  );
  const others = new Set<string>();
  const named = comments
    .flatMap((comment) => comment.split(SENTENCES))
    .flatMap((sentence) => namedIn(pairs, sentence));
  for (const { clause, pairs: meant } of named)
    for (const { question } of meant)
      if (isToStay(clause)) others.delete(question);
      else others.add(question);
  return [...others];
};
