import { join } from 'node:path';
import { Hono } from 'hono';
import { createApp } from '#web/app.tsx';
import type { Env } from '#web/env.ts';
import { localSignIn } from '#web/sign-in/local.tsx';
import { oidcSignIn } from '#web/sign-in/oidc.tsx';
import type { bindAdapters } from './adapters.ts';
import { issuerRoutes } from './issuer/routes.tsx';
import { newsroomFilesFrom } from './newsroom-files.ts';
import { outboxPage } from './outbox/page.tsx';
import type { Settings } from './settings.ts';

/**
 * The web app as the cloud has it, and what only this machine has: sign-in by choice, an
 * identity provider for development, the outbox.
 */
export const localApp = (
  deps: ReturnType<typeof bindAdapters>,
  { dataDir }: Settings,
): Hono<Env> => {
  const signIn = new Hono<Env>()
    .route('/', localSignIn(deps))
    .route('/', oidcSignIn(deps))
    .route('/', issuerRoutes(deps, dataDir));
  const app = createApp(deps, { signIn });
  app.route('/newsroom', newsroomFilesFrom(join(dataDir, 'newsroom')));
  app.route('/outbox', outboxPage(deps.outbox, deps));
  return app;
};
