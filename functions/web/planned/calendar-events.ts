import type { CalendarEvent } from '#domain/planned/calendar-file.ts';
import { standsWords } from '../pieces/status/status-badge.tsx';
import type { Entry } from '../read/calendar.ts';
import type { Planned } from '../read/freeze.ts';
import { plannedPlace } from '../view/place-name.ts';
import { listWords, type View } from '../view/view.ts';

type Words = Pick<View, 't' | 'language'>;

const statementTitle = (words: Words, { statement, status }: Planned): string => {
  const { names } = words.t;
  const places = statement.channels.map((channel) => names.channels[channel]);
  return `${standsWords(words, status)}: ${names.kinds[statement.kind]}, ${listWords(words, places)}`;
};

// A feed is read by programs of others. It holds what is planned and where, and nothing of what is said.
const titleOf = (words: Words, entry: Entry): string => {
  const { elsewhere, calendarFeed } = words.t;
  if (entry.what === 'statement') return statementTitle(words, entry.planned);
  if (entry.what === 'promise') return calendarFeed.promise;
  const { state, planner, channel } = entry.post;
  const tool = planner === 'other' ? calendarFeed.otherTool : elsewhere.planners[planner];
  return `${elsewhere.states[state]}: ${plannedPlace(words, channel)}, ${tool}`;
};

const pathOf = (entry: Entry): string => {
  if (entry.what === 'statement') return `/desk/statements/${entry.planned.statement.id}`;
  if (entry.what === 'promise') return `/desk/incidents/${entry.promised.incident.id}`;
  return `/desk/planned#post-${entry.post.id}`;
};

const idOf = (entry: Entry): string => {
  if (entry.what === 'statement') return `statement-${entry.planned.statement.id}`;
  if (entry.what === 'promise') return `promise-${entry.promised.promise.id}`;
  return `elsewhere-${entry.post.id}`;
};

/** Entries of the calendar as others may see them: kind, place and time, with links to the desk at `origin`. */
export const calendarEvents = (
  words: Words,
  entries: readonly Entry[],
  origin: string,
): CalendarEvent[] =>
  entries.map((entry) => ({
    id: `${idOf(entry)}@${new URL(origin).hostname}`,
    at: entry.at,
    title: titleOf(words, entry),
    url: `${origin}${pathOf(entry)}`,
  }));
