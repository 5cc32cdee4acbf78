import { Hono } from 'hono';
import type { WebDeps } from '../deps.ts';
import { editWords, saveWords } from '../edit/edit-words.tsx';
import type { Env } from '../env.ts';
import { editIncident, saveIncident } from '../incident/edit-incident.tsx';
import { createFact, incidentPage, moveFact } from '../incident/incident.tsx';
import { createIncident, newIncident } from '../incident/new-incident.tsx';
import { writersOnly } from '../page/guard.tsx';
import { createStatement, newStatement } from '../request/new-statement.tsx';
import {
  askNextPerson,
  retryStatement,
  saveReceipt,
  statementPage,
  withdrawPage,
  withdrawStatement,
} from '../statement/statement.tsx';
import { incidentList, statementList } from '../statement/statement-list.tsx';
import { overviewPage } from './overview.tsx';

/** The writers' pages, relative to `/desk`, where they are mounted. */
export const deskPages = (deps: WebDeps): Hono<Env> => {
  const app = new Hono<Env>();
  const page = writersOnly(deps);
  app.get('/', page(overviewPage));
  app.get('/incidents', page(incidentList));
  app.get('/incidents/new', page(newIncident));
  app.post('/incidents/new', page(createIncident));
  app.get('/incidents/:id', page(incidentPage));
  app.get('/incidents/:id/edit', page(editIncident));
  app.post('/incidents/:id/edit', page(saveIncident));
  app.post('/incidents/:id/facts', page(createFact));
  app.post('/incidents/:id/facts/:factId', page(moveFact));
  app.get('/incidents/:id/statements/new', page(newStatement));
  app.post('/incidents/:id/statements/new', page(createStatement));
  app.get('/statements', page(statementList));
  app.get('/statements/:id', page(statementPage));
  app.get('/statements/:id/edit', page(editWords('/desk/statements')));
  app.post('/statements/:id/edit', page(saveWords('/desk/statements')));
  app.get('/statements/:id/withdraw', page(withdrawPage));
  app.post('/statements/:id/withdraw', page(withdrawStatement));
  app.post('/statements/:id/ask-next', page(askNextPerson));
  app.post('/statements/:id/retry', page(retryStatement));
  app.post('/statements/:id/receipts', page(saveReceipt));
  return app;
};
