import type { Context } from 'hono';
import { html } from 'hono/html';
import type { Child } from 'hono/jsx';
import * as z from 'zod';
import { sha256 } from '#domain/values/canonical.ts';
import { Line } from '#domain/values/text.ts';
import { attempt, refusalStatus } from '../form/attempt.ts';
import { type FormState, freshForm, parseForm, refusedForm } from '../form/form-state.ts';
import { refusalWords } from '../form/refusal-words.ts';
import { one, readForm } from '../form/values.ts';
import { redirectDone, respond } from '../page/respond.ts';
import { param, type ReaderHandler } from '../page/route.ts';
import { noteRead } from './note-read.ts';
import { readStaff, searchStaff } from './read-staff.ts';
import { StaffPage } from './staff-page.tsx';

/** What someone wants to know. */
export const StaffQuery = z.strictObject({ q: Line(200) });

// Thousands open the page at once, and many again: a browser that has it as it stands gets no bytes.
const respondWithTag = async (context: Context, page: Child): Promise<Response> => {
  const body = `${await html`<!doctype html>${page}`}`;
  const tag = `W/"${sha256(body)}"`;
  context.header('cache-control', 'private, no-cache');
  context.header('etag', tag);
  return context.req.header('if-none-match') === tag ? context.body(null, 304) : context.html(body);
};

/** `GET /staff` */
export const showStaff: ReaderHandler = async (deps, view, context) => {
  const notices = await readStaff(deps);
  const props = { view, notices, form: freshForm(), answers: undefined };
  return respondWithTag(context, <StaffPage {...props} />);
};

/** `POST /staff`: what was found. What people ask is in no address, and so in no log. */
export const submitStaffSearch: ReaderHandler = async (deps, view, context) => {
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

/** `POST /staff/:id/read` */
export const submitRead: ReaderHandler = async (deps, view, context) => {
  const noted = await attempt(noteRead(deps, view.reader, param(context, 'id')));
  if (noted.ok) return redirectDone(context, '/staff', 'read');
  const form: FormState = refusedForm(new Map(), refusalWords(noted.refusal, view));
  const props = { view, notices: await readStaff(deps), form, answers: undefined };
  return respond(context, <StaffPage {...props} />, refusalStatus(noted.refusal));
};
