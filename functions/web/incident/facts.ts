import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { sameFact } from '#domain/incident/edit-incident.ts';
import { type Fact, FactStatus } from '#domain/incident/fact.ts';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import { FactChange, FactInput } from '#domain/incident/input.ts';
import { addFact, changeFact } from '../actions/facts.ts';
import type { WebDeps } from '../deps.ts';
import { attempt, refusalStatus } from '../form/attempt.ts';
import { type FormState, parseForm, refusedForm } from '../form/form-state.ts';
import { refusalWords } from '../form/refusal-words.ts';
import { SEEN_FIELD } from '../form/seen-field.tsx';
import { one, optional, readForm, type Values } from '../form/values.ts';
import { redirectDone } from '../page/respond.ts';
import { type PageHandler, param } from '../page/route.ts';
import type { SignedInView } from '../view/view.ts';
import { factConflict, keptFact } from './fact-form.ts';
import { factFieldOf, factInput } from './incident-form.ts';
import { respondWithIncident } from './show-incident.tsx';

/** A form about a fact that came in. */
interface Sent {
  deps: WebDeps;
  view: SignedInView;
  context: Context;
  values: Values;
  /** The name under which the browser kept the words; a status is none. */
  kept: string | undefined;
}

const refuse = ({ deps, view, context }: Sent, form: FormState, status: ContentfulStatusCode) =>
  respondWithIncident(deps, view, context, form, status);

// Whoever works on facts stays at the fact. `conflict`: the form where someone else changed the same.
const answer = async (
  sent: Sent,
  action: ReturnType<typeof addFact>,
  placeOf: (facts: readonly Fact[]) => string | undefined,
  conflict?: () => Promise<FormState | undefined>,
) => {
  const result = await attempt(action);
  if (!result.ok) {
    const { refusal } = result;
    const both = refusal.type === 'edited-meanwhile' ? await conflict?.() : undefined;
    const form = both ?? refusedForm(sent.values, refusalWords(refusal, sent.view));
    return refuse(sent, form, refusalStatus(refusal));
  }
  const { id, facts } = result.value;
  const place = `fact-${placeOf(facts)}`;
  return redirectDone(sent.context, `/desk/incidents/${id}#${place}`, 'saved', sent.kept);
};

/** `POST /desk/incidents/:id/facts` */
export const submitFact: PageHandler = async (deps, view, context) => {
  const values = await readForm(context);
  const id = param(context, 'id');
  const sent = { deps, view, context, values, kept: keptFact(id) };
  const parsed = parseForm(FactInput, factInput(values, ''), values, view.t, factFieldOf);
  if (!parsed.ok) return refuse(sent, parsed.form, 422);
  const placeOf = (facts: readonly Fact[]) => sameFact(facts, parsed.value)?.id;
  return answer(sent, addFact(deps, view.me, id, parsed.value), placeOf);
};

// Source and search words that are left empty change nothing; a box that is not ticked, and no question, do.
const rewordingOf = (values: Values, factId: string): unknown => {
  const fact = factInput(values, `${factId}.`);
  const { text, source, keys, audience = 'all', isOurs = false, open = '' } = fact;
  const kept = { ...(source !== undefined && { source }), ...(keys && { keys }) };
  return { text, audience, isOurs, open, ...kept };
};

const isRewording = (values: Values): boolean => one(values, 'do') === 'reword';

const changeIn = ({ view, values }: Sent, factId: string) => {
  if (isRewording(values)) {
    const input = rewordingOf(values, factId);
    const fieldOf = ([first = 'text']: readonly string[]) => `${factId}.${first}`;
    return parseForm(FactChange, input, values, view.t, fieldOf);
  }
  const status = FactStatus.safeParse(one(values, 'status'));
  return status.success
    ? ({ ok: true, value: { status: status.data } } as const)
    : ({ ok: false, form: refusedForm(new Map(), view.t.problems.choose) } as const);
};

// Someone else reworded it: the form comes back with both values. A status is no words that could be lost.
const reworded = async (
  { deps, view, context, values }: Sent,
  factId: string,
  change: FactChange,
): Promise<FormState | undefined> => {
  const incident = await deps.journal.read(incidentJournal, param(context, 'id'));
  const fact = incident?.facts.find(({ id }) => id === factId);
  return fact && change.text !== undefined ? factConflict(view, fact, change, values) : undefined;
};

/** `POST /desk/incidents/:id/facts/:factId`: confirms, doubts, strikes or rewords a fact. */
export const submitFactChange: PageHandler = async (deps, view, context) => {
  const values = await readForm(context);
  const [id, factId] = [param(context, 'id'), param(context, 'factId')];
  const kept = isRewording(values) ? keptFact(id, factId) : undefined;
  const sent = { deps, view, context, values, kept };
  const change = changeIn(sent, factId);
  if (!change.ok) return refuse(sent, change.form, 422);
  const seen = optional(values, SEEN_FIELD);
  const changed = changeFact(deps, view.me, id, factId, change.value, seen);
  return answer(
    sent,
    changed,
    () => factId,
    () => reworded(sent, factId, change.value),
  );
};
