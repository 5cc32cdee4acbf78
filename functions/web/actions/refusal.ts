import type { PlaceRefusal } from '#domain/channel/post-place.ts';
import type { AnswerRefusal } from '#domain/comment/answer.ts';
import type { ThawRefusal } from '#domain/freeze/thaw.ts';
import type { AgreementRefusal } from '#domain/incident/agree-to-lowering.ts';
import type { ActionRefusal } from '#domain/incident/change-action.ts';
import type { CloseRefusal } from '#domain/incident/close.ts';
import type { EditRefusal } from '#domain/incident/edited-fields.ts';
import type { StepRefusal } from '#domain/incident/settle-step.ts';
import type { KeepRefusal } from '#domain/moderation/keep-quotes.ts';
import type { ModerationRefusal } from '#domain/moderation/moderate.ts';
import type { PasskeyRefusal } from '#domain/passkey/register.ts';
import type { HandoverRefusal } from '#domain/plan/handing-over.ts';
import type { PlannedRefusal } from '#domain/planned/note.ts';
import type { NoteRefusal } from '#domain/review/decide.ts';
import type { DecisionRefusal } from '#domain/statement/approval/answer-problem.ts';
import type { LifecycleRefusal, OwnChannelRefusal } from '#domain/statement/lifecycle.ts';
import type { RequestRefusal } from '#domain/statement/request/request.ts';
import type { VersionRefusal } from '#domain/statement/version/write-version.ts';
import type { PlanDiffRefusal } from './plan-diff.ts';

/** Why an action was refused; pages and the API put it into words. */
export type Refusal =
  | { type: 'not-found' }
  | { type: 'forbidden' }
  | { type: 'idempotency-conflict' }
  | { type: 'too-many-facts' }
  | { type: 'nobody-else-may-approve' }
  | { type: 'no-longer-so' }
  | { type: 'not-yet-said' }
  | { type: 'out-though-cancelled' }
  | PasskeyRefusal
  | PlaceRefusal
  | ThawRefusal
  | PlannedRefusal
  | RequestRefusal
  | VersionRefusal
  | DecisionRefusal
  | LifecycleRefusal
  | OwnChannelRefusal
  | HandoverRefusal
  | AgreementRefusal
  | EditRefusal
  | AnswerRefusal
  | ModerationRefusal
  | KeepRefusal
  | ActionRefusal
  | NoteRefusal
  | PlanDiffRefusal
  | CloseRefusal
  | StepRefusal;
