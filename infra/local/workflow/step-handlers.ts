import {
  askApprovalStep,
  checkToneStep,
  draftStep,
  publishStep,
  recordOutcomeStep,
  routeStep,
} from '#bind/steps.ts';
import type { JournalLists } from '#domain/journal/journal.ts';
import type { Quoting } from '#domain/journal/quoting.ts';
import type { StepDeps } from '#steps/deps.ts';

/** The steps by their names in the definition, as Lambda would invoke them. */
export const stepHandlers = (deps: StepDeps & { journal: JournalLists & Quoting }) => ({
  Route: routeStep(deps),
  Draft: draftStep(deps),
  CheckTone: checkToneStep(deps),
  AskApproval: askApprovalStep(deps),
  Publish: publishStep(deps),
  RecordOutcome: recordOutcomeStep(deps),
});
