import { join } from 'node:path';
import { Hono } from 'hono';
import { createApp } from '#web/app.tsx';
import { localSignIn } from '#web/sign-in/local.tsx';
import type { bindAdapters } from './adapters.ts';
import { newsroomFilesFrom } from './newsroom-files.ts';
import { outboxPage } from './outbox/page.tsx';
import type { Settings } from './settings.ts';

/** The web app as the cloud has it, and what only this machine has: sign-in by choice, the outbox. */
export const localApp = (deps: ReturnType<typeof bindAdapters>, { dataDir }: Settings): Hono => {
  const app = new Hono();
  const newsroom = newsroomFilesFrom(join(dataDir, 'newsroom'));
  app.route('/newsroom', newsroom);
  app.route('/outbox', outboxPage(deps.outbox, deps));
  app.route('/', createApp(deps, { signIn: localSignIn(deps) }));
  return app;
};
