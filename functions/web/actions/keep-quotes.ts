import { keepQuotes, mayKeepQuotes, readQuotesToKeep } from '#domain/moderation/keep-quotes.ts';
import type { Person } from '#domain/plan/plan.ts';
import { readHandovers } from '#domain/plan/plan-journal.ts';
import type { KeepQuotesInput } from '#domain/statement/answer-input.ts';
import { refuse } from '#domain/values/result.ts';
import type { WebDeps } from '../deps.ts';
import { type ActionResult, appendToStatement } from './append.ts';
import { groundsFor } from './grounds.ts';

/** Someone with the mandate for these words says why they stay though they quote removed comments. */
export const keepQuotedWords = (
  deps: WebDeps,
  actor: Person,
  id: string,
  input: KeepQuotesInput,
): ActionResult =>
  appendToStatement(deps, actor, id, async (statement, incident, _, read) => {
    const grounds = groundsFor(deps, incident, await readHandovers({ read }));
    if (!mayKeepQuotes(statement, actor.id, grounds)) {
      return refuse({ type: 'no-mandate', why: 'not-covered' });
    }
    return keepQuotes(statement, input, await readQuotesToKeep(deps, statement));
  });
