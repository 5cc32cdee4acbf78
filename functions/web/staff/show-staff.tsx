import * as z from 'zod';
import { Line } from '#domain/values/text.ts';
import { freshForm, parseForm } from '../form/form-state.ts';
import { one, readForm } from '../form/values.ts';
import { respond } from '../page/respond.ts';
import type { PageHandler } from '../page/route.ts';
import { readStaff, searchStaff } from './read-staff.ts';
import { StaffPage } from './staff-page.tsx';

/** What someone wants to know. */
export const StaffQuery = z.strictObject({ q: Line(200) });

/** `GET /staff` */
export const showStaff: PageHandler = async (deps, view, context) => {
  const notices = await readStaff(deps);
  const props = { view, notices, form: freshForm(), answers: undefined };
  return respond(context, <StaffPage {...props} />);
};

/** `POST /staff`: what was found. What people ask is in no address, and so in no log. */
export const submitStaffSearch: PageHandler = async (deps, view, context) => {
  const values = await readForm(context);
  const notices = await readStaff(deps);
  const parsed = parseForm(StaffQuery, { q: one(values, 'q') }, values, view.t);
  if (!parsed.ok) {
    const props = { view, notices, form: parsed.form, answers: undefined };
    return respond(context, <StaffPage {...props} />, 422);
  }
  const answers = searchStaff(notices, parsed.value.q);
  return respond(context, <StaffPage {...{ view, notices, form: freshForm(values), answers }} />);
};
