import type { Brief } from '../brief.ts';
import { contentStems, decidedStems, statedStems, statedTexts } from '../content-stems.ts';
import type { Lexicon } from '../language/lexicon.ts';
import { mentionsIn, phrasesIn, without, wordsHit } from '../matching/places.ts';
import { isTime } from '../mentions/mention.ts';
import { onceFor } from '../once-for.ts';
import type { Check, Finder, Hit } from '../rule.ts';
import { isSupported as isKnown } from '../sheet/supports.ts';
import type { Sentence } from '../text/reading.ts';
import type { Span } from '../text/sentences.ts';

/** Promises that are not the same: a commitment to one of these covers no other. */
const groups = [
  'refund',
  'compensation',
  'free',
  'dismissal',
  'closure',
  'replacement',
  'pledge',
  // Words that may be a promise of any sort: they only warn.
  'hints',
] as const;

const MIN_SHARED = 2;
const SHARED_PART = 0.5;

// The brief is read only for the sorts of promises that the text makes, once for each.
const supportIn = (check: Check): ((name: string) => boolean) => {
  const texts = statedTexts(check.brief);
  const known = new Map<string, boolean>();
  return (name) => {
    const isSupported = known.get(name) ?? check.anyHolds(texts, name);
    known.set(name, isSupported);
    return isSupported;
  };
};

// "We pay their medical costs" and "the company pays medical costs for all": what the shorter one says is in both.
const saysAlike = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean => {
  const shared = [...one].filter((stem) => other.has(stem)).length;
  return shared >= MIN_SHARED && shared / Math.min(one.size, other.size) >= SHARED_PART;
};

// "All customers" are in many promises: whom one is made to tells nothing of what it is.
const affectedIn = onceFor(
  ({ lists }: Lexicon) => new Set(lists['affected']?.flatMap((words) => words.split('|'))),
);

const stemsIn = ({ lexicon, reading }: Check, { words: { from, to } }: Sentence) => {
  const words = reading.words
    .slice(from, to)
    .map(({ folded }) => folded)
    .filter((word) => !affectedIn(lexicon).has(word));
  return contentStems(words, lexicon);
};

const repeatsAny = (said: ReadonlySet<string>, stated: readonly ReadonlySet<string>[]): boolean =>
  stated.some((each) => saysAlike(said, each));

// What is pledged may be any commitment, in other words. Facts share their topic with every promise, and
// decide none: who reads the warning can tell.
const onlyWarns = (name: string, isTold: boolean, { commitments }: Brief): boolean =>
  isTold || name === 'hints' || (name === 'pledge' && commitments.length > 0);

/** "Yes, all of you." A longer answer says itself what is promised. */
const AFFIRMS_MAX_WORDS = 4;

// "Will we get it back? A: Yes.": who affirms and says no more says what was asked.
const isAffirmed = (check: Check, sentence: Sentence): boolean => {
  const { sentences, words, tokens } = check.reading;
  const next = sentences[sentences.indexOf(sentence) + 1]?.words;
  if (next === undefined) return false;
  const isLabel = tokens[(words[next.from]?.token ?? tokens.length) + 1]?.raw === ':';
  const from = isLabel ? next.from + 1 : next.from;
  const first = { from, to: Math.min(from + 1, next.to) };
  return (
    next.to - from <= AFFIRMS_MAX_WORDS && check.phrases('affirms').find(words, first).length > 0
  );
};

// "Write to fines@ek.example" cancels no fine.
const isInLink = ({ links, reading }: Check, { to }: Span): boolean => {
  const { start = 0 } = reading.words[to - 1] ?? {};
  return links.some((link) => link.start <= start && start < link.end);
};

const hitsIn = (
  check: Check,
  sentence: Sentence,
  isSupported: (name: string) => boolean,
): Hit[] => {
  const found = groups
    .map((name) => ({
      name,
      spans: phrasesIn(check, sentence, name).filter((span) => !isInLink(check, span)),
    }))
    .filter(({ spans }) => spans.length > 0);
  if (found.length === 0) return [];
  if (sentence.isQuestion && !isAffirmed(check, sentence)) return [];
  if (phrasesIn(check, sentence, 'open').length > 0) return [];
  const said = stemsIn(check, sentence);
  if (repeatsAny(said, decidedStems(check.lexicon)(check.brief))) return [];
  const isTold = repeatsAny(said, statedStems(check.lexicon)(check.brief));
  const harmless = phrasesIn(check, sentence, 'unless');
  const covered = found.filter(({ name }) => isSupported(name)).flatMap(({ spans }) => spans);
  return found
    .filter(({ name }) => !isSupported(name))
    .flatMap(({ name, spans }) =>
      without(without(spans, harmless), covered).map((span) => ({
        ...wordsHit(check, span, { promise: name }),
        onlyWarns: onlyWarns(name, isTold, check.brief),
      })),
    );
};

// What is to happen at a time of the brief is a commitment in other words.
const keepsTime = (check: Check, sentence: Sentence): boolean =>
  check.brief.commitments.length > 0 &&
  mentionsIn(check, sentence).some((one) => isTime(one) && isKnown(check.sheet, one));

/** Whether the brief promises what a sentence may promise. */
export const isPromised = (check: Check, sentence: Sentence): boolean => {
  const isSupported = supportIn(check);
  return (
    keepsTime(check, sentence) ||
    repeatsAny(stemsIn(check, sentence), statedStems(check.lexicon)(check.brief)) ||
    groups.some((name) => isSupported(name) && phrasesIn(check, sentence, name).length > 0)
  );
};

/** Statements promise only what the organisation has committed itself to. */
export const promiseNotInFacts: Finder = {
  reads: 'text-and-title',
  lists: [...groups, 'affirms', 'open', 'unless'],
  check: (check) => {
    const isSupported = supportIn(check);
    return check.reading.sentences.flatMap((sentence) => hitsIn(check, sentence, isSupported));
  },
};
