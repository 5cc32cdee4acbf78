import type * as z from 'zod';
import { Selection } from '#domain/retention/selection.ts';
import {
  AskInput,
  DraftInput,
  OutcomeInput,
  PrepareInput,
  PublishInput,
  StepInput,
} from '#domain/workflow/inputs.ts';
import { askApproval } from '#steps/ask-approval.ts';
import { checkTone } from '#steps/check-tone.ts';
import { draft } from '#steps/draft.ts';
import { type AnnounceDeps, announce } from '#steps/due/announce.ts';
import { begin } from '#steps/due/begin.ts';
import { type AccountCheckDeps, checkAccounts } from '#steps/due/check-accounts.ts';
import { type CheckDeps, checkPost } from '#steps/due/check-post.ts';
import { concludeRun } from '#steps/due/conclude-run.ts';
import { type DueDeps, handleDue } from '#steps/due/due.ts';
import { type FreezeElsewhereDeps, freezeElsewhere } from '#steps/due/freeze-elsewhere.ts';
import { type HideDeps, hideComment } from '#steps/due/hide-comment.ts';
import { type HoldDeps, holdToPlan } from '#steps/due/hold-to-plan.ts';
import { markSameError, type SameErrorDeps } from '#steps/due/mark-same-error.ts';
import { missClock } from '#steps/due/miss-clock.ts';
import { plannedTime } from '#steps/due/planned-time.ts';
import { type RemindDeps, remindAction } from '#steps/due/remind-action.ts';
import { type RenewIncidentDeps, renewIncident } from '#steps/due/renew-incident.ts';
import { type RenewDeps, renewPage } from '#steps/due/renew-page.ts';
import { type RenewThreadDeps, renewThread } from '#steps/due/renew-thread.ts';
import { sendAgain } from '#steps/due/send-again.ts';
import { type SendAnswerDeps, sendAnswer } from '#steps/due/send-answer.ts';
import { type StepsLateDeps, stepsLate } from '#steps/due/steps-late.ts';
import { supersede } from '#steps/due/supersede.ts';
import { takeBack } from '#steps/due/take-back.ts';
import { type TellAlertDeps, tellAlert } from '#steps/due/tell-alert.ts';
import { type TellCautionDeps, tellCaution } from '#steps/due/tell-caution.ts';
import { type TellChatsDeps, tellChats } from '#steps/due/tell-chats.ts';
import { type PromiseDeps, tellOfPromise } from '#steps/due/tell-of-promise.ts';
import { type QuotedDeps, tellQuoted } from '#steps/due/tell-quoted.ts';
import { type RemovalDeps, tellUnconfirmed } from '#steps/due/tell-unconfirmed.ts';
import { type TellUrgentDeps, tellUrgent } from '#steps/due/tell-urgent.ts';
import { tickSteps } from '#steps/due/tick-steps.ts';
import { newsroomWriting } from '#steps/due/write-newsroom.ts';
import { prepareNewsroom } from '#steps/prepare-newsroom.ts';
import { publish } from '#steps/publish.ts';
import { recordOutcome } from '#steps/record-outcome.ts';
import { keptAbout } from '#steps/retain/kept-about.ts';
import { retainAll } from '#steps/retain/retain.ts';
import { route } from '#steps/route.ts';
import { tryModel } from '#steps/try-model.ts';

// The steps as the workflow invokes them, on AWS and one machine alike.

type Deps<Step extends (deps: never) => unknown> = Parameters<Step>[0];

/** A step that checks its input first, and throws a `ZodError` on any other. */
const checked =
  <Input, Answer>(input: z.ZodType<Input>, step: (input: Input) => Promise<Answer>) =>
  async (event: unknown): Promise<Answer> =>
    step(input.parse(event));

export const routeStep = (deps: Deps<typeof route>) => checked(StepInput, route(deps));

export const draftStep = (deps: Deps<typeof draft> & Deps<typeof tryModel>) =>
  checked(DraftInput, async (input) =>
    'tryModel' in input ? tryModel(deps)() : draft(deps)(input),
  );

export const checkToneStep = (deps: Deps<typeof checkTone>) => checked(StepInput, checkTone(deps));

export const askApprovalStep = (deps: Deps<typeof askApproval>) =>
  checked(AskInput, askApproval(deps));

export const publishStep = (deps: Deps<typeof publish>) => checked(PublishInput, publish(deps));

export const recordOutcomeStep = (deps: Deps<typeof recordOutcome>) =>
  checked(OutcomeInput, recordOutcome(deps));

/** Handles what has fallen due, each kind of item in its own way, and asks accounts whether they work. */
export const due =
  (
    deps: DueDeps &
      CheckDeps &
      RemindDeps &
      TellCautionDeps &
      StepsLateDeps &
      TellAlertDeps &
      TellUrgentDeps &
      AccountCheckDeps &
      SendAnswerDeps &
      PromiseDeps &
      RenewDeps &
      SameErrorDeps &
      RenewIncidentDeps &
      RenewThreadDeps &
      AnnounceDeps &
      TellChatsDeps &
      RemovalDeps &
      HideDeps &
      HoldDeps &
      QuotedDeps &
      FreezeElsewhereDeps &
      Deps<typeof begin> &
      Deps<typeof concludeRun>,
  ) =>
  async () => {
    const writing = newsroomWriting(deps);
    const handled = handleDue(deps, {
      'conclude-run': concludeRun(deps),
      'send-again': sendAgain(deps),
      'check-post': checkPost(deps),
      'take-back': takeBack(deps),
      begin: begin(deps),
      'hold-to-plan': holdToPlan(deps),
      'comment-due': missClock(deps),
      'tell-urgent': tellUrgent(deps),
      'send-answer': sendAnswer(deps),
      'remind-action': remindAction(deps),
      'tell-caution': tellCaution(deps),
      'steps-late': stepsLate(deps),
      'tick-steps': tickSteps(deps),
      supersede: supersede(deps),
      'mark-same-error': markSameError(deps),
      'tell-alert': tellAlert(deps),
      'tell-chats': tellChats(deps),
      'promise-near': tellOfPromise(deps, 'promise-near'),
      'promise-missed': tellOfPromise(deps, 'promise-missed'),
      'renew-page': writing(renewPage(deps)),
      'renew-incident': writing(renewIncident(deps)),
      'renew-thread': writing(renewThread(deps)),
      'tell-quoted': tellQuoted(deps),
      announce: announce(deps),
      'confirm-removal': tellUnconfirmed(deps, 'confirm-removal'),
      'removal-unconfirmed': tellUnconfirmed(deps, 'removal-unconfirmed'),
      'hide-comment': hideComment(deps),
      'freeze-elsewhere': freezeElsewhere(deps),
      'planned-time': plannedTime(deps),
    });
    await Promise.all([handled, checkAccounts(deps)]);
  };

export const prepareNewsroomStep = (deps: Deps<typeof prepareNewsroom>) =>
  checked(PrepareInput, prepareNewsroom(deps));

export const retainStep = (deps: Deps<typeof retainAll>) => checked(Selection, retainAll(deps));

export const keptAboutStep = (deps: Deps<typeof keptAbout>) => keptAbout(deps);
