import { DecisionInput } from '#domain/statement/answer-input.ts';
import { decideOnStatement } from '../actions/decisions.ts';
import { askNextPerson, callRequesterFirst } from '../actions/statement-moves.ts';
import type { WebDeps } from '../deps.ts';
import { attempt, type PageRefusal, refusalStatus } from '../form/attempt.ts';
import { type FormState, freshForm, parseForm, refusedForm } from '../form/form-state.ts';
import { readForm, type Values } from '../form/values.ts';
import { isId } from '../id.ts';
import { type Done, redirectDone } from '../page/respond.ts';
import { type PageHandler, param } from '../page/route.ts';
import type { SignedInView } from '../view/view.ts';
import { respondWithApproval } from './approval.tsx';
import {
  commentField,
  decisionFieldOf,
  overrideField,
  toDecisionInput,
  twinDecision,
} from './decision-form.ts';

const parse = (view: SignedInView, values: Values) => {
  const input = toDecisionInput(values);
  const parsed = parseForm(DecisionInput, input, values, view.t, decisionFieldOf(values));
  if (!parsed.ok) return parsed;
  const { decision, comment } = parsed.value;
  if (decision !== 'request-changes' || comment !== undefined) return parsed;
  const form = refusedForm(values, view.t.problems.comment, commentField(values));
  return { ok: false as const, form };
};

// A sentence about a missing reason belongs beside its field.
const formOf = (view: SignedInView, values: Values, refusal: PageRefusal): FormState => {
  if (refusal.type !== 'blocking-findings') return freshForm(values);
  const problems = refusal.rules
    .filter((rule) => !refusal.notOverridable.includes(rule))
    .map((rule) => ({ field: overrideField(rule), sentence: view.t.problems.reason }));
  return { values, problems: refusal.notOverridable.length > 0 ? [] : problems };
};

// The first decision stands, whatever becomes of the twin's: its own page then shows it as it is now.
const decideOnTwin = async (
  deps: WebDeps,
  view: SignedInView,
  id: string,
  values: Values,
): Promise<{ id: string; done: Done }> => {
  const twin = twinDecision(values);
  if (!twin || !isId(twin.id)) return { id, done: 'decided' };
  const input = DecisionInput.safeParse(twin.input);
  const decided =
    input.success && (await attempt(decideOnStatement(deps, view.me, twin.id, input.data))).ok;
  return decided ? { id, done: 'decided-both' } : { id: twin.id, done: 'decided-one' };
};

/** `POST /approve/:id/decision` */
export const submitDecision: PageHandler = async (deps, view, context) => {
  const values = await readForm(context);
  const id = param(context, 'id');
  const parsed = parse(view, values);
  if (!parsed.ok) {
    return respondWithApproval(deps, view, context, { form: parsed.form, status: 422 });
  }
  const decided = await attempt(decideOnStatement(deps, view.me, id, parsed.value));
  if (decided.ok) {
    const { decision } = parsed.value;
    const next = await decideOnTwin(deps, view, id, values);
    return redirectDone(context, `/approve/${next.id}`, next.done, `${decision}-${id}`);
  }
  const { refusal } = decided;
  const form = formOf(view, values, refusal);
  return respondWithApproval(deps, view, context, {
    form,
    refusal,
    status: refusalStatus(refusal),
  });
};

// A button of its own, whose form holds nothing else.
const button =
  (act: typeof askNextPerson, done: Done): PageHandler =>
  async (deps, view, context) => {
    const id = param(context, 'id');
    const acted = await attempt(act(deps, view.me, id));
    if (acted.ok) return redirectDone(context, `/approve/${id}`, done);
    const { refusal } = acted;
    const status = refusalStatus(refusal);
    return respondWithApproval(deps, view, context, { form: freshForm(), refusal, status });
  };

/** `POST /approve/:id/ask-next`: lets the next person be asked at once. */
export const submitPassOn = button(askNextPerson, 'asked-next');

/** `POST /approve/:id/call-first`: gives time to call the requester. */
export const submitCall = button(callRequesterFirst, 'calling');
