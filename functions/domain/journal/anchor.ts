import * as z from 'zod';

/** The hash of a journal's newest entry at a time, noted outside the table. */
export const Anchor = z.object({
  stream: z.string(),
  hash: z.string(),
  at: z.iso.datetime(),
});
export type Anchor = z.infer<typeof Anchor>;

/** Port: the second place, to which anchors are only added. Nothing that runs reads or changes them. */
export interface Anchors {
  add(anchors: readonly Anchor[]): Promise<void>;
}

/** Port: the newest entry of each journal that there is. */
export interface JournalHeads {
  newest(): AsyncIterable<Pick<Anchor, 'stream' | 'hash'>>;
}
