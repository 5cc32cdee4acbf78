import * as z from 'zod';
import type { CommentState } from '../comment/comment.ts';
import { propertyNames } from '../values/property-names.ts';
import { Figure, minutesBetween } from './figure.ts';
import { between, count, type Moment, medianOf, none, time } from './make-figure.ts';
import { type PromisedUpdate, promisesIn } from './promises.ts';
import { ofType, publishedTo, type Reading, readingOf } from './reading.ts';
import {
  type IncidentRecord,
  type RecordedComment,
  type RecordedEntry,
  type Source,
  sourceOf,
} from './record.ts';
import { sourcesOf } from './removals.ts';

const momentOf = (item: RecordedEntry | undefined): Moment | undefined =>
  item && { at: item.entry.at, source: sourceOf(item) };

const first = (reading: Reading, type: string) => momentOf(ofType(reading, type)[0]);
const last = (reading: Reading, type: string) => momentOf(ofType(reading, type).at(-1));

const streamOf = ({ id }: RecordedComment): Source => ({ stream: `comment#${id}` });

const earliest = (moments: readonly (Moment | undefined)[]): Moment | undefined =>
  moments
    .filter((moment) => moment !== undefined)
    .toSorted((one, other) => one.at.localeCompare(other.at))[0];

const alerted = (reading: Reading): Moment | undefined => first(reading, 'raised');

// The first that the public said, that Talan noticed, or that we wrote down.
const firstSignal = (reading: Reading): Moment | undefined => {
  const comments = reading.comments.map((comment) => ({
    at: comment.writtenAt,
    source: streamOf(comment),
  }));
  return earliest([earliest(comments), alerted(reading), first(reading, 'opened')]);
};

const commentsIn = (reading: Reading, state: CommentState): Figure =>
  count(reading.comments.filter((comment) => comment.state === state).map(streamOf));

const firstReplies = ({ comments }: Reading): Figure =>
  medianOf(
    comments.flatMap((comment) => {
      const { writtenAt, repliedAt } = comment;
      if (repliedAt === undefined) return [];
      return [{ minutes: minutesBetween(writtenAt, repliedAt), source: streamOf(comment) }];
    }),
  );

const missedClocks = ({ comments }: Reading): Figure => {
  const late = comments.filter(({ missed }) => missed > 0);
  return count(
    late.map(streamOf),
    late.reduce((sum, { missed }) => sum + missed, 0),
  );
};

const updates = (reading: Reading): Figure =>
  count(
    publishedTo(reading, 'public')
      .filter(({ kind }) => kind === 'update')
      .map(({ source }) => source),
  );

const toPublished = (reading: Reading): Figure => {
  const asked = new Map(ofType(reading, 'requested').map(({ entry }) => [entry.stream, entry.at]));
  return medianOf(
    reading.publications.map(({ stream, at, source }) => ({
      minutes: minutesBetween(asked.get(stream) ?? at, at),
      source,
    })),
  );
};

const Overridden = z.object({ overrides: z.array(z.unknown()) });

// The reasons are words: where they were erased, nobody can count them any more.
const overrides = (reading: Reading): Figure => {
  const answers = [...ofType(reading, 'cleared'), ...ofType(reading, 'decided')];
  if (answers.some(({ payload }) => !payload)) return { ...none('count'), notReplayable: true };
  const counted = answers
    .map((item) => ({
      source: sourceOf(item),
      by: Overridden.safeParse(item.payload?.words).data?.overrides.length ?? 0,
    }))
    .filter(({ by }) => by > 0);
  return count(
    counted.map(({ source }) => source),
    counted.reduce((sum, { by }) => sum + by, 0),
  );
};

const Checked = z.object({ blocking: z.int(), warnings: z.int() });

// Of each statement, what was found in its last version.
const findings = (reading: Reading): Figure => {
  const newest = new Map(ofType(reading, 'checked').map((item) => [item.entry.stream, item]));
  const found = [...newest.values()]
    .map((item) => ({ source: sourceOf(item), ...Checked.parse(item.entry.data) }))
    .filter(({ blocking, warnings }) => blocking + warnings > 0);
  return count(
    found.map(({ source }) => source),
    found.reduce((sum, { blocking, warnings }) => sum + blocking + warnings, 0),
  );
};

const toFirst = (audience: 'public' | 'staff') => (reading: Reading) =>
  between(firstSignal(reading), publishedTo(reading, audience)[0]);

const promised =
  (state: PromisedUpdate['state'] | undefined) =>
  (reading: Reading): Figure => {
    const found = promisesIn(reading).filter((each) => state === undefined || each.state === state);
    return count(
      found.flatMap(({ entries }) => entries),
      found.length,
    );
  };

const counted = (type: string) => (reading: Reading) => count(ofType(reading, type).map(sourceOf));

/** Each figure by its name: how it is read from the record. A new one is a line here. */
const figures = {
  firstSignal: (reading) => time(firstSignal(reading)),
  alerted: (reading) => time(alerted(reading)),
  opened: (reading) => time(first(reading, 'opened')),
  firstInternal: (reading) => time(publishedTo(reading, 'staff')[0]),
  firstPublic: (reading) => time(publishedTo(reading, 'public')[0]),
  minutesToFirstInternal: toFirst('staff'),
  minutesToFirstPublic: toFirst('public'),
  updates,
  promisesMade: promised(undefined),
  promisesKept: promised('kept'),
  promisesLate: promised('late'),
  promisesMissed: promised('missed'),
  resolved: (reading) => time(last(reading, 'resolved')),
  closed: (reading) => time(last(reading, 'closed')),
  requested: counted('requested'),
  published: ({ publications }) => count(publications.map(({ source }) => source)),
  medianMinutesToPublished: toPublished,
  findings,
  overrides,
  comments: ({ comments }) => count(comments.map(streamOf)),
  commentsOpen: (reading) => commentsIn(reading, 'open'),
  commentsAnswered: (reading) => commentsIn(reading, 'answered'),
  commentsHandedOver: (reading) => commentsIn(reading, 'handed-over'),
  commentsNoReplyNeeded: (reading) => commentsIn(reading, 'no-reply-needed'),
  commentsDeleted: ({ comments }) =>
    count(comments.filter(({ isDeleted }) => isDeleted === true).map(streamOf)),
  medianMinutesToReply: firstReplies,
  missedClocks,
  removals: ({ removals }) => count(sourcesOf(removals)),
  stepsDone: counted('step-done'),
  stepsNotDone: counted('step-not-done'),
  actions: counted('action-added'),
  actionsDone: counted('action-done'),
} satisfies Record<string, (reading: Reading) => Figure>;

/** The name of a figure; the options are in the order in which they are told. */
export const FigureName = z.enum(propertyNames(figures));
export type FigureName = z.infer<typeof FigureName>;

/** The figures of a review, by their names. */
export const Figures = z.record(FigureName, Figure);
export type Figures = z.infer<typeof Figures>;

/** All figures about an incident, from its record alone: the same record gives the same figures. */
export const figuresOf = (record: IncidentRecord): Figures => {
  const reading = readingOf(record);
  const pairs = FigureName.options.map((name) => [name, figures[name](reading)]);
  return Figures.parse(Object.fromEntries(pairs));
};
