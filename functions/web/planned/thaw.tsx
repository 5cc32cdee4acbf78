import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { ThawInput } from '#domain/freeze/thaw.ts';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import { askToThaw, isThawAsked } from '../actions/ask-to-thaw.ts';
import { mayThaw, thaw } from '../actions/thaw.ts';
import type { WebDeps } from '../deps.ts';
import { attempt, type PageRefusal, refusalStatus } from '../form/attempt.ts';
import { type FormState, freshForm, parseForm, refusedForm } from '../form/form-state.ts';
import { refusalWords } from '../form/refusal-words.ts';
import { one, readForm, type Values } from '../form/values.ts';
import { isId } from '../id.ts';
import { notFound } from '../page/error-pages.tsx';
import { MessagePage } from '../page/message-page.tsx';
import { redirectDone, respond } from '../page/respond.ts';
import type { PageHandler } from '../page/route.ts';
import { isOnIce, readPlanned } from '../read/freeze.ts';
import type { SignedInView } from '../view/view.ts';
import { readThawing } from './read-thawing.ts';
import { respondWithPlanned } from './show-planned.tsx';
import { keptThaw, thawFieldOf, thawValues, toThawInput } from './thaw-form.ts';
import { ThawPage } from './thaw-page.tsx';
import { WhoThaws } from './who-thaws.tsx';

interface Shown {
  /** The incident whose hold on the gate ends; without one, the first that holds it. */
  incidentId: string | undefined;
  form?: FormState;
  status?: ContentfulStatusCode;
  changed?: readonly string[];
  isPreview?: boolean;
}

const show = async (deps: WebDeps, view: SignedInView, context: Context, shown: Shown) => {
  const { gate, planned } = await readPlanned(deps);
  const id = shown.incidentId ?? gate?.holds[0]?.incidentId;
  const incident =
    id !== undefined && isId(id) ? await deps.journal.read(incidentJournal, id) : undefined;
  if (!incident) return notFound(view, context);
  const posts = planned.filter(isOnIce);
  const { status = 200, changed = [], isPreview = false } = shown;
  const { timeZone } = view.plan.organisation;
  const form = shown.form ?? freshForm(thawValues(posts, timeZone));
  return respond(
    context,
    <ThawPage {...{ view, form, incident, posts, changed, isPreview }} />,
    status,
  );
};

// Whoever may not thaw learns who can.
const refuseThaw = async (deps: WebDeps, view: SignedInView, context: Context) => {
  const { gate } = await readPlanned(deps);
  const thawing = await readThawing(deps, gate);
  return respond(
    context,
    <MessagePage view={view} title={view.t.forbiddenTitle} text={view.t.thaw.title}>
      <WhoThaws view={view} {...thawing} />
      <p>
        <a href="/desk/planned">{view.t.thaw.toPlanned}</a>
      </p>
    </MessagePage>,
    403,
  );
};

/** `GET /desk/planned/thaw` */
export const showThaw: PageHandler = async (deps, view, context) =>
  (await mayThaw(deps, view.me))
    ? show(deps, view, context, { incidentId: context.req.query('incident') })
    : refuseThaw(deps, view, context);

/** `POST /desk/planned/thaw/ask`: asks those who may thaw to do so. */
export const submitThawAsk: PageHandler = async (deps, view, context) => {
  const values = await readForm(context);
  const asked = await attempt(askToThaw(deps, view.me, one(values, 'incidentId')));
  if (asked.ok) {
    // Where nobody was reached, the page says so.
    const isReached = isThawAsked(asked.value, deps.now());
    return isReached
      ? redirectDone(context, '/desk/planned', 'thaw-asked')
      : context.redirect('/desk/planned', 303);
  }
  const form = refusedForm(values, refusalWords(asked.refusal, view));
  return respondWithPlanned(deps, view, context, form, refusalStatus(asked.refusal));
};

const refused = (
  view: SignedInView,
  values: Values,
  refusal: PageRefusal,
): Omit<Shown, 'incidentId'> => ({
  form: refusedForm(
    values,
    refusalWords(refusal, view),
    refusal.type === 'open-comments' ? 'reason' : undefined,
  ),
  status: refusalStatus(refusal),
  // They are shown as they are now, with what was chosen for them.
  changed: refusal.type === 'changed-meanwhile' ? refusal.posts : [],
});

/** `POST /desk/planned/thaw`: shows what was chosen, and once that is confirmed does it. */
export const submitThaw: PageHandler = async (deps, view, context) => {
  if (!(await mayThaw(deps, view.me))) return refuseThaw(deps, view, context);
  const values = await readForm(context);
  const incidentId = one(values, 'incidentId');
  const showAgain = (shown: Omit<Shown, 'incidentId'>) =>
    show(deps, view, context, { incidentId, ...shown });
  const step = one(values, 'step');
  if (step === 'edit') return showAgain({ form: freshForm(values) });
  const input = toThawInput(values, view.plan.organisation.timeZone);
  const parsed = parseForm(ThawInput, input, values, view.t, thawFieldOf(values));
  if (!parsed.ok) return showAgain({ form: parsed.form, status: 422 });
  if (step !== 'confirm') return showAgain({ form: freshForm(values), isPreview: true });
  const done = await attempt(thaw(deps, view.me, parsed.value));
  return done.ok
    ? redirectDone(context, '/desk/planned', 'thawed', keptThaw(incidentId))
    : showAgain(refused(view, values, done.refusal));
};
