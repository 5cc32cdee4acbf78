import type { Fact } from '../../incident/fact.ts';
import { namedRight } from '../../tone/named-right.ts';
import type { DraftRequest } from '../draft.ts';
import { factsByNews, publishableFacts } from './facts.ts';
import { byRelevance, sharedWords } from './relevance.ts';

// What a fact says, and what it said when something about it was last published.
const withEarlier = ({ id, text }: Fact, { before }: DraftRequest): string => {
  const news = before?.news.find(({ factId }) => factId === id);
  return news && 'earlier' in news ? `${text} ${news.earlier}` : text;
};

/** One word more in common is chance: the first of the facts is what the writer corrects. */
const CLEARLY_MORE_WORDS = 2;

/**
 * The fact that says what is right where something wrong was said: one that the request points to,
 * otherwise the one most like the wrong words. Where our own words were wrong, it has changed or
 * come since, and is the first of those unless another is clearly more like them: what stood in them and
 * still holds was not wrong.
 */
export const correctedFact = (request: DraftRequest): Fact | undefined => {
  const { brief, supersedes } = request;
  const { text: wrong = '' } = brief.claim ?? {};
  const facts = publishableFacts(brief);
  const [pointedTo] = namedRight(facts, brief.claim);
  if (pointedTo || supersedes?.how !== 'corrects') {
    return pointedTo ?? byRelevance(facts, wrong).at(0);
  }
  const { changed, added } = factsByNews(request);
  const likeness = (fact: Fact) => sharedWords(withEarlier(fact, request), wrong);
  const [first, ...others] = [...changed, ...added];
  const [best] = others.toSorted((one, other) => likeness(other) - likeness(one));
  const isClear = first && best && likeness(best) - likeness(first) >= CLEARLY_MORE_WORDS;
  return isClear ? best : first;
};
