import * as z from 'zod';
import { TALAN } from '../journal/entry.ts';
import { isInternal, Kind, kindProfile } from '../kind/kind.ts';
import { endsOut, Status } from '../statement/status.ts';
import {
  type IncidentRecord,
  type RecordedComment,
  type RecordedEntry,
  type Source,
  sourceOf,
} from './record.ts';
import type { RecordedRemoval } from './removals.ts';

/** Words of a statement that went out: the kind, and when and by which entry that was first so. */
export interface Publication {
  stream: string;
  kind: Kind;
  at: string;
  source: Source;
}

/** The record of an incident as figures read it: what happened, the earliest first. */
export interface Reading {
  byType: ReadonlyMap<string, readonly RecordedEntry[]>;
  publications: readonly Publication[];
  comments: readonly RecordedComment[];
  removals: readonly RecordedRemoval[];
}

const Requested = z.object({ kind: Kind });
const Receipt = z.object({ state: z.string() });

// A person who records a receipt has posted the words; Talan's own says only that someone must.
const isDelivery = ({ entry: { type, by, data } }: RecordedEntry): boolean => {
  const state = type === 'receipt' ? Receipt.safeParse(data).data?.state : undefined;
  return state === 'published' || (state === 'by-hand' && by !== TALAN);
};

const Concluded = z.object({ status: Status });

// As `toldToStaffAt` says it: staff can read words for them once publishing has ended.
const tellsStaff = ({ entry: { type, data } }: RecordedEntry): boolean =>
  type === 'concluded' && endsOut(Concluded.parse(data).status);

const isFirstOut = (kind: Kind, item: RecordedEntry): boolean =>
  isInternal(kind) ? tellsStaff(item) : isDelivery(item);

const publicationsIn = (entries: readonly RecordedEntry[]): Publication[] => {
  const kinds = new Map<string, Kind>();
  const out = new Map<string, Publication>();
  for (const item of entries) {
    const { stream, type, data, at } = item.entry;
    if (type === 'requested') kinds.set(stream, Requested.parse(data).kind);
    const kind = kinds.get(stream);
    if (kind === undefined || out.has(stream) || !isFirstOut(kind, item)) continue;
    out.set(stream, { stream, kind, at, source: sourceOf(item) });
  }
  return [...out.values()];
};

// Ids and times are ASCII, so that no rules of a language are needed, which cost much more.
const byText = (one: string, other: string): number => (one < other ? -1 : Number(one > other));

/** Entries as they came, the earliest first. */
export const inOrder = (entries: readonly RecordedEntry[]): RecordedEntry[] =>
  entries.toSorted(
    ({ entry: one }, { entry: other }) =>
      byText(one.at, other.at) || byText(one.stream, other.stream) || one.seq - other.seq,
  );

/** Reads the record of an incident. */
export const readingOf = ({ entries, comments, removals }: IncidentRecord): Reading => {
  const ordered = inOrder(entries);
  return {
    byType: Map.groupBy(ordered, ({ entry }) => entry.type),
    publications: publicationsIn(ordered),
    comments: comments.toSorted((one, other) => byText(one.id, other.id)),
    removals: removals.toSorted((one, other) => byText(one.id, other.id)),
  };
};

/** The entries of a type, the earliest first. */
export const ofType = ({ byType }: Reading, type: string): readonly RecordedEntry[] =>
  byType.get(type) ?? [];

/** What went out to the public, or to staff alone, the earliest first; what answers one person is neither. */
export const publishedTo = (
  { publications }: Reading,
  audience: 'public' | 'staff',
): Publication[] =>
  publications.filter(
    ({ kind }) =>
      isInternal(kind) === (audience === 'staff') && !kindProfile(kind).answersOnePerson,
  );
