import type { JournalName } from './journal-names.ts';

/** The cursor was not one that a page gave out. */
export class InvalidCursor extends Error {
  override name = 'InvalidCursor';
}

/** The record of a state is there and can't be read. */
export class RecordUnreadable extends Error {
  override name = 'RecordUnreadable';

  /** The journal whose state it is. */
  readonly stream: string;

  constructor(stream: string, options?: ErrorOptions) {
    super(`The record of ${stream} can't be read`, options);
    this.stream = stream;
  }
}

/** What is to be stored exceeds what one record can hold. */
export class RecordTooLarge extends Error {
  override name = 'RecordTooLarge';
}

/** A record that is there already has no room for more: what is left is kept for what must not be refused. */
export class RecordFull extends RecordTooLarge {
  override name = 'RecordFull';

  /** The kind of journal whose record it is. */
  readonly journal: JournalName;

  constructor(journal: JournalName) {
    super(`The record of the ${journal} is full`);
    this.journal = journal;
  }
}

/** Whether an error says that an incident has no room for more. */
export const isIncidentFull = (error: unknown): boolean =>
  error instanceof RecordFull && error.journal === 'incident';

/** Others kept changing the same record while this change was tried, or the database has no room for reads. */
export class JournalBusy extends Error {
  override name = 'JournalBusy';
}
