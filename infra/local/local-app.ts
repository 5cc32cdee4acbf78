import { join } from 'node:path';
import type { Hono } from 'hono';
import { createApp } from '#web/app.tsx';
import type { Env } from '#web/env.ts';
import { localSignIn } from '#web/sign-in/local.tsx';
import type { bindAdapters } from './adapters.ts';
import { newsroomFilesFrom } from './newsroom-files.ts';
import { outboxPage } from './outbox/page.tsx';
import type { Settings } from './settings.ts';

/** The web app as the cloud has it, and what only this machine has: sign-in by choice, the outbox. */
export const localApp = (
  deps: ReturnType<typeof bindAdapters>,
  { dataDir }: Settings,
): Hono<Env> => {
  const app = createApp(deps, { signIn: localSignIn(deps) });
  app.route('/newsroom', newsroomFilesFrom(join(dataDir, 'newsroom')));
  app.route('/outbox', outboxPage(deps.outbox, deps));
  return app;
};
