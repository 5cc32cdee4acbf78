import type { Context } from 'hono';
import type { Refusal } from '../actions/refusal.ts';
import { refusalProblems } from '../actions/refusal-problems.ts';
import { problem } from '../problem.ts';
import { invalid } from './invalid.ts';
import type { ApiRoute, CallResult, Sent } from './route.ts';
import { findingViews } from './views.ts';

type Shown = Pick<Sent, 'deps' | 'language'>;

// RFC 9457 keeps `status` for the number of the answer.
const extensionsOf = ({ type: _, ...rest }: Refusal, { deps, language }: Shown) => {
  if ('findings' in rest) return { findings: findingViews(deps, rest.findings, language) };
  if (!('status' in rest)) return rest;
  const { status, ...others } = rest;
  return { ...others, statementStatus: status };
};

const csvAnswer = (context: Context, csv: string): Response =>
  context.body(csv, 200, { 'content-type': 'text/csv; charset=utf-8' });

/** Answers a call with its outcome: what it asked for, or why it was refused. */
export const answer = (
  context: Context,
  route: Pick<ApiRoute, 'status'>,
  outcome: CallResult,
  shown: Shown,
): Response => {
  if (outcome.ok) {
    if (outcome.tag) context.header('etag', `"${outcome.tag}"`);
    if (outcome.csv !== undefined) return csvAnswer(context, outcome.csv);
    return context.json(outcome.value, route.status);
  }
  if ('invalid' in outcome) return invalid(context, outcome.invalid);
  const { type } = outcome.refusal;
  const { status, detail } = refusalProblems[type];
  return problem(context, status, { type, detail, ...extensionsOf(outcome.refusal, shown) });
};
