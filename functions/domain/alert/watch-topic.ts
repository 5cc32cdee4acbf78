import { TALAN } from '../journal/entry.ts';
import type { JournalLists, StateJournal } from '../journal/journal.ts';
import { AHEAD_MS, type Mention } from '../mention/mention.ts';
import type { Bin, Mentions, Volumes } from '../mention/mentions.ts';
import { wordIn } from '../mention/words.ts';
import type { Topic } from '../plan/topics.ts';
import { ok } from '../values/result.ts';
import { type Loudest, listen, type ScanStates } from '../volume/listen.ts';
import { type Alert, type Example, isAboutMentions, isMuted } from './alert.ts';
import { alertJournal } from './alert-journal.ts';
import { alertEventsFor, alertId, episodeOf, type Finding } from './decide.ts';
import type { AlertEvent } from './events/alert-events.ts';

const HOUR_MS = 60 * 60_000;
/** What was written earlier raises no alert. */
const FRESH_MS = 3 * HOUR_MS;
const EXAMPLES = 3;
const EXAMPLE_CHARACTERS = 280;
const ALERTS_LOOKED_AT = 20;

/** What watching topics needs from outside. */
export interface WatchDeps {
  journal: Pick<StateJournal, 'append'> & Pick<JournalLists, 'list'>;
  mentions: Pick<Mentions, 'page'>;
  volumes: Pick<Volumes, 'bins'>;
  scanStates: ScanStates;
  now: () => Date;
  timeZone: string;
}

const exampleOf = ({ source, text, url, writtenAt }: Mention): Example => ({
  source,
  text: [...text].slice(0, EXAMPLE_CHARACTERS).join(''),
  url,
  writtenAt,
});

const newest = async ({ mentions, now }: WatchDeps, topic: string): Promise<Example[]> => {
  const latest = new Date(now().getTime() + AHEAD_MS);
  const { items } = await mentions.page(topic, latest, { limit: EXAMPLES });
  return items.map(exampleOf);
};

const note = async (deps: WatchDeps, finding: Finding): Promise<void> => {
  const { journal, now } = deps;
  const page = { limit: ALERTS_LOOKED_AT };
  const filter = { by: 'group' as const, group: finding.topic };
  const listed = await journal.list(alertJournal, filter, page);
  const items = listed.items.filter(isAboutMentions);
  const at = now();
  const known = episodeOf(items, finding);
  const id = known?.id ?? alertId(finding);
  const mutedUntil = items.find((alert) => isMuted(alert, at.toISOString()))?.mutedUntil;
  await journal.append<Alert, AlertEvent, never>(alertJournal, id, TALAN, (alert) =>
    ok(alertEventsFor(alert, finding, { id, mutedUntil, now: at })),
  );
};

const hourStart = (time: string): string => `${time.slice(0, 'yyyy-mm-ddThh'.length)}:00:00.000Z`;

// One mention is enough; those of the next hours belong to it.
const wordFinding = (deps: WatchDeps, topic: Topic, heard: readonly Mention[]) => {
  const from = new Date(deps.now().getTime() - FRESH_MS).toISOString();
  const [first] = heard.filter(
    ({ text, writtenAt }) => writtenAt >= from && wordIn(text, topic.alarmWords) !== undefined,
  );
  if (!first) return undefined;
  const since = new Date(Date.parse(hourStart(first.writtenAt)) - FRESH_MS).toISOString();
  const counts = { seen: 1, usual: 0, most: 0, window: 60 };
  const what = { topic: topic.id, why: 'alarm-word', level: 'alarm' } as const;
  return { ...counts, ...what, since, examples: [exampleOf(first)] };
};

const manyIn = (bins: readonly Bin[], { noticeAt }: Topic, now: Date): Loudest | undefined => {
  if (noticeAt === undefined) return undefined;
  const from = new Date(now.getTime() - HOUR_MS).toISOString();
  const seen = bins.filter(({ at }) => at >= from).reduce((sum, bin) => sum + bin.authors, 0);
  const since = Math.floor((now.getTime() - FRESH_MS) / HOUR_MS) * HOUR_MS;
  return seen >= noticeAt ? { seen, usual: 0, most: 0, minutes: 60, since } : undefined;
};

const volumeFinding = async (deps: WatchDeps, topic: Topic): Promise<Finding | undefined> => {
  const now = deps.now();
  const { loudest, bins } = await listen(deps, topic.id);
  const above = loudest ?? manyIn(bins, topic, now);
  if (!above) return undefined;
  const { minutes: window, seen, usual, most } = above;
  return {
    ...{ seen, usual, most, window },
    topic: topic.id,
    why: loudest ? 'above-usual' : 'many',
    level: window < 60 ? 'alarm' : 'notice',
    since: new Date(above.since).toISOString(),
    examples: await newest(deps, topic.id),
  };
};

/**
 * Looks whether what is said of a topic is worth an alert, and journals it: once an episode, louder when it has
 * doubled. `heard`: the mentions that are new.
 */
export const watchTopic = async (
  deps: WatchDeps,
  topic: Topic,
  heard: readonly Mention[],
): Promise<void> => {
  const word = wordFinding(deps, topic, heard);
  if (word) await note(deps, word);
  const volume = await volumeFinding(deps, topic);
  if (volume) await note(deps, volume);
};
