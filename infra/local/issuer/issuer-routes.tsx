import { join } from 'node:path';
import type { Http2Bindings, HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { type Context, Hono } from 'hono';
import { personIn } from '#domain/plan/plan.ts';
import type { WebDeps } from '#web/deps.ts';
import type { Env } from '#web/env.ts';
import { one, readForm } from '#web/form/values.ts';
import { respond } from '#web/page/respond.ts';
import { EXAMPLE_COLLEAGUE, PersonChoice } from '#web/sign-in/person-choice.tsx';
import { SignInPage } from '#web/sign-in/sign-in-page.tsx';
import { viewOf } from '#web/view/view.ts';
import { keysIn } from './keys.ts';
import { CHOICE_PATH, ISSUER_PATH } from './paths.ts';

type LocalEnv = { Bindings: HttpBindings | Http2Bindings };
type LocalContext = Context<LocalEnv>;

/** Loads the issuer when someone first signs in through it, which is never after most starts. */
const openIssuer = (deps: WebDeps, dataDir: string) => {
  const load = async () => {
    const { createIssuer } = await import('./development-issuer.ts');
    const keys = keysIn(join(dataDir, 'issuer.json'));
    const provider = createIssuer(deps.origin, deps.plan, keys);
    return { provider, answer: provider.callback() };
  };
  let opened: ReturnType<typeof load> | undefined;
  return () => {
    opened ??= load();
    return opened;
  };
};

type OpenIssuer = ReturnType<typeof openIssuer>;

const protocol = (issuer: OpenIssuer) => async (context: LocalContext) => {
  const { incoming, outgoing } = context.env;
  const url = incoming.url ?? ISSUER_PATH;
  // Frameworks that mount an app below a path pass on the original address in this way.
  Object.assign(incoming, { originalUrl: url, url: url.slice(ISSUER_PATH.length) || '/' });
  await (await issuer()).answer(incoming, outgoing);
  return RESPONSE_ALREADY_SENT;
};

const choose = (deps: WebDeps) => (context: Context<Env>) => {
  const view = viewOf(deps, context);
  return respond(
    context,
    <SignInPage view={view}>
      <PersonChoice view={view} action={context.req.path} />
    </SignInPage>,
  );
};

const accountIn = ({ plan }: WebDeps, choice: string): string | undefined =>
  choice === EXAMPLE_COLLEAGUE ? choice : personIn(plan, choice)?.id;

const chosen = (deps: WebDeps, issuer: OpenIssuer) => async (context: LocalContext) => {
  const accountId = accountIn(deps, one(await readForm(context), 'person'));
  if (!accountId) return context.redirect(context.req.path, 303);
  const { incoming, outgoing } = context.env;
  const { provider } = await issuer();
  const result = { login: { accountId, remember: false } };
  const next = await provider
    .interactionResult(incoming, outgoing, result, { mergeWithLastSubmission: false })
    // The sign-in took too long, or began before Talan was restarted: the app says to start again.
    .catch(() => '/sign-in/callback');
  return context.redirect(next, 303);
};

/** The development issuer's endpoints, and its page to choose a person of the plan. */
export const issuerRoutes = (deps: WebDeps, dataDir: string): Hono<LocalEnv> => {
  const issuer = openIssuer(deps, dataDir);
  const app = new Hono<LocalEnv>();
  const page = new Hono<Env>().get('/:uid', choose(deps));
  app.all(`${ISSUER_PATH}/*`, protocol(issuer));
  app.route(CHOICE_PATH, page);
  app.post(`${CHOICE_PATH}/:uid`, chosen(deps, issuer));
  return app;
};
