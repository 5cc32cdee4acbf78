import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { AskSource } from '#domain/source/source.ts';
import { newIn } from './feed.ts';
import type { FeedItem } from './item.ts';
import { readFeed } from './read-feed.ts';

const FILES_AT_MOST = 50;
const BYTES_AT_MOST = 2_000_000;
const isFeed = /\.(?:xml|rss|atom|json)$/i;

const namesIn = async (folder: string): Promise<string[]> => {
  try {
    return (await readdir(folder)).filter((name) => isFeed.test(name)).slice(0, FILES_AT_MOST);
  } catch {
    return [];
  }
};

// A file that can't be read, or is only half written, is looked at again next time.
const itemsIn = async (file: string): Promise<FeedItem[]> => {
  try {
    return (await stat(file)).size > BYTES_AT_MOST ? [] : readFeed(await readFile(file));
  } catch {
    return [];
  }
};

/** Reads all feeds that lie as files in a folder, such as what a script saved there. */
export const createFeedFolder =
  ({ folder, now }: { folder: string; now: () => Date }): AskSource =>
  async ({ name: source }, memory) => {
    const names = (await namesIn(folder)).toSorted();
    const items = await Promise.all(names.map((name) => itemsIn(join(folder, name))));
    const { said, known } = newIn(items.flat(), memory.known, { source, now: now() });
    return { state: 'brought', said, memory: { known } };
  };
