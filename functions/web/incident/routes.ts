import { insiders, writers, writersAndLawyers } from '../page/audience.ts';
import { form, type PageRoute, page } from '../page/route.ts';
import { submitAgreement } from './agreement.ts';
import { submitCancel, submitClose, submitReactivate, submitResolve } from './change-phase.ts';
import { showEditIncident, submitEditIncident } from './edit-incident.tsx';
import { submitFact, submitFactChange } from './facts.ts';
import { showIncidents } from './incident-list.tsx';
import { showNewIncident, submitNewIncident } from './new-incident.tsx';
import { showIncident } from './show-incident.tsx';
import { submitAction, submitActionChange } from './submit-action.ts';
import { submitCaution } from './submit-caution.ts';
import { submitStep } from './submit-step.ts';

const NEW = '/desk/incidents/new';
const ONE = '/desk/incidents/:id';

/** Opening an incident, its page, and its facts. */
export const incidentPages: readonly PageRoute[] = [
  page('/desk/incidents', insiders, showIncidents),
  page(NEW, writers, showNewIncident),
  form(NEW, { on: NEW }, writers, submitNewIncident),
  page(ONE, insiders, showIncident),
  page(`${ONE}/edit`, writers, showEditIncident),
  form(`${ONE}/edit`, { on: `${ONE}/edit` }, writers, submitEditIncident),
  form(`${ONE}/agree-to-lowering`, { on: ONE }, insiders, submitAgreement),
  form(`${ONE}/legal-caution`, { on: ONE }, writersAndLawyers, submitCaution),
  form(`${ONE}/resolve`, { on: ONE }, writers, submitResolve),
  form(`${ONE}/close`, { on: ONE }, writers, submitClose),
  form(`${ONE}/reactivate`, { on: ONE }, writers, submitReactivate),
  form(`${ONE}/cancel`, { on: ONE }, writers, submitCancel),
  form(`${ONE}/facts`, { on: ONE }, writers, submitFact),
  form(`${ONE}/facts/:factId`, { on: ONE }, writers, submitFactChange),
  form(`${ONE}/actions`, { on: ONE }, writers, submitAction),
  form(`${ONE}/actions/:actionId`, { on: ONE }, insiders, submitActionChange),
  form(`${ONE}/checklist/:step`, { on: ONE }, insiders, submitStep),
];
