import type { EventOfKind } from '../../journal/event-kind.ts';
import { authorTold } from './author-told.ts';
import { confirmationAsked } from './confirmation-asked.ts';
import { decided } from './decided.ts';
import { hidingFailed } from './hiding-failed.ts';
import { logRead } from './log-read.ts';
import { proposed } from './proposed.ts';
import { putOnChannel } from './put-on-channel.ts';
import { unconfirmed } from './unconfirmed.ts';
import { undone } from './undone.ts';
import { removalWordsErased } from './words-erased.ts';

/** All kinds of events of a removal. */
export const removalEvents = [
  proposed,
  decided,
  undone,
  putOnChannel,
  hidingFailed,
  authorTold,
  confirmationAsked,
  unconfirmed,
  logRead,
  removalWordsErased,
] as const;

/** What can happen to a removal. */
export type RemovalEvent = EventOfKind<(typeof removalEvents)[number]>;
