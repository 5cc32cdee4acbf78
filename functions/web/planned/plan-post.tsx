import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { PostInput } from '#domain/statement/everyday-input.ts';
import { requestWithoutIncident } from '../actions/statements.ts';
import type { WebDeps } from '../deps.ts';
import { asksForCheck } from '../edit/check-intent.ts';
import { hasUnseenFindings, isBlocked } from '../edit/seen-findings.ts';
import { textFieldOf } from '../edit/text-input.ts';
import { attempt, type PageRefusal, refusalStatus } from '../form/attempt.ts';
import { KEY_FIELD, withKey } from '../form/form-key.ts';
import {
  type FormState,
  freshForm,
  type Parsed,
  parseForm,
  refusedForm,
} from '../form/form-state.ts';
import { refusalWords, timeFieldOf } from '../form/refusal-words.ts';
import { wasRefused } from '../form/refused-field.ts';
import { optional, readForm, type Values } from '../form/values.ts';
import { redirectDone, respond } from '../page/respond.ts';
import type { PageHandler } from '../page/route.ts';
import type { View } from '../view/view.ts';
import {
  checkPost,
  chosenChannels,
  newPostValues,
  tellsNothing,
  toPostInput,
} from './post-form.ts';
import { KEPT_POST, PostPage } from './post-page.tsx';

interface Shown {
  status?: ContentfulStatusCode;
  isStopped?: boolean;
}

const show = async (
  deps: WebDeps,
  view: View,
  context: Context,
  form: FormState,
  { status = 200, isStopped = false }: Shown = {},
) => {
  const checked = await checkPost(deps, view, form.values);
  const props = {
    view,
    form: withKey(form, deps.newId),
    checked,
    isStopped,
    hasModel: deps.translates,
  };
  return respond(context, <PostPage {...props} />, status);
};

// What a draft of a post lacks is given in this form, not in an incident.
const lackedBy = (refusal: PageRefusal) =>
  refusal.type === 'missing-pieces' ? refusal.fields[0] : undefined;

const postWords = (refusal: PageRefusal, view: View): string => {
  const lacked = lackedBy(refusal);
  if (lacked === 'facts') return view.t.planned.nothingToTell;
  return lacked === 'language' ? view.t.planned.otherLanguage : refusalWords(refusal, view);
};

const postFieldOf = (refusal: PageRefusal): string | undefined =>
  lackedBy(refusal) === undefined ? timeFieldOf(refusal) : 'facts';

// Said along with all else that is missing.
const withNothingToTell = ({ t }: View, form: FormState, hasModel: boolean): FormState =>
  tellsNothing(form.values, hasModel)
    ? {
        ...form,
        problems: [...form.problems, { field: 'facts', sentence: t.planned.nothingToTell }],
      }
    : form;

const parsePost = (view: View, values: Values): Parsed<PostInput> => {
  const input = toPostInput(values, view.plan.organisation.timeZone);
  return parseForm(PostInput, input, values, view.t, textFieldOf(chosenChannels(values)));
};

// Only a form that was refused is told what it still lacks while it is written.
const checkedForm = ({ translates }: WebDeps, view: View, values: Values): FormState => {
  if (!wasRefused(values)) return freshForm(values);
  const parsed = parsePost(view, values);
  return withNothingToTell(view, parsed.ok ? freshForm(values) : parsed.form, translates);
};

/** `GET /desk/posts/new` */
export const showNewPost: PageHandler = (deps, view, context) =>
  show(deps, view, context, freshForm(newPostValues(view)));

/** `POST /desk/posts/new`: plans an ordinary post, which is then approved like any statement. */
export const submitPost: PageHandler = async (deps, view, context) => {
  const values = await readForm(context);
  if (asksForCheck(values)) return show(deps, view, context, checkedForm(deps, view, values));
  const parsed = parsePost(view, values);
  if (!parsed.ok) {
    const form = withNothingToTell(view, parsed.form, deps.translates);
    return show(deps, view, context, form, { status: 422 });
  }
  const { findings } = await checkPost(deps, view, values);
  if (hasUnseenFindings(findings, values)) {
    return show(deps, view, context, freshForm(values), { status: 422, isStopped: true });
  }
  const key = optional(values, KEY_FIELD);
  const result = await attempt(requestWithoutIncident(deps, view.me, parsed.value, key));
  if (result.ok) {
    const done = isBlocked(findings) ? 'requested-stopped' : 'requested';
    return redirectDone(context, `/desk/statements/${result.value.id}`, done, KEPT_POST);
  }
  const { refusal } = result;
  const form = {
    ...refusedForm(values, postWords(refusal, view), postFieldOf(refusal)),
    untilSent: lackedBy(refusal) !== 'facts',
  };
  return show(deps, view, context, form, { status: refusalStatus(refusal) });
};
