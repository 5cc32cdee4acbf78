import * as z from 'zod';
import type { ListChannel } from '../channel/channel.ts';
import type { Publication } from '../publish/publisher.ts';
import type { Tally } from '../publish/tally.ts';

/** The words of one version on their way to the recipients of a channel. */
export type DispatchOf = Pick<Publication, 'statementId' | 'version'> & { channel: ListChannel };

/**
 * What is known of a recipient: `sending`, the words were about to be handed over; `sent`, the service has
 * taken them; `refused`, it never will; `unsure`, nobody can tell, so that they are not sent again.
 */
export const RowState = z.enum(['sending', 'sent', 'refused', 'unsure']);
export type RowState = z.infer<typeof RowState>;

/** What a recipient's row ends as; `free` takes it away. */
export type SettledState = Exclude<RowState, 'sending'> | 'free';

/** A recipient's row. `at`: since when it is so, ISO 8601 in UTC. */
export const Row = z.object({ state: RowState, at: z.iso.datetime() });
export type Row = z.infer<typeof Row>;

/**
 * Port: how far words have come, for all processes alike: a row for each recipient, under the keyed hash of
 * the address, is what keeps anyone from getting them twice.
 */
export interface Dispatches {
  /** The version of the list that these words go to, if they have begun to. */
  listVersion(of: DispatchOf): Promise<string | undefined>;
  /** Says which version they go to; answers the one that was said first. */
  begin(of: DispatchOf, listVersion: string, now: Date): Promise<string>;
  /** All rows, by recipient's id. */
  rows(of: DispatchOf): Promise<Map<string, Row>>;
  /**
   * Takes a recipient to hand the words over: false where someone else has. `again` takes one that is
   * `sending` as well.
   */
  take(of: DispatchOf, id: string, now: Date, again: boolean): Promise<boolean>;
  /** Notes what came of a recipient that was taken; `free`: certainly nothing, so they may be taken anew. */
  settle(of: DispatchOf, id: string, state: SettledState, now: Date): Promise<void>;
}

/**
 * Counts what is known of these recipients; who is still `sending` counts as unsure. `stopped`: to whom the list
 * sends nothing more; those who have got these words before that are not among them.
 */
export const tallyOf = (
  list: string,
  ids: readonly string[],
  rows: ReadonlyMap<string, Row>,
  stopped: ReadonlySet<string>,
): Tally => {
  const states = ids.map((id) => rows.get(id)?.state);
  const count = (...wanted: RowState[]) =>
    states.filter((state) => state !== undefined && wanted.includes(state)).length;
  const isLeftOut = (id: string) => stopped.has(id) && !rows.has(id);
  const leftOut = ids.filter(isLeftOut).length;
  return {
    list,
    recipients: ids.length,
    sent: count('sent'),
    refused: count('refused'),
    unsure: count('unsure', 'sending'),
    ...(leftOut > 0 && { stopped: leftOut }),
  };
};
