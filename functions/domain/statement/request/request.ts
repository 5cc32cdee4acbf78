import type { Incident } from '../../incident/incident.ts';
import { type Purpose, unreachable } from '../../plan/clearance.ts';
import type { Handover } from '../../plan/handover.ts';
import type { Plan } from '../../plan/plan.ts';
import type { ToneRules } from '../../tone/rules.ts';
import { ok, type Result, refuse } from '../../values/result.ts';
import type { StatementEvent } from '../events/statement-events.ts';
import type { StatementInput } from '../input.ts';
import type { Statement } from '../statement.ts';
import { maySupersede } from '../supersede.ts';
import { approvedHash } from '../version/approved-hash.ts';
import { typedTexts } from '../version/typed-texts.ts';
import { missingFor, type Need } from './needs.ts';

/** Why a statement can't be requested. */
export type RequestRefusal =
  | { type: 'no-approver'; lacks: Purpose }
  | { type: 'cannot-draft' }
  | { type: 'time-passed' }
  | { type: 'not-published' }
  | { type: 'missing-pieces'; fields: Need[] };

/** What a request is held against; `superseded` is the statement that it corrects or withdraws. */
export interface RequestContext {
  plan: Plan;
  incident: Incident;
  handovers: readonly Handover[];
  superseded: Statement | undefined;
  /** Whether drafts of this kind can be made. */
  canDraft: boolean;
  /** Whether a model is there to translate facts into the statement's language. */
  translates: boolean;
  rules: ToneRules;
  now: Date;
}

const problemOf = (
  input: StatementInput,
  by: string,
  context: RequestContext,
): RequestRefusal | undefined => {
  const { plan, incident, handovers, superseded, canDraft, now } = context;
  if (!input.texts && !canDraft) return { type: 'cannot-draft' };
  if (input.nextUpdateAt && new Date(input.nextUpdateAt) <= now) return { type: 'time-passed' };
  if ((input.corrects ?? input.withdraws) && !(superseded && maySupersede(superseded))) {
    return { type: 'not-published' };
  }
  const { severity, legalHold } = incident;
  const question = { ...input, severity, legalHold, requestedBy: by };
  const lacks = unreachable(plan, question, { at: now, handovers });
  if (lacks) return { type: 'no-approver', lacks };
  const fields = missingFor(input, context);
  return fields.length > 0 ? { type: 'missing-pieces', fields } : undefined;
};

const supersedes = (input: StatementInput): Statement['supersedes'] => {
  if (input.corrects) return { statementId: input.corrects, how: 'corrects' };
  return input.withdraws ? { statementId: input.withdraws, how: 'withdraws' } : undefined;
};

const firstVersion = (id: string, input: StatementInput): StatementEvent[] => {
  if (!input.texts) return [];
  const texts = typedTexts(input.texts);
  const hash = approvedHash({ ...input, statementId: id, version: 1, texts });
  return [{ type: 'written', data: { version: 1, hash }, words: { texts } }];
};

/** The entries that a request for a statement makes. */
export const request = (
  id: string,
  by: string,
  input: StatementInput,
  context: RequestContext,
  requestDigest: string | undefined,
): Result<StatementEvent[], RequestRefusal> => {
  const problem = problemOf(input, by, context);
  if (problem) return refuse(problem);
  const { kind, language, channels, nextUpdateAt, translationOf, claim, comment, instructions } =
    input;
  const requested: StatementEvent = {
    type: 'requested',
    data: {
      id,
      incidentId: context.incident.id,
      kind,
      language,
      channels,
      nextUpdateAt,
      translationOf,
      supersedes: supersedes(input),
    },
    words: { instructions, claim, comment, requestDigest },
  };
  return ok([requested, ...firstVersion(id, input)]);
};
