import { Hono } from 'hono';
import type { WebDeps } from '../deps.ts';
import { editWords, saveWords } from '../desk/edit-words.tsx';
import type { Env } from '../env.ts';
import { signedIn } from '../layout/guard.tsx';
import { approvalPage } from './approval.tsx';
import { saveDecision } from './decision.ts';
import { approvalList } from './list.tsx';

/** The spokespeople's pages, all under `/approve`. */
export const approvePages = (deps: WebDeps): Hono<Env> => {
  const app = new Hono<Env>();
  const page = signedIn(deps);
  app.get('/approve', page(approvalList));
  app.get('/approve/:id', page(approvalPage));
  app.post('/approve/:id/decision', page(saveDecision));
  app.get('/approve/:id/edit', page(editWords('/approve')));
  app.post('/approve/:id/edit', page(saveWords('/approve')));
  return app;
};
