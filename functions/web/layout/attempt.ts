import { JournalBusy, RecordTooLarge } from '#domain/journal/journal.ts';
import { type Result, refuse } from '#domain/result.ts';
import type { Refusal } from '../actions/refusal.ts';

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

/** HTTP status of a refusal. */
export const refusalStatus = ({ type }: PageRefusal): 403 | 404 | 409 | 413 | 422 | 503 => {
  switch (type) {
    case 'forbidden':
    case 'nothing-to-hand-over':
    case 'no-mandate':
    case 'not-fresh':
    case 'passkey-required':
    case 'passkey-invalid':
      return 403;
    case 'not-found':
    case 'passkey-unknown':
      return 404;
    case 'too-large':
      return 413;
    case 'busy':
      return 503;
    case 'time-passed':
    case 'missing-pieces':
    case 'passkey-not-made':
    case 'too-many-facts':
    case 'nobody-may-speak':
    case 'no-approver':
    case 'other-channels':
    case 'cannot-stand-in':
    case 'handover-time':
      return 422;
    default:
      return 409;
  }
};
