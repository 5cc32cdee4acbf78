import { notFound } from '../page/error-pages.tsx';
import { respond } from '../page/respond.ts';
import { type PageHandler, param } from '../page/route.ts';
import { readWithIncident } from '../read/with-incident.ts';
import { outIn } from '../request/suggest-kind.ts';
import { WhyPage } from './why-page.tsx';

/** `GET /approve/:id/why`: what the words rest on, for everyone who may read the incident. */
export const showWhy: PageHandler = async (deps, view, context) => {
  const id = param(context, 'id');
  const found = await readWithIncident(deps, id);
  if (!found) return notFound(view, context);
  const out = await outIn(deps, found.statement.incidentId);
  const earlier = out.filter((each) => each.id !== id);
  return respond(context, <WhyPage {...{ view, ...found, earlier }} />);
};
