import type { Context } from 'hono';
import { PostInput } from '#domain/statement/everyday-input.ts';
import { requestWithoutIncident } from '../actions/statements.ts';
import type { WebDeps } from '../deps.ts';
import { acceptTyped, type ShownAgain } from '../edit/accept-typed.ts';
import { isBlocked } from '../edit/seen-findings.ts';
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

const show = async (
  deps: WebDeps,
  view: View,
  context: Context,
  form: FormState,
  { status = 200, isStopped = false }: ShownAgain = {},
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

/** `GET /desk/posts/new` */
export const showNewPost: PageHandler = (deps, view, context) =>
  show(deps, view, context, freshForm(newPostValues(view)));

/** `POST /desk/posts/new`: plans an ordinary post, which is then approved like any statement. */
export const submitPost: PageHandler = async (deps, view, context) => {
  const values = await readForm(context);
  const showAgain = (form: FormState, shown?: ShownAgain) => show(deps, view, context, form, shown);
  const typed = await acceptTyped({
    values,
    parse: () => parsePost(view, values),
    withLacks: (form) => withNothingToTell(view, form, deps.translates),
    check: () => checkPost(deps, view, values),
    show: showAgain,
  });
  if (!typed.ok) return typed.answer;
  const key = optional(values, KEY_FIELD);
  const result = await attempt(requestWithoutIncident(deps, view.me, typed.input, key));
  if (result.ok) {
    const done = isBlocked(typed.findings) ? 'requested-stopped' : 'requested';
    return redirectDone(context, `/desk/statements/${result.value.id}`, done, KEPT_POST);
  }
  const { refusal } = result;
  const form = {
    ...refusedForm(values, postWords(refusal, view), postFieldOf(refusal)),
    untilSent: lackedBy(refusal) !== 'facts',
  };
  return showAgain(form, { status: refusalStatus(refusal) });
};
