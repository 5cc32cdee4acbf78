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

// Erased words are gone from here too.
const versionIn = ({ entry, payload }: JournalItem): EarlierVersion | undefined => {
  const data = Version.safeParse(entry.data).data;
  const words = Texts.safeParse(payload?.words).data;
  return data && words && { ...data, ...words };
};

/**
 * The newest version before `current` that someone was asked about: redrafts that nobody saw in
 * between are no news to anyone. `history` is the statement's journal, oldest first.
 */
export const earlierVersion = (
  history: readonly JournalItem[],
  current: number,
): EarlierVersion | undefined => {
  let written: EarlierVersion | undefined;
  let shown: EarlierVersion | undefined;
  for (const item of history) {
    if (isNewWords(item)) {
      // A person who changes words has them before them, asked or not.
      if (item.entry.type === 'written' && written) shown = written;
      written = versionIn(item);
    }
    if (item.entry.type === 'asked') shown = written;
    if (written?.version === current) break;
  }
  return shown;
};
