import { type Mention, mentionHash } from '#domain/mention/mention.ts';
import type { Bin } from '#domain/mention/mentions.ts';
import type { ScanState } from '#domain/volume/own-scan.ts';
import type { WebDeps } from '#web/deps.ts';

const BIN_MS = 5 * 60_000;
const HOUR_CHARACTERS = 'yyyy-mm-ddThh'.length;
const binOf = (time: string) =>
  new Date(Math.floor(Date.parse(time) / BIN_MS) * BIN_MS).toISOString();

/** Mentions, their counts and calls of senders in memory. */
export const memoryMentions = (): Pick<
  WebDeps,
  'mentions' | 'volumes' | 'scanStates' | 'receivedCalls'
> => {
  const kept = new Map<string, Mention>();
  const counted = new Map<string, Bin>();
  const authors = new Set<string>();
  const scans = new Map<string, ScanState>();
  const calls = new Set<string>();
  return {
    mentions: {
      keep: async (mention) => {
        const hash = mentionHash(mention);
        const known = kept.get(hash);
        if (known) return { isNew: false, mention: known };
        kept.set(hash, mention);
        return { isNew: true, mention };
      },
      page: async (topic, from, { limit, cursor }) => {
        const all = [...kept.values()]
          .filter((each) => each.topic === topic && each.writtenAt <= from.toISOString())
          .toSorted((a, b) => b.writtenAt.localeCompare(a.writtenAt));
        const start = Number(cursor ?? 0);
        const items = all.slice(start, start + limit);
        return { items, ...(start + limit < all.length && { next: String(start + limit) }) };
      },
    },
    volumes: {
      count: async ({ topic, source, author, writtenAt }) => {
        const at = binOf(writtenAt);
        const who = [topic, writtenAt.slice(0, HOUR_CHARACTERS), source, author.id].join('\n');
        const bin = counted.get(`${topic} ${at}`) ?? { at, mentions: 0, authors: 0 };
        counted.set(`${topic} ${at}`, {
          at,
          mentions: bin.mentions + 1,
          authors: bin.authors + (authors.has(who) ? 0 : 1),
        });
        authors.add(who);
      },
      bins: async (topic, from, to) =>
        [...counted]
          .filter(([key]) => key.startsWith(`${topic} `))
          .map(([, bin]) => bin)
          .filter(({ at }) => at >= from.toISOString() && at < to.toISOString())
          .toSorted((a, b) => a.at.localeCompare(b.at)),
    },
    scanStates: {
      read: async (topic) => structuredClone(scans.get(topic)),
      keep: async (topic, state) => void scans.set(topic, structuredClone(state)),
    },
    receivedCalls: {
      has: async (sender, id) => calls.has(`${sender} ${id}`),
      note: async (sender, id) => void calls.add(`${sender} ${id}`),
    },
  };
};
