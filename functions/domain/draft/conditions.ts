import type { DraftRequest } from './draft.ts';
import type { Condition } from './playbook.ts';
import { parted, tellable } from './told-facts.ts';
import { commitmentsOf, spokespeopleOf } from './writers-words.ts';

type Test = (request: DraftRequest) => boolean;

const hasUnconfirmed: Test = ({ brief }) =>
  brief.facts.some((fact) => fact.status === 'unconfirmed');

const hasFacts: Test = ({ brief }) => tellable(brief).length > 0;

const isHolding: Test = ({ brief }) => brief.kind === 'holding' && brief.phase === 'active';

// Nothing confirmed yet is as unclear as something unconfirmed; and a holding statement is what is
// said before the whole picture is known.
const isUnclear: Test = (request) =>
  hasUnconfirmed(request) || !hasFacts(request) || isHolding(request);

const hasNews: Test = (request) => {
  const { changed, news } = parted(request);
  return changed.length + news.length > 0;
};

const tests: Record<Condition, Test> = {
  harm: ({ brief }) => brief.harm,
  'no-harm': ({ brief }) => !brief.harm,
  ours: ({ brief }) => brief.wrongdoing === 'ours',
  'not-ours': ({ brief }) => brief.wrongdoing !== 'ours',
  private: ({ brief }) => brief.wrongdoing === 'private',
  victim: ({ brief }) => brief.responsibility === 'victim',
  preventable: ({ brief }) => brief.responsibility === 'preventable',
  'legal-hold': ({ brief }) => brief.legalHold,
  'no-legal-hold': ({ brief }) => !brief.legalHold,
  facts: hasFacts,
  'no-facts': (request) => !hasFacts(request),
  unconfirmed: hasUnconfirmed,
  unclear: isUnclear,
  clear: (request) => !isUnclear(request),
  commitments: ({ brief }) => commitmentsOf(brief).length > 0,
  'no-spokespeople': ({ brief }) => spokespeopleOf(brief).length === 0,
  before: ({ before }) => before !== undefined,
  'first-word': ({ before }) => before === undefined,
  news: hasNews,
  'no-news': (request) => !hasNews(request),
  standing: (request) => parted(request).standing.length > 0,
  corrects: ({ supersedes }) => supersedes?.how === 'corrects',
  withdraws: ({ supersedes }) => supersedes?.how === 'withdraws',
  superseding: ({ supersedes }) => supersedes !== undefined,
  'not-superseding': ({ supersedes }) => supersedes === undefined,
};

/** Whether the request is such that a line with these conditions is to be said. */
export const allHold = (conditions: readonly Condition[], request: DraftRequest): boolean =>
  conditions.every((condition) => tests[condition](request));
