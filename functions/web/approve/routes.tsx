import { Hono } from 'hono';
import type { WebDeps } from '../deps.ts';
import { editWords, saveWords } from '../edit/edit-words.tsx';
import type { Env } from '../env.ts';
import { signedIn } from '../page/guard.tsx';
import { approvalPage } from './approval.tsx';
import { approvalList } from './approval-list.tsx';
import { passOn, saveDecision } from './decision.ts';

/** The spokespeople's pages, relative to `/approve`, where they are mounted. */
export const approvePages = (deps: WebDeps): Hono<Env> => {
  const app = new Hono<Env>();
  const page = signedIn(deps);
  app.get('/', page(approvalList));
  app.get('/:id', page(approvalPage));
  app.post('/:id/decision', page(saveDecision));
  app.post('/:id/ask-next', page(passOn));
  app.get('/:id/edit', page(editWords('/approve')));
  app.post('/:id/edit', page(saveWords('/approve')));
  return app;
};
