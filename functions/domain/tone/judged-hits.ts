import { sentenceBasis } from './basis/sentence-basis.ts';
import type { Verdict } from './judgement/judge-sentence.ts';
import { isConfirmedWording } from './matching/confirmed.ts';
import { overlap, rest, sentenceAt, wordsAround, wordsHit } from './matching/places.ts';
import { confirmedWords } from './matching/stated-words.ts';
import { checkOf, type ReadPart } from './read-parts.ts';
import { RESTS_ON_NOTHING } from './rests-on.ts';
import type { Check, Hit, Rule } from './rule.ts';
import { isPromised } from './rules/promise-not-in-facts.ts';
import type { ToneRules } from './rules.ts';
import type { Sentence } from './text/reading.ts';

/** A sentence that probably breaks a rule. */
export interface JudgedHit {
  rule: Rule;
  hit: Hit;
}

// What a rule knows of a sentence beyond its words.
const excuses: Readonly<Record<string, (check: Check, sentence: Sentence) => boolean>> = {
  'promise-not-in-facts': isPromised,
  // Only denial and self-praise were learned; they are wrong where we could have prevented it.
  'scct-mismatch': ({ brief }) => brief.responsibility !== 'preventable',
};

const isExcused = (check: Check, sentence: Sentence, rule: string): boolean =>
  isConfirmedWording(check, sentence.words) || excuses[rule]?.(check, sentence) === true;

/** What the learned judgement makes of each sentence. */
export const verdictsOn = (read: ReadPart, { learned }: ToneRules): Verdict[] =>
  read.reading.sentences.map((_, at) => learned.judge(read, at));

// The likeliest rule is often not the right one, the next one then is; more would only bury them.
const MOST_RULES = 2;

const hitsIn = (
  sentence: Sentence,
  broken: readonly string[],
  read: ReadPart,
  applied: readonly Rule[],
  rules: ToneRules,
): JudgedHit[] =>
  broken
    .flatMap((id) => {
      const rule = applied.find((one) => one.id === id);
      const check = checkOf(read, id, rules);
      if (!rule || isExcused(check, sentence, id)) return [];
      const hit = wordsHit(check, sentence.words, { judged: 'sentence' });
      return [{ rule, hit: { ...hit, onlyWarns: true } }];
    })
    .slice(0, MOST_RULES);

// How to speak to many; to one person it may be kind.
const manners: ReadonlySet<string> = new Set(['thanks-supporters', 'no-marketing', 'self-centred']);

// How a reply is kind was learned from replies, these rules from statements.
const isKind = (
  { rule }: JudgedHit,
  read: ReadPart,
  sentence: Sentence,
  rules: ToneRules,
): boolean =>
  manners.has(rule.id) &&
  read.brief.kind === 'reply' &&
  sentenceBasis(checkOf(read, RESTS_ON_NOTHING, rules), sentence).unsupported.length === 0;

// "We can tell you this: …": what a confirmed fact says is not judged, the words round it are.
const brokenIn = (
  read: ReadPart,
  at: number,
  sentence: Sentence,
  { broken }: Verdict,
  { learned }: ToneRules,
): readonly string[] => {
  if (broken.length === 0) return broken;
  const confirmed = confirmedWords(read).filter((words) => overlap(words, sentence.words));
  if (confirmed.length === 0) return broken;
  const ofRest = rest(sentence.words, confirmed).flatMap(
    (words) => learned.judge(read, at, words).broken,
  );
  return broken.filter((rule) => ofRest.includes(rule));
};

/**
 * The sentences that probably break one of these rules, by what was learned from examples: a warning each of the
 * likeliest rule or two. What only repeats a confirmed fact breaks none, and the questions of a Q&A are
 * other people's words.
 */
export const judgedHits = (
  read: ReadPart,
  verdicts: readonly Verdict[],
  applied: readonly Rule[],
  rules: ToneRules,
): JudgedHit[] =>
  read.reading.sentences.flatMap((sentence, at) => {
    if (sentence.isQuestion && read.brief.kind === 'qa') return [];
    const verdict = verdicts[at];
    if (!verdict) return [];
    const broken = brokenIn(read, at, sentence, verdict, rules);
    const hits = hitsIn(sentence, broken, read, applied, rules);
    return hits.filter((hit) => !isKind(hit, read, sentence, rules));
  });

// How many words on each side of a phrase are judged with it: more would let the rest of a long sentence drown it.
const AROUND = [3, 4];

const PROMISE = 'promise-not-in-facts';

// A promise is held against the brief, which tells more than a suspicion of another rule.
const isSuspect = (rule: string, { suspected }: Verdict): boolean =>
  rule === PROMISE ? suspected.has(rule) : suspected.size > 0;

// A phrase that is all that its sentence says has no rest that could take its meaning from it.
const hasRest = (
  { start, end }: NonNullable<Hit['place']>,
  { words }: Sentence,
  { reading, lexicon }: ReadPart,
): boolean =>
  reading.words
    .slice(words.from, words.to)
    .some((word) => (word.end <= start || word.start >= end) && !lexicon.fillers.has(word.folded));

// A phrase in a sentence that is clean, and that is clean with the words next to it alone.
const isDoubtful = (
  { place }: Hit,
  rule: string,
  read: ReadPart,
  verdicts: readonly Verdict[],
  rules: ToneRules,
): boolean => {
  if (!place) return false;
  const at = sentenceAt(read.reading, place.start);
  const sentence = read.reading.sentences[at];
  const verdict = verdicts[at];
  if (!sentence || !verdict || isSuspect(rule, verdict)) return false;
  if (!hasRest(place, sentence, read)) return false;
  return AROUND.every((words) => {
    const around = wordsAround(read.reading, sentence, place, words);
    return !isSuspect(rule, rules.learned.judge(read, at, around));
  });
};

const blocks = ({ severity }: Rule, { onlyWarns }: Hit): boolean =>
  severity === 'block' && !onlyWarns;

// What a promise lacks is in the brief: words alone can't excuse one that is more than a hint.
const needsSecond = (rule: Rule, { params }: Hit, { learned }: ToneRules): boolean =>
  learned.rules.has(rule.id) && !(rule.id === PROMISE && params?.['promise'] !== 'hints');

/**
 * What is left of the hits of a rule that was learned too, as its phrases don't know the rest of the sentence.
 * Where the judgement finds the sentence clean, and the words round the phrase too, what would block warns and
 * what would warn is left out.
 */
export const secondedHits = (
  hits: readonly Hit[],
  rule: Rule,
  read: ReadPart,
  verdicts: readonly Verdict[],
  rules: ToneRules,
): readonly Hit[] =>
  hits.flatMap((hit) => {
    if (!needsSecond(rule, hit, rules) || !isDoubtful(hit, rule.id, read, verdicts, rules))
      return [hit];
    return blocks(rule, hit) ? [{ ...hit, onlyWarns: true }] : [];
  });
