import { sentenceBasis } from '../basis/sentence-basis.ts';
import { type Asked, askedIn } from '../matching/asked.ts';
import { mentionsIn, phrasesIn } from '../matching/places.ts';
import { isTime } from '../mentions/mention.ts';
import { once } from '../once-for.ts';
import { type Check, type Finder, missing } from '../rule.ts';
import type { BasisKind } from '../sources/basis.ts';
import type { Sentence } from '../text/reading.ts';

// Who says where or who says most of the words of the question again, or what stands for them.
const ENOUGH = 2 / 3;
// "Why", "how" and "is it so" are answered in words of one's own: only a reply that has none of so many is about
// something else.
const MANY = 3;

const sensesIn = ({ reading, lexicon }: Check, { words: { from, to } }: Sentence): Set<string> =>
  new Set(reading.words.slice(from, to).flatMap(({ folded }) => lexicon.sensesOf(folded)));

const saysYesOrNo = ({ reading, phrasesOf }: Check, { words: { from } }: Sentence): boolean =>
  phrasesOf('rests-on-nothing', 'answers').find(reading.words, { from, to: from + 1 }).length > 0;

const holdsAmount = (check: Check, sentence: Sentence): boolean =>
  mentionsIn(check, sentence).some(({ kind }) => kind === 'number' || kind === 'range');

/** Tells of a sentence whether it answers a question, looking at each thing once. */
const answererIn = (check: Check, sentence: Sentence): ((asked: Asked) => boolean) => {
  const senses = once(() => sensesIn(check, sentence));
  const says = {
    time: once(() => mentionsIn(check, sentence).some(isTime)),
    amount: once(() => holdsAmount(check, sentence)),
    place: () => false,
    person: () => false,
    anything: once(() => saysYesOrNo(check, sentence)),
  };
  return (asked) => {
    const shared = asked.words.filter((word) => word.some((sense) => senses().has(sense))).length;
    if (asked.for === 'anything' && (shared > 0 || asked.words.length < MANY)) return true;
    return shared / asked.words.length >= ENOUGH || says[asked.for]();
  };
};

// What says that we don't know yet or that more comes, or where the answer is.
const leavingOpen: readonly BasisKind[] = ['uncertainty', 'next-update', 'contact', 'elsewhere'];

const leavesOpen = (check: Check): boolean => {
  // One for all sentences: what it takes to weigh them is kept with it.
  const ofBasis = check.under('rests-on-nothing', check.brief);
  return check.reading.sentences.some(
    (sentence) =>
      phrasesIn(check, sentence, 'left').length > 0 ||
      sentenceBasis(ofBasis, sentence).basis.some(({ kind }) => leavingOpen.includes(kind)),
  );
};

/** A reply answers what it was asked, or says that we can't yet. */
export const questionOpen: Finder = {
  reads: 'text',
  lists: ['time', 'amount', 'place', 'person', 'left'],
  check: (check) => {
    const asked = askedIn(check).filter(({ words }) => words.length > 0);
    if (asked.length === 0) return [];
    const { sentences } = check.reading;
    const answerers = sentences.map((sentence) => answererIn(check, sentence));
    const open = asked.find((question) => !answerers.some((answers) => answers(question)));
    if (!open || leavesOpen(check)) return [];
    return missing({ question: open.question });
  },
};
