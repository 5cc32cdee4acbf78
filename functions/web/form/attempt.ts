import type { ContentfulStatusCode } from 'hono/utils/http-status';
import {
  isIncidentFull,
  JournalBusy,
  RecordTooLarge,
  RecordUnreadable,
} from '#domain/journal/record-errors.ts';
import { type Result, refuse } from '#domain/values/result.ts';
import type { Refusal } from '../actions/refusal.ts';
import { refusalProblems } from '../actions/refusal-problems.ts';

type BusyRefusal =
  | { type: 'too-large' }
  | { type: 'incident-full' }
  | { type: 'busy' }
  | { type: 'record-unreadable'; record: string };
/** Why the action of a form was refused. */
export type PageRefusal = Refusal | BusyRefusal;

/** Awaits the action of a form; an error of the journal that the sender can mend becomes a refusal. */
export const attempt = async <Value, Refused extends Refusal = Refusal>(
  action: Promise<Result<Value, Refused>>,
): Promise<Result<Value, Refused | BusyRefusal>> => {
  try {
    return await action;
  } catch (error) {
    if (isIncidentFull(error)) return refuse({ type: 'incident-full' });
    if (error instanceof RecordTooLarge) return refuse({ type: 'too-large' });
    if (error instanceof JournalBusy) return refuse({ type: 'busy' });
    if (error instanceof RecordUnreadable) {
      return refuse({ type: 'record-unreadable', record: error.stream });
    }
    throw error;
  }
};

/** HTTP status of a refusal, the same as in the API. */
export const refusalStatus = ({ type }: PageRefusal): ContentfulStatusCode => {
  if (type === 'too-large' || type === 'incident-full') return 413;
  return type === 'busy' || type === 'record-unreadable' ? 503 : refusalProblems[type].status;
};
