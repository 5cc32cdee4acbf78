import type { Aggregate } from '../journal/aggregate.ts';
import { foldWith } from '../journal/event-kind.ts';
import { type PasskeysEvent, passkeysEvents } from './events/passkeys-events.ts';
import { Passkeys } from './passkeys.ts';

/** The journal of one person's passkeys, by the person's id. */
export const passkeysJournal: Aggregate<Passkeys, PasskeysEvent> = {
  name: 'passkeys',
  state: Passkeys,
  events: passkeysEvents,
  fold: foldWith<Passkeys>(passkeysEvents),
  index: ({ changedAt, keys }) => ({
    sort: changedAt,
    open: false,
    status: keys.length > 0 ? 'registered' : 'none',
    people: [],
  }),
};
