import { ok, type Result } from '#domain/values/result.ts';
import type { Engine } from '../engine.ts';
import type { HistoryEvent } from '../execution/history-event.ts';
import type { JsonObject } from '../values/json.ts';
import { findExecution } from './lookup.ts';
import { type ApiRefusal, refuseRequest } from './refusal.ts';
import { DEFAULT_PAGE, type HistoryRequest } from './requests.ts';

const DATA_FIELDS = new Set(['input', 'output', 'parameters', 'assignedVariables']);

const eventOf = ({ details, ...event }: HistoryEvent, hasData: boolean): JsonObject => {
  if (hasData) return { ...event, ...details };
  const bare = Object.entries(details).map(([key, fields]) => {
    const kept = Object.entries(fields).filter(([field]) => !DATA_FIELDS.has(field));
    return [key, Object.fromEntries(kept)];
  });
  return { ...event, ...Object.fromEntries(bare) };
};

/** GetExecutionHistory; the page token is the number of events given so far. */
export const getExecutionHistory = async (
  engine: Engine,
  { executionArn, reverseOrder, includeExecutionData, maxResults, nextToken }: HistoryRequest,
): Promise<Result<JsonObject, ApiRefusal>> => {
  const found = await findExecution(engine, executionArn);
  if (!found.ok) return found;
  const events = await engine.store.history(found.value.name);
  const ordered = reverseOrder ? events.toReversed() : events;
  const from = Number(nextToken ?? 0);
  if (!Number.isInteger(from)) return refuseRequest('InvalidToken', 'Invalid Token: nextToken');
  const to = from + (maxResults || DEFAULT_PAGE);
  return ok({
    events: ordered.slice(from, to).map((event) => eventOf(event, includeExecutionData)),
    ...(to < events.length ? { nextToken: String(to) } : {}),
  });
};
