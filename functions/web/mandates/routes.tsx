import { Hono } from 'hono';
import type { WebDeps } from '../deps.ts';
import type { Env } from '../env.ts';
import { signedIn } from '../page/guard.tsx';
import { endHandover, mandatesPage, saveHandover } from './mandates.tsx';

/** Who approves what, and handing over, relative to `/mandates`, where it is mounted. */
export const mandatePages = (deps: WebDeps): Hono<Env> => {
  const app = new Hono<Env>();
  const page = signedIn(deps);
  app.get('/', page(mandatesPage));
  app.post('/hand-over', page(saveHandover));
  app.post('/take-back', page(endHandover));
  return app;
};
