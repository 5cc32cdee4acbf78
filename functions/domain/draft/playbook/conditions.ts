import { kindProfile } from '../../kind/kind.ts';
import { factsByNews, publishableFacts } from '../brief/facts.ts';
import { namedSpokespeople, publishableCommitments } from '../brief/writers-words.ts';
import type { DraftRequest } from '../draft.ts';
import type { Condition } from './playbook.ts';

type Test = (request: DraftRequest) => boolean;

const hasUnconfirmed: Test = ({ brief }) =>
  brief.facts.some((fact) => fact.status === 'unconfirmed');

const hasFacts: Test = ({ brief }) => publishableFacts(brief).length > 0;

const isPreliminary: Test = ({ brief }) =>
  kindProfile(brief.kind).isPreliminary === true && brief.phase === 'active';

// The picture is unclear while something is unconfirmed, and also before anything is confirmed.
const isUnclear: Test = (request) =>
  hasUnconfirmed(request) || !hasFacts(request) || isPreliminary(request);

const hasNews: Test = (request) => {
  const { changed, added } = factsByNews(request);
  return changed.length + added.length > 0;
};

const tests: Record<Condition, Test> = {
  harm: ({ brief }) => brief.harm.length > 0,
  'no-harm': ({ brief }) => brief.harm.length === 0,
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
  commitments: ({ brief }) => publishableCommitments(brief).length > 0,
  'no-spokespeople': ({ brief }) => namedSpokespeople(brief).length === 0,
  before: ({ before }) => before !== undefined,
  'first-word': ({ before }) => before === undefined,
  news: hasNews,
  'no-news': (request) => !hasNews(request),
  standing: (request) => factsByNews(request).unchanged.length > 0,
  corrects: ({ supersedes }) => supersedes?.how === 'corrects',
  withdraws: ({ supersedes }) => supersedes?.how === 'withdraws',
  superseding: ({ supersedes }) => supersedes !== undefined,
  'not-superseding': ({ supersedes }) => supersedes === undefined,
};

/** Whether all of a line's conditions hold for the request, so that the line is used. */
export const allHold = (conditions: readonly Condition[], request: DraftRequest): boolean =>
  conditions.every((condition) => tests[condition](request));
