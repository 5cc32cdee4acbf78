import { isEveryday } from '../../incident/everyday.ts';
import type { Incident } from '../../incident/incident.ts';
import { isOver, type OverRefusal } from '../../incident/phases.ts';
import type { EventOfKind } from '../../journal/event-kind.ts';
import { type Purpose, unreachable } from '../../plan/clearance.ts';
import type { Handover } from '../../plan/handover.ts';
import type { Question } from '../../plan/mandate.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Finding } from '../../tone/finding.ts';
import type { Quotes } from '../../tone/quotes.ts';
import type { ToneRules } from '../../tone/rules.ts';
import { ok, type Result, refuse } from '../../values/result.ts';
import { leavesNoApprover } from '../approval/dead-end.ts';
import { checkWords } from '../brief/check.ts';
import { hasUntold } from '../brief/seen.ts';
import { demandAt, levelFor } from '../demand.ts';
import type { Dictators } from '../dictated.ts';
import { requested } from '../events/requested.ts';
import type { StatementEvent } from '../events/statement-events.ts';
import { written } from '../events/written.ts';
import type { AnsweringInput, StatementInput } from '../input.ts';
import { promisesAfterEnd } from '../promising.ts';
import { type PlanningRefusal, planningProblem } from '../schedule.ts';
import type { Statement } from '../statement.ts';
import { maySupersede } from '../supersede.ts';
import { writtenVersion } from '../version/new-version.ts';
import { typedTexts } from '../version/typed-texts.ts';
import { missingFor, type Need } from './needs.ts';

/** Why a statement can't be requested. */
export type RequestRefusal =
  | OverRefusal
  | { type: 'no-approver'; lacks: Purpose }
  | { type: 'cannot-draft' }
  | { type: 'nobody-else-may-approve' }
  | { type: 'time-passed' }
  | { type: 'promised-after-end' }
  | { type: 'not-published' }
  | PlanningRefusal
  | { type: 'missing-pieces'; fields: Need[] }
  | UntoldRefusal;

/** The tone check stops words that a person wrote, and that person was not told yet. */
export interface UntoldRefusal {
  type: 'untold-findings';
  findings: Finding[];
}

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
  /** What of its words was removed as a comment. */
  quotes?: Quotes | undefined;
  /** Whose wishes stand in its words, where it has any. */
  dictatorsOf?: Dictators;
  now: Date;
}

// What the incident demanded before it was lowered goes on to be demanded until others agree.
const questionOf = (
  { kind, channels, language }: StatementInput,
  by: string,
  { incident, plan }: Pick<RequestContext, 'incident' | 'plan'>,
): Question => {
  const question = { kind, channels, language, requestedBy: by };
  return { ...question, ...levelFor(question, incident, plan) };
};

// Pages tell it while the words are typed, and then name nothing here.
const untold = (
  input: AnsweringInput,
  { plan, incident, rules, quotes, now }: RequestContext,
): UntoldRefusal | undefined => {
  const { texts, told } = input;
  if (!texts || !told) return undefined;
  const purpose = { ...input, writtenBy: 'person' as const, quotes };
  const findings = checkWords(texts, purpose, incident, plan, rules, now);
  return hasUntold(findings, told) ? { type: 'untold-findings', findings } : undefined;
};

const problemOf = (
  input: AnsweringInput,
  by: string,
  context: RequestContext,
): RequestRefusal | undefined => {
  const { plan, incident, handovers, superseded, canDraft, now } = context;
  if (isOver(incident)) return { type: 'incident-over', phase: incident.phase };
  if (!input.texts && !canDraft) return { type: 'cannot-draft' };
  if (input.nextUpdateAt && new Date(input.nextUpdateAt) <= now) return { type: 'time-passed' };
  if (promisesAfterEnd(input, incident)) return { type: 'promised-after-end' };
  const planning = planningProblem(input, input.publishAt, now);
  if (planning) return planning;
  if ((input.corrects ?? input.withdraws) && !(superseded && maySupersede(superseded))) {
    return { type: 'not-published' };
  }
  const lacks = unreachable(plan, questionOf(input, by, context), { at: now, handovers });
  if (lacks) return { type: 'no-approver', lacks };
  const fields = missingFor(input, context);
  return fields.length > 0 ? { type: 'missing-pieces', fields } : untold(input, context);
};

const supersedes = (input: StatementInput): Statement['supersedes'] => {
  const acts = input.acts && { acts: input.acts };
  if (input.corrects) return { statementId: input.corrects, how: 'corrects', ...acts };
  return input.withdraws ? { statementId: input.withdraws, how: 'withdraws', ...acts } : undefined;
};

// The request's own time is that of the first words.
const firstVersion = (
  request: EventOfKind<typeof requested>,
  by: string,
  typed: StatementInput['texts'],
  { dictatorsOf = () => [], ...grounds }: RequestContext,
): Result<StatementEvent[], RequestRefusal> => {
  if (!typed) return ok([]);
  const meta = { by, at: grounds.now.toISOString() };
  const statement = requested.apply(undefined, request, meta);
  const texts = typedTexts(typed);
  const dictators = dictatorsOf({ ...statement, texts });
  const event = writtenVersion(statement, texts, { ...statement, dictators });
  return leavesNoApprover(written.apply(statement, event, meta), by, grounds)
    ? refuse({ type: 'nobody-else-may-approve' })
    : ok([event]);
};

/** The entries that a request for a statement makes. */
export const request = (
  id: string,
  by: string,
  input: AnsweringInput,
  context: RequestContext,
  requestDigest: string | undefined,
): Result<StatementEvent[], RequestRefusal> => {
  const problem = problemOf(input, by, context);
  if (problem) return refuse(problem);
  const { kind, language, channels, nextUpdateAt, translationOf, claim, comment, instructions } =
    input;
  const {
    headline,
    inReplyTo,
    commentBy,
    last,
    publishAt,
    commentId,
    urgentBy,
    answerBy,
    family,
    variants,
    facts,
    toldToModel,
  } = input;
  const { incident } = context;
  const event: EventOfKind<typeof requested> = {
    type: 'requested',
    data: {
      id,
      ...(!isEveryday(incident) && { incidentId: incident.id }),
      kind,
      language,
      channels,
      nextUpdateAt,
      ...(last && { last }),
      ...(publishAt && { publishAt }),
      ...(commentId && { commentId }),
      ...(urgentBy && { urgentBy }),
      ...(answerBy && { answerBy }),
      ...(family && { family }),
      ...(toldToModel && { toldToModel }),
      translationOf,
      supersedes: supersedes(input),
      demanded: demandAt(context.plan, questionOf(input, by, context)),
    },
    words: {
      // Words of a person have their own.
      ...(headline && !input.texts && { headline }),
      instructions,
      claim,
      comment,
      ...(input.questions && { questions: input.questions }),
      inReplyTo,
      ...(commentBy && { commentBy }),
      ...(variants && { variants }),
      ...(facts && { facts }),
      requestDigest,
    },
  };
  const first = firstVersion(event, by, input.texts, context);
  return first.ok ? ok([event, ...first.value]) : first;
};
