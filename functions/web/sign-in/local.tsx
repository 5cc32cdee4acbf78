import { type Context, Hono } from 'hono';
import { type Plan, personIn } from '#domain/plan/plan.ts';
import { colleagueId } from '#domain/sign-in/colleague.ts';
import type { WebDeps } from '../deps.ts';
import type { Env } from '../env.ts';
import { one, readForm } from '../form/values.ts';
import { asColleague, asPerson, type SigningIn, startSession } from '../middleware/session.ts';
import { respond } from '../page/respond.ts';
import { safeNext, signInPath } from '../page/safe-next.ts';
import { type View, viewOf } from '../view/view.ts';
import { EXAMPLE_COLLEAGUE, PersonChoice } from './person-choice.tsx';
import { ProviderLink } from './provider-link.tsx';
import { SignInPage } from './sign-in-page.tsx';

const LocalPage = (props: { view: View; next: string; problem?: string }) => (
  <SignInPage view={props.view} problem={props.problem}>
    <PersonChoice view={props.view} action="/sign-in/local" next={props.next} />
    <p class="hint">{props.view.t.signIn.providerHint}</p>
    <ProviderLink view={props.view} next={props.next} />
  </SignInPage>
);

const show = (deps: WebDeps) => (context: Context<Env>) => {
  const next = safeNext(context.req.query('next'));
  return respond(context, <LocalPage view={viewOf(deps, context)} next={next} />);
};

const chosenIn = (plan: Plan, choice: string): SigningIn | undefined => {
  if (choice === EXAMPLE_COLLEAGUE) return asColleague(colleagueId(EXAMPLE_COLLEAGUE));
  const person = personIn(plan, choice);
  return person && asPerson(person);
};

const choose = (deps: WebDeps) => async (context: Context<Env>) => {
  const form = await readForm(context);
  const next = safeNext(one(form, 'next'));
  const who = chosenIn(deps.plan, one(form, 'person'));
  if (!who) {
    const view = { ...viewOf(deps, context), path: signInPath(next) };
    const page = <LocalPage view={view} next={next} problem={view.t.signIn.unknown} />;
    return respond(context, page, 422);
  }
  const signedInAt = deps.now().toISOString();
  await startSession(deps, context, who, { method: 'local', signedInAt });
  return context.redirect(next, 303);
};

/**
 * Signing in by choosing a person of the plan, on one's own machine only: there is no password, so
 * no app that others can open may mount this.
 */
export const localSignIn = (deps: WebDeps): Hono<Env> =>
  new Hono<Env>().get('/sign-in', show(deps)).post('/sign-in/local', choose(deps));
