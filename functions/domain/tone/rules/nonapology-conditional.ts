import { phrasesIn, without, wordsHit } from '../matching/places.ts';
import type { Check, Finder, Hit } from '../rule.ts';
import type { Sentence } from '../text/reading.ts';
import type { Span } from '../text/sentences.ts';

// No real sentence holds more; the limit keeps hostile texts from being slow.
const MAX_PER_SENTENCE = 50;

interface Found {
  regrets: readonly Span[];
  /** Those of them that may be for what is in a condition before them. */
  open: readonly Span[];
  conditions: readonly Span[];
  helps: readonly Span[];
  joins: readonly Span[];
  /** Conditions that a colon or semicolon sets apart. */
  apart: ReadonlySet<Span>;
}

const isBetween = (span: Span, low: number, high: number): boolean =>
  span.from >= low && span.to <= high;

// "We are sorry, and if you need help, call us" does not apologise for what is in the if-clause.
const isOffer = ({ helps, joins, apart }: Found, regret: Span, condition: Span): boolean => {
  if (helps.some((help) => isBetween(help, regret.to, condition.from))) return true;
  const isJoined =
    apart.has(condition) || joins.some((join) => isBetween(join, regret.to, condition.from));
  return isJoined && helps.some((help) => help.from >= condition.from);
};

// "If you were hurt, call us; we are sorry": the help comes between.
const isOfferBefore = ({ helps }: Found, condition: Span, regret: Span): boolean =>
  helps.some((help) => isBetween(help, condition.from, regret.from));

const isConditional = (found: Found, condition: Span): boolean => {
  const before = found.regrets.findLast((regret) => regret.from <= condition.from);
  if (before) return !isOffer(found, before, condition);
  const after = found.open.find((regret) => regret.from > condition.from);
  return after !== undefined && !isOfferBefore(found, condition, after);
};

const firstIn = (check: Check, sentence: Sentence, name: string): Span[] =>
  phrasesIn(check, sentence, name).slice(0, MAX_PER_SENTENCE);

const isSetApart = ({ reading }: Check, { from }: Span): boolean => {
  const mark = reading.tokens[(reading.words[from]?.token ?? 0) - 1]?.raw;
  return mark === ':' || mark === ';';
};

const hitsIn = (check: Check, sentence: Sentence): Hit[] => {
  const regrets = firstIn(check, sentence, 'regret');
  if (regrets.length === 0) return [];
  const sure = firstIn(check, sentence, 'eventual');
  const conditions = without(
    phrasesIn(check, sentence, 'condition'),
    phrasesIn(check, sentence, 'unless'),
  ).slice(0, MAX_PER_SENTENCE);
  const open = without(regrets, phrasesIn(check, sentence, 'own-regret'));
  const helps = firstIn(check, sentence, 'help');
  const joins = firstIn(check, sentence, 'join');
  const apart = new Set(conditions.filter((one) => isSetApart(check, one)));
  const found: Found = { regrets, open, conditions, helps, joins, apart };
  const conditional = conditions.filter((condition) => isConditional(found, condition));
  return [...without(conditional, sure), ...sure].map((span) => wordsHit(check, span));
};

/** "Sorry if" puts the harm in doubt and apologises for nothing. */
export const nonapologyConditional: Finder = {
  reads: 'text-and-title',
  lists: ['regret', 'own-regret', 'condition', 'eventual', 'help', 'join', 'unless'],
  needs: ['regret'],
  check: (check) => check.reading.sentences.flatMap((sentence) => hitsIn(check, sentence)),
};
