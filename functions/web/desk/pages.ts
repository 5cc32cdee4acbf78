import { Hono } from 'hono';
import type { WebDeps } from '../deps.ts';
import type { Env } from '../env.ts';
import { writersOnly } from '../layout/guard.tsx';
import { editIncident, saveIncident } from './edit-incident.tsx';
import { editWords, saveWords } from './edit-words.tsx';
import { createFact, incidentPage, moveFact } from './incident.tsx';
import { incidentList, statementList } from './lists.tsx';
import { createIncident, newIncident } from './new-incident.tsx';
import { createStatement, newStatement } from './new-statement.tsx';
import { overviewPage } from './overview.tsx';
import {
  askNextPerson,
  retryStatement,
  saveReceipt,
  statementPage,
  withdrawPage,
  withdrawStatement,
} from './statement.tsx';

/** The writers' pages, all under `/desk`. */
export const deskPages = (deps: WebDeps): Hono<Env> => {
  const app = new Hono<Env>();
  const page = writersOnly(deps);
  app.get('/desk', page(overviewPage));
  app.get('/desk/incidents', page(incidentList));
  app.get('/desk/incidents/new', page(newIncident));
  app.post('/desk/incidents/new', page(createIncident));
  app.get('/desk/incidents/:id', page(incidentPage));
  app.get('/desk/incidents/:id/edit', page(editIncident));
  app.post('/desk/incidents/:id/edit', page(saveIncident));
  app.post('/desk/incidents/:id/facts', page(createFact));
  app.post('/desk/incidents/:id/facts/:factId', page(moveFact));
  app.get('/desk/incidents/:id/statements/new', page(newStatement));
  app.post('/desk/incidents/:id/statements/new', page(createStatement));
  app.get('/desk/statements', page(statementList));
  app.get('/desk/statements/:id', page(statementPage));
  app.get('/desk/statements/:id/edit', page(editWords('/desk/statements')));
  app.post('/desk/statements/:id/edit', page(saveWords('/desk/statements')));
  app.get('/desk/statements/:id/withdraw', page(withdrawPage));
  app.post('/desk/statements/:id/withdraw', page(withdrawStatement));
  app.post('/desk/statements/:id/ask-next', page(askNextPerson));
  app.post('/desk/statements/:id/retry', page(retryStatement));
  app.post('/desk/statements/:id/receipts', page(saveReceipt));
  return app;
};
