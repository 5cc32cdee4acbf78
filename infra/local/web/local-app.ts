import { join } from 'node:path';
import { Hono } from 'hono';
import { createApp } from '#web/app.tsx';
import type { Env } from '#web/env.ts';
import { localSignIn } from '#web/sign-in/local.tsx';
import { type OidcDeps, oidcSignIn } from '#web/sign-in/oidc.tsx';
import { issuerRoutes } from '../issuer/issuer-routes.tsx';
import type { Outbox } from '../outbox/outbox.ts';
import { outboxPage } from '../outbox/page.tsx';
import { piecesPage } from '../pieces/pieces-page.tsx';
import { serveNewsroom } from './serve-newsroom.ts';

/**
 * The web app as on AWS, and what one machine has besides: sign-in by choice, an identity provider for
 * development, the newsroom's files, the outbox, the page of all visual pieces.
 */
export const localApp = (deps: OidcDeps, outbox: Outbox, dataDir: string): Hono<Env> => {
  const signIn = new Hono<Env>()
    .route('/', localSignIn(deps))
    .route('/', oidcSignIn(deps))
    .route('/', issuerRoutes(deps, dataDir));
  const app = createApp(deps, { signIn });
  const newsroom = serveNewsroom(join(dataDir, 'newsroom'));
  app.route('/newsroom', newsroom);
  app.route('/.well-known/security.txt', newsroom);
  app.route('/outbox', outboxPage(outbox, deps));
  app.route('/pieces', piecesPage(deps));
  return app;
};
