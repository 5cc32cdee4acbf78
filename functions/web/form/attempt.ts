import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { JournalBusy, RecordTooLarge } from '#domain/journal/journal.ts';
import { type Result, refuse } from '#domain/values/result.ts';
import type { Refusal } from '../actions/refusal.ts';
import { refusals } from '../actions/refusal-problems.ts';

type BusyRefusal = { type: 'too-large' } | { type: 'busy' };
/** Why something that a form asked for did not happen. */
export type PageRefusal = Refusal | BusyRefusal;

/** Does what a form asks for; what the journal can't take comes back as a refusal. */
export const attempt = async <Value, Refused extends Refusal = Refusal>(
  action: Promise<Result<Value, Refused>>,
): Promise<Result<Value, Refused | BusyRefusal>> => {
  try {
    return await action;
  } catch (error) {
    if (error instanceof RecordTooLarge) return refuse({ type: 'too-large' });
    if (error instanceof JournalBusy) return refuse({ type: 'busy' });
    throw error;
  }
};

/** HTTP status of a refusal: that of the API, so that both say the same. */
export const refusalStatus = ({ type }: PageRefusal): ContentfulStatusCode => {
  if (type === 'too-large') return 413;
  return type === 'busy' ? 503 : refusals[type].status;
};
