import { TALAN } from '../journal/entry.ts';
import type { StateJournal } from '../journal/journal.ts';
import { idFrom } from '../values/id.ts';
import { ok } from '../values/result.ts';
import type { Alert, AlertLevel, AlertReason, Example } from './alert.ts';
import { alertJournal } from './alert-journal.ts';
import type { AlertEvent } from './events/alert-events.ts';

/** Something that is told once, however often it is seen: by its key. */
export interface Signal {
  key: string;
  topic: string;
  source: string;
  why: Exclude<AlertReason, 'above-usual' | 'many' | 'alarm-word'>;
  level: AlertLevel;
  examples: Example[];
}

interface RaiseDeps {
  journal: Pick<StateJournal, 'append'>;
}

/** The id of the alert of a signal. */
export const signalId = ({ why, key }: Pick<Signal, 'why' | 'key'>): string =>
  idFrom(JSON.stringify(['alert', why, key]));

// One is heard, of whatever is never usual.
const ONE = { seen: 1, usual: 0, most: 0, window: 60 };

/** Raises the alert of a signal, once. */
export const raiseOnce = async ({ journal }: RaiseDeps, signal: Signal): Promise<void> => {
  const { key: _, examples, ...about } = signal;
  const id = signalId(signal);
  await journal.append<Alert, AlertEvent, never>(alertJournal, id, TALAN, (alert) =>
    ok(alert ? [] : [{ type: 'raised', data: { id, ...about, ...ONE }, words: { examples } }]),
  );
};

/** Ends an alert, where it was raised and is not over. */
export const endAlert = async ({ journal }: RaiseDeps, id: string): Promise<void> => {
  await journal.append<Alert, AlertEvent, never>(alertJournal, id, TALAN, (alert) =>
    ok(alert && alert.endedAt === undefined ? [{ type: 'alert-ended', data: {} }] : []),
  );
};
