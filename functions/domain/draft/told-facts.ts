import type { Fact } from '../incident/fact.ts';
import type { PlannedSentence } from './assemble.ts';
import type { DraftRequest, FactNews } from './draft.ts';
import { asSentence, plain, withoutStop } from './plain-text.ts';
import type { LanguagePlaybook } from './playbook.ts';
import { isPublishable } from './publishable.ts';
import { byRelevance } from './relevance.ts';
import { holdsAny } from './writers-words.ts';

type Brief = DraftRequest['brief'];

/** A comment is answered, not lectured: as many facts as fit into a conversation. */
const REPLY_FACTS_MAX = 5;

// The fact comes before the myth: what states the truth first, what holds the claim's words last.
const truthFirst = (facts: readonly Fact[], brief: Brief): Fact[] => {
  const { truthKeys = [], keys = [] } = brief.claim ?? {};
  const order = (fact: Fact) =>
    holdsAny(fact.text, truthKeys) ? 0 : holdsAny(fact.text, keys) ? 2 : 1;
  return facts.toSorted((one, other) => order(one) - order(other));
};

/** The confirmed facts that may be published, in the order in which this kind tells them. */
export const tellable = (brief: Brief): Fact[] => {
  const facts = brief.facts.filter(
    (fact) => fact.status === 'confirmed' && isPublishable(fact.text, brief),
  );
  if (brief.kind === 'correction') return truthFirst(facts, brief);
  return brief.kind === 'reply'
    ? byRelevance(facts, brief.comment ?? '').slice(0, REPLY_FACTS_MAX)
    : facts;
};

/** Facts as an update parts them: changed since the last published words, new since, still holding. */
export interface Parted {
  changed: Fact[];
  news: Fact[];
  standing: Fact[];
}

/** Parts the facts that may be told; where nothing was published before, all of them are news. */
export const parted = ({ brief, before }: DraftRequest): Parted => {
  const facts = tellable(brief);
  if (!before) return { changed: [], news: facts, standing: [] };
  const whatOf = ({ id }: Fact) => before.news.find(({ factId }) => factId === id)?.what;
  const isNew = (fact: Fact) => ['new', 'confirmed'].includes(whatOf(fact) ?? '');
  const isChanged = (fact: Fact) => whatOf(fact) === 'changed';
  return {
    changed: facts.filter(isChanged),
    news: facts.filter(isNew),
    standing: facts.filter((fact) => !isNew(fact) && !isChanged(fact)),
  };
};

/** A fact as a sentence; one that differs from what was published says so. */
export const told = (
  fact: Fact,
  { before }: DraftRequest,
  { phrases }: LanguagePlaybook,
): PlannedSentence => {
  const sentence = asSentence(fact.text);
  const isChanged = before?.news.some(
    ({ what, factId }) => what === 'changed' && factId === fact.id,
  );
  const text = isChanged ? phrases.changed.replace('{fact}', () => sentence) : sentence;
  return { text, factIds: [fact.id] };
};

// Figures and times that no longer hold are not said again: readers remember them.
const isSayable = (words: string, brief: Brief, { numberWords }: LanguagePlaybook): boolean =>
  isPublishable(words, brief) &&
  !new RegExp(`\\p{N}|(?<!\\p{L})(?:${numberWords.join('|')})`, 'iu').test(plain(words));

const takenBackSentence = (
  news: Extract<FactNews, { earlier: string }>,
  brief: Brief,
  playbook: LanguagePlaybook,
): string => {
  const { phrases } = playbook;
  const isWithdrawn = news.what === 'withdrawn';
  if (!isSayable(news.earlier, brief, playbook)) {
    return isWithdrawn ? phrases.withdrawnUnsaid : phrases.doubtedUnsaid;
  }
  const quoted = phrases.quote.replace('{text}', () => withoutStop(news.earlier));
  return (isWithdrawn ? phrases.withdrawn : phrases.doubted).replace('{earlier}', () => quoted);
};

/** What was published as a fact and is withdrawn or doubted since, as sentences that say so. */
export const takenBack = (
  { brief, before }: DraftRequest,
  playbook: LanguagePlaybook,
): PlannedSentence[] =>
  (before?.news ?? []).flatMap((news) =>
    news.what === 'withdrawn' || news.what === 'doubted'
      ? [{ text: takenBackSentence(news, brief, playbook), factIds: [] }]
      : [],
  );
