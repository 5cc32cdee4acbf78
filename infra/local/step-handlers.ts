import type { JournalLists } from '#domain/journal/journal.ts';
import { AskInput, OutcomeInput, PublishInput, StepInput } from '#domain/workflow/inputs.ts';
import { askApproval } from '#steps/ask-approval.ts';
import { checkTone } from '#steps/check-tone.ts';
import type { StepDeps } from '#steps/deps.ts';
import { draft } from '#steps/draft.ts';
import { publish } from '#steps/publish.ts';
import { recordOutcome } from '#steps/record-outcome.ts';
import { route } from '#steps/route.ts';

/** The steps by the name that the definition calls them by, as Lambda would invoke them. */
export const stepHandlers = (deps: StepDeps & { journal: JournalLists }) => ({
  Route: async (event: unknown) => route(deps)(StepInput.parse(event)),
  Draft: async (event: unknown) => draft(deps)(StepInput.parse(event)),
  CheckTone: async (event: unknown) => checkTone(deps)(StepInput.parse(event)),
  AskApproval: async (event: unknown) => askApproval(deps)(AskInput.parse(event)),
  Publish: async (event: unknown) => publish(deps)(PublishInput.parse(event)),
  RecordOutcome: async (event: unknown) => recordOutcome(deps)(OutcomeInput.parse(event)),
});
