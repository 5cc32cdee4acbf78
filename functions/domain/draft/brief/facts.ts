import { type Fact, isConfirmedFact } from '../../incident/fact.ts';
import { kindProfile } from '../../kind/kind.ts';
import type { KindProfile } from '../../kind/profile.ts';
import type { Brief } from '../../tone/brief.ts';
import { onceFor } from '../../tone/once-for.ts';
import { isPublishable } from '../../tone/typed/publishable.ts';
import type { DraftRequest } from '../draft.ts';
import { containsAny } from './claim.ts';
import { byRelevance } from './relevance.ts';

/** As many facts as fit into a conversation. */
const REPLY_FACTS_MAX = 6;

// A correction states the truth before the false claim: what states the truth comes first, what
// contains the claim's words last.
const truthFirst = (facts: readonly Fact[], { claim }: Brief): Fact[] => {
  const { truthKeys = [], keys = [] } = claim ?? {};
  const order = (fact: Fact) =>
    containsAny(fact.text, truthKeys) ? 0 : containsAny(fact.text, keys) ? 2 : 1;
  return facts.toSorted((one, other) => order(one) - order(other));
};

type Choose = (facts: readonly Fact[], brief: Brief) => Fact[];

const asEntered: Choose = (facts) => [...facts];

const choices: Record<KindProfile['facts'], Choose> = {
  'as-entered': asEntered,
  'truth-first': truthFirst,
  // Told as they were entered: one may lean on the one before.
  'asked-about': (facts, { comment }) => {
    const chosen = byRelevance(facts, comment ?? '').slice(0, REPLY_FACTS_MAX);
    return facts.filter((fact) => chosen.includes(fact));
  },
  // What happened is told before what was changed, whichever was entered first.
  'changes-first': asEntered,
};

/**
 * The confirmed facts that can be published, in the order in which a statement of this kind has
 * them.
 */
export const publishableFacts = onceFor((brief: Brief): readonly Fact[] => {
  const facts = brief.facts.filter(
    (fact) => isConfirmedFact(fact) && isPublishable(fact.text, brief),
  );
  return choices[kindProfile(brief.kind).facts](facts, brief);
});

/** Facts by what has become of them since words about the incident were last published. */
export interface FactsByNews {
  changed: readonly Fact[];
  added: readonly Fact[];
  unchanged: readonly Fact[];
}

/** Sorts the publishable facts; where nothing was published before, all of them are added ones. */
export const factsByNews = ({ brief, before }: DraftRequest): FactsByNews => {
  const facts = publishableFacts(brief);
  if (!before) return { changed: [], added: facts, unchanged: [] };
  const whatOf = ({ id }: Fact) => before.news.find(({ factId }) => factId === id)?.what;
  const isAdded = (fact: Fact) => ['new', 'confirmed'].includes(whatOf(fact) ?? '');
  const isChanged = (fact: Fact) => whatOf(fact) === 'changed';
  return {
    changed: facts.filter(isChanged),
    added: facts.filter(isAdded),
    unchanged: facts.filter((fact) => !isAdded(fact) && !isChanged(fact)),
  };
};
