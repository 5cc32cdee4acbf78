import * as z from 'zod';
import { ChannelText } from '#domain/draft/draft.ts';
import type { JournalItem } from '#domain/journal/journal.ts';

/** Texts of an earlier version, as the journal keeps them. */
export interface EarlierVersion {
  version: number;
  texts: ChannelText[];
}

const Version = z.object({ version: z.int() });
const Texts = z.object({ texts: z.array(ChannelText) });

const isNewWords = ({ entry }: JournalItem): boolean =>
  entry.type === 'drafted' || entry.type === 'written';

// Undefined where the words were erased.
const versionIn = ({ entry, payload }: JournalItem): EarlierVersion | undefined => {
  const data = Version.safeParse(entry.data).data;
  const words = Texts.safeParse(payload?.words).data;
  return data && words && { ...data, ...words };
};

/**
 * The newest version before `current` that someone has seen. Redrafts in between that nobody was asked
 * about don't count. `history` is the statement's journal, oldest first.
 */
export const earlierVersion = (
  history: readonly JournalItem[],
  current: number,
): EarlierVersion | undefined => {
  let written: EarlierVersion | undefined;
  let seen: EarlierVersion | undefined;
  for (const item of history) {
    if (isNewWords(item)) {
      // A person who changes words sees the ones before, even if not asked.
      if (item.entry.type === 'written' && written) seen = written;
      written = versionIn(item);
    }
    if (item.entry.type === 'asked') seen = written;
    if (written?.version === current) break;
  }
  return seen;
};
