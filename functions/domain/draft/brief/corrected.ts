import type { Fact } from '../../incident/fact.ts';
import type { DraftRequest } from '../draft.ts';
import { containsAny } from './claim.ts';
import { factsByNews, publishableFacts } from './facts.ts';
import { byRelevance, sharedWords } from './relevance.ts';

// What a fact says, and what it said when something about it was last published.
const withEarlier = ({ id, text }: Fact, { before }: DraftRequest): string => {
  const news = before?.news.find(({ factId }) => factId === id);
  return news && 'earlier' in news ? `${text} ${news.earlier}` : text;
};

/**
 * The fact that says what is right where something wrong was said: one that the request points to,
 * otherwise the one most like the wrong words. Where our own words were wrong, it has changed or
 * come since: what stood in them and still holds was not wrong.
 */
export const correctedFact = (request: DraftRequest): Fact | undefined => {
  const { brief, supersedes } = request;
  const { text: wrong = '', truthKeys = [] } = brief.claim ?? {};
  const facts = publishableFacts(brief);
  const pointedTo = facts.find(({ text }) => containsAny(text, truthKeys));
  if (pointedTo || supersedes?.how !== 'corrects') {
    return pointedTo ?? byRelevance(facts, wrong).at(0);
  }
  const { changed, added } = factsByNews(request);
  const likeness = (fact: Fact) => sharedWords(withEarlier(fact, request), wrong);
  return [...changed, ...added].toSorted((one, other) => likeness(other) - likeness(one)).at(0);
};
