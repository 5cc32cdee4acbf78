import { type Context, Hono } from 'hono';
import { personIn } from '#domain/plan/plan.ts';
import type { WebDeps } from '../deps.ts';
import type { Env } from '../env.ts';
import { one, readForm } from '../form/values.ts';
import { signIn } from '../middleware/session.ts';
import { respond } from '../page/respond.ts';
import { safeNext } from '../page/safe-next.ts';
import { viewOf } from '../view/view.ts';
import { People } from './person-choice.tsx';
import { ProviderLink } from './provider-link.tsx';
import { SignInPage } from './sign-in-page.tsx';

const page = (deps: WebDeps, context: Context<Env>, next: string, refused: boolean) => {
  const view = viewOf(deps, context);
  return respond(
    context,
    <SignInPage view={view} problem={refused ? view.t.signIn.unknown : undefined}>
      <People view={view} action="/sign-in/local" next={next} />
      <p class="hint">{view.t.signIn.providerHint}</p>
      <ProviderLink view={view} next={next} />
    </SignInPage>,
    refused ? 422 : 200,
  );
};

/**
 * Signing in by choosing a person of the plan, on one's own machine only: there is no password, so
 * nothing that is reachable by others may mount this.
 */
export const localSignIn = (deps: WebDeps): Hono<Env> => {
  const app = new Hono<Env>();
  app.get('/sign-in', (context) => page(deps, context, safeNext(context.req.query('next')), false));
  app.post('/sign-in/local', async (context) => {
    const form = await readForm(context);
    const next = safeNext(one(form, 'next'));
    const person = personIn(deps.plan, one(form, 'person'));
    if (!person) return page(deps, context, next, true);
    await signIn(deps, context, person, {
      method: 'local',
      signedInAt: deps.now().toISOString(),
    });
    return context.redirect(next, 303);
  });
  return app;
};
