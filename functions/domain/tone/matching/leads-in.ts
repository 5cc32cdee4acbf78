import type { Check } from '../rule.ts';
import type { Sentence } from '../text/reading.ts';
import { phrasesIn } from './places.ts';

/** Lists of a rule that asks where a sentence begins with words that lead to what it tells. */
export const leadingLists = ['leads-in', 'leads-in-short', 'finite'] as const;

// "Although we can't confirm the names are two hurt", as Swedish has it: the verb of the lead, and that of the sentence.
const VERBS_WITH_ONE_OF_ITS_OWN = 2;

/**
 * Where the sentence itself begins behind words that lead to it, "although we can't confirm the names, …" or
 * "despite rumours …": behind their comma or with its verb, whatever comes first. Undefined where nothing leads to it.
 */
export const mainBehind = (check: Check, sentence: Sentence): number | undefined => {
  const [lead] = phrasesIn(check, sentence, 'leads-in');
  const begins = lead ?? phrasesIn(check, sentence, 'leads-in-short')[0];
  if (!begins) return undefined;
  const { tokens, words } = check.reading;
  // "Despite two who are said to be hurt": that verb is of the two.
  const isOfOther = (at: number) => check.lexicon.clauseWords.has(words[at - 1]?.folded ?? '');
  const isVerb = new Set(
    phrasesIn(check, sentence, 'finite').flatMap(({ from }) => (isOfOther(from) ? [] : [from])),
  );
  const last = lead ? VERBS_WITH_ONE_OF_ITS_OWN : 1;
  let verbs = 0;
  for (let at = begins.to; at < sentence.words.to; at += 1) {
    if (isVerb.has(at)) verbs += 1;
    const isBehindComma = tokens[(words[at]?.token ?? 0) - 1]?.raw === ',';
    if (isBehindComma || verbs === last) return at;
  }
  return undefined;
};
