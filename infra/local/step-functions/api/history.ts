import type * as z from 'zod';
import type { Engine } from '../engine.ts';
import type { JsonObject } from '../json.ts';
import type { HistoryEvent } from '../record.ts';
import { ApiError } from './errors.ts';
import { executionOf } from './executions.ts';
import type * as requests from './requests.ts';

const DEFAULT_PAGE = 100;
const DATA_FIELDS = new Set(['input', 'output', 'parameters', 'assignedVariables']);

/** GetExecutionHistory; the page token is the number of events given so far. */
export async function getExecutionHistory(
  engine: Engine,
  request: z.infer<typeof requests.getHistory>,
): Promise<JsonObject> {
  const { name } = await executionOf(engine, request.executionArn);
  const events = await engine.store.history(name);
  if (request.reverseOrder) events.reverse();
  const from = Number(request.nextToken ?? 0);
  if (!Number.isInteger(from)) throw new ApiError('InvalidToken', 'Invalid Token: nextToken');
  const to = from + (request.maxResults || DEFAULT_PAGE);
  return {
    events: events.slice(from, to).map((event) => shown(event, request.includeExecutionData)),
    ...(to < events.length ? { nextToken: String(to) } : {}),
  };
}

function shown({ details, ...event }: HistoryEvent, withData: boolean): JsonObject {
  if (withData) return { ...event, ...details };
  const bare = Object.entries(details).map(([key, fields]) => {
    const kept = Object.entries(fields).filter(([field]) => !DATA_FIELDS.has(field));
    return [key, Object.fromEntries(kept)];
  });
  return { ...event, ...Object.fromEntries(bare) };
}
