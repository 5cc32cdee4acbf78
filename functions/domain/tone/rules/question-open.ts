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

const holds = (check: Check, sentence: Sentence, list: string): boolean =>
  phrasesIn(check, sentence, list).length > 0;

const isTimed = (check: Check, sentence: Sentence, at: number): boolean => {
  const token = check.reading.words[at]?.token ?? 0;
  return mentionsIn(check, sentence).some(({ from, to }) => from <= token && token < to);
};

// "At the town hall", but not "the water in Norrby", which only says which water, and not "on Friday".
const namesPlace = (check: Check, sentence: Sentence, asked: Asked): boolean => {
  const { reading, lexicon } = check;
  const sensesAt = (at: number) => lexicon.sensesOf(reading.words[at]?.folded ?? '');
  const isAsked = (at: number) =>
    asked.words.some((senses) => senses.some((sense) => sensesAt(at).includes(sense)));
  const isSaying = (at: number) =>
    at < sentence.words.to && !lexicon.fillers.has(reading.words[at]?.folded ?? '');
  return phrasesIn(check, sentence, 'at').some(
    ({ from, to }) =>
      !(from > sentence.words.from && isAsked(from - 1)) &&
      [to, to + 1].some((at) => isSaying(at) && !isTimed(check, sentence, at)),
  );
};

// "Anna Berg leads our work", but not "the bus to Ekby".
const namesWho = (check: Check, sentence: Sentence): boolean => {
  const { words } = check.reading;
  const led = [...phrasesIn(check, sentence, 'at'), ...phrasesIn(check, sentence, 'toward')];
  return words.slice(sentence.words.from + 1, sentence.words.to).some(({ raw }, index) => {
    const at = sentence.words.from + 1 + index;
    return /^\p{Lu}\p{Ll}/u.test(raw) && led.every(({ to }) => to !== at);
  });
};

/** Tells of a sentence whether it answers a question, looking at each thing once. */
const answererIn = (check: Check, sentence: Sentence): ((asked: Asked) => boolean) => {
  const senses = once(() => sensesIn(check, sentence));
  const says = {
    time: once(
      () => mentionsIn(check, sentence).some(isTime) || holds(check, sentence, 'says-when'),
    ),
    amount: once(() => holdsAmount(check, sentence) || holds(check, sentence, 'says-amount')),
    place: (asked: Asked) => namesPlace(check, sentence, asked),
    person: once(() => namesWho(check, sentence) || holds(check, sentence, 'role')),
    anything: once(() => saysYesOrNo(check, sentence)),
  };
  return (asked) => {
    const shared = asked.words.filter((word) => word.some((sense) => senses().has(sense))).length;
    if (asked.for === 'anything' && (shared > 0 || asked.words.length < MANY)) return true;
    return shared / asked.words.length >= ENOUGH || says[asked.for](asked);
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
  lists: [
    'time',
    'amount',
    'place',
    'person',
    'says-when',
    'says-amount',
    'at',
    'toward',
    'role',
    'left',
  ],
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
