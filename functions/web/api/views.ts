import * as z from 'zod';
import { Incident } from '#domain/incident/incident.ts';
import type { JournalItem } from '#domain/journal/journal.ts';
import { describeFinding } from '#domain/tone/describe.ts';
import { Finding } from '#domain/tone/finding.ts';
import type { Language } from '#domain/values/language.ts';
import { OpeningWarning } from '../actions/incidents.ts';
import type { WebDeps } from '../deps.ts';
import { guidelinePath } from '../guideline-path.ts';

/** An incident as the API shows it. */
export const IncidentView = Incident.omit({
  requestDigest: true,
  steps: true,
  writtenSince: true,
  hasLaterNames: true,
});

/** An incident that was just opened, and what is wrong with it already. */
export const OpenedIncident = IncidentView.extend({ warnings: z.array(OpeningWarning) });

/** A finding as the API shows it. */
export const FindingView = Finding.omit({ params: true }).extend({
  /** What `start` and `end` are offsets in: the title, or else the text. */
  part: z.literal('title').optional(),
  message: z.string(),
  /** Path of the guideline that gives the reason. */
  guideline: z.string(),
});

/** Findings with their messages in the reader's language, and examples in that of the text where it is known. */
export const findingViews = (
  deps: Pick<WebDeps, 'rules'>,
  findings: readonly Finding[],
  language: Language,
  written: Language = language,
) =>
  findings.map(({ params, ...finding }) => ({
    ...finding,
    ...(params['part'] === 'title' && { part: 'title' as const }),
    message: describeFinding({ ...finding, params }, language, deps.rules, written).message,
    guideline: guidelinePath(finding.rule),
  }));

/** A journal entry in the API; `words` is null where they were erased. */
export const EntryView = z.object({
  seq: z.int(),
  at: z.string(),
  by: z.string(),
  type: z.string(),
  data: z.record(z.string(), z.unknown()),
  words: z.record(z.string(), z.unknown()).nullish(),
  hash: z.string(),
  previousHash: z.string().nullable(),
});

/** An entry as the API shows it. */
export const entryView = ({ entry, payload }: JournalItem): z.input<typeof EntryView> => {
  const { stream: _, wordsDigest, ...rest } = entry;
  return { ...rest, ...(wordsDigest !== null && { words: payload?.words ?? null }) };
};

/** The schema of one page of a list. */
export const pageSchema = <Item extends z.ZodType>(item: Item) =>
  z.object({
    items: z.array(item),
    next: z.string().optional(),
    /** Records that belong here and can't be read. */
    unreadable: z.array(z.string()).optional(),
  });
