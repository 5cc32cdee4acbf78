import * as z from 'zod';
import { Action } from '#domain/incident/action.ts';
import { actionTag } from '#domain/incident/change-action.ts';
import { factTag, incidentTag } from '#domain/incident/edit-incident.ts';
import { Fact } from '#domain/incident/fact.ts';
import { Incident } from '#domain/incident/incident.ts';
import type { JournalItem } from '#domain/journal/journal.ts';
import { describeFinding } from '#domain/tone/describe.ts';
import { Finding } from '#domain/tone/finding.ts';
import type { Language } from '#domain/values/language.ts';
import { OpeningWarning } from '../actions/incidents.ts';
import type { WebDeps } from '../deps.ts';
import { guidelinePath } from '../guideline-path.ts';

/** For `If-Match`: says what the caller saw of something that people edit. */
const tag = z.string();

/** A fact as the API shows it. */
export const FactView = Fact.extend({ tag });

/** What is to be improved, as the API shows it. */
export const ActionView = Action.extend({ tag });

/** An incident as the API shows it. */
export const IncidentView = Incident.omit({
  requestDigest: true,
  steps: true,
  writtenSince: true,
  hasLaterNames: true,
}).extend({ tag, facts: z.array(FactView), actions: z.array(ActionView) });

export const factView = (fact: Fact): z.input<typeof FactView> => ({ ...fact, tag: factTag(fact) });

export const actionView = (action: Action): z.input<typeof ActionView> => ({
  ...action,
  tag: actionTag(action),
});

/** An incident with the tag of each thing in it that people edit. */
export const incidentView = (incident: Incident): z.output<typeof IncidentView> =>
  IncidentView.parse({
    ...incident,
    tag: incidentTag(incident),
    facts: incident.facts.map(factView),
    actions: incident.actions.map(actionView),
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
