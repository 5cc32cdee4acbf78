import type { Context } from 'hono';
import { takeIn } from '../actions/intake.ts';
import type { WebDeps } from '../deps.ts';
import type { Env } from '../env.ts';
import { problem } from '../problem.ts';
import { invalid } from './invalid.ts';

/**
 * `POST /api/intake`: takes in what a monitoring tool or script brings. It knows senders by their signature
 * (Standard Webhooks) or bearer, not by a session.
 */
export const intake = (deps: WebDeps) => async (context: Context<Env>) => {
  const body = new Uint8Array(await context.req.arrayBuffer());
  const outcome = await takeIn(deps, { body, header: (name) => context.req.header(name) });
  if (outcome.ok) return context.json(outcome.value, 202);
  if (outcome.why === 'invalid') return invalid(context, outcome.error);
  if (outcome.why === 'not-yours') {
    const detail = 'This sender may not send for the topics in "topics".';
    return problem(context, 403, { type: 'forbidden', detail, topics: outcome.topics });
  }
  const detail =
    'Sign the call as Standard Webhooks says, within five minutes, or send your bearer.';
  return problem(context, 401, { type: 'unknown-sender', detail });
};
