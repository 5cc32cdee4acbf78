import { type Channel, channelsFor } from '../channel/channel.ts';
import { Kind, kindProfile } from '../kind/kind.ts';
import type { Language } from '../values/language.ts';
import { clearancesNeeded, type Purpose, peopleFor } from './clearance.ts';
import type { Moment } from './handover.ts';
import { type Holder, type Question, reviewersFor } from './mandate.ts';
import type { Plan, Severity } from './plan.ts';

/** Who may answer for one purpose, in the order of asking. */
export interface OverviewLine {
  purpose: Purpose;
  people: Holder[];
}

/** Who approves what: the channels and languages of a kind and severity that have the same answer. */
export interface OverviewRow {
  kind: Kind;
  severity: Severity;
  channels: Channel[];
  languages: Language[];
  lines: OverviewLine[];
}

/** The severity that what is about no incident counts as. */
const EVERYDAY_SEVERITY: Severity = 3;

/** The kinds that are asked about at a severity: what is about no incident is at the lowest alone. */
export const kindsAt = (severity: Severity): Kind[] =>
  Kind.options.filter(
    (kind) => severity === EVERYDAY_SEVERITY || kindProfile(kind).incident !== 'never',
  );

const SEVERITIES: readonly Severity[] = [1, 2, 3];

// Nobody's id: the overview is not about one statement, so nobody is left out as its requester.
const NOBODY = '';

const linesFor = (plan: Plan, question: Question, moment: Moment): OverviewLine[] =>
  clearancesNeeded(plan, question).map((purpose) => ({
    purpose,
    people: peopleFor(plan, purpose, question, moment),
  }));

/** Puts items together that have the same value, in the order in which they came. */
const grouped = <Item, Value>(
  items: readonly Item[],
  answerOf: (item: Item) => Value,
): { items: Item[]; value: Value }[] => {
  const groups = new Map<string, { items: Item[]; value: Value }>();
  for (const item of items) {
    const value = answerOf(item);
    const key = JSON.stringify(value);
    const group = groups.get(key) ?? { items: [], value };
    group.items.push(item);
    groups.set(key, group);
  }
  return [...groups.values()];
};

const rowsOf = (plan: Plan, kind: Kind, severity: Severity, moment: Moment): OverviewRow[] => {
  const about = { kind, severity, legalHold: false, requestedBy: NOBODY };
  const byLanguage = plan.organisation.languages.flatMap((language) =>
    grouped(channelsFor(kind), (channel) =>
      linesFor(plan, { ...about, channels: [channel], language }, moment),
    ).map(({ items: channels, value: lines }) => ({ language, channels, lines })),
  );
  return grouped(byLanguage, ({ channels, lines }) => ({ channels, lines })).map(
    ({ items, value }) => ({
      kind,
      severity,
      languages: items.map(({ language }) => language),
      ...value,
    }),
  );
};

/**
 * Who approves what at a moment without a legal hold, for every kind, severity, channel and language;
 * what has the same answer stands together.
 */
export const whoApproves = (plan: Plan, moment: Moment): OverviewRow[] =>
  SEVERITIES.flatMap((severity) =>
    kindsAt(severity).flatMap((kind) => rowsOf(plan, kind, severity, moment)),
  );

/** Who clears words in each language under a legal hold; nothing where the plan asks for no review. */
export const whoReviews = (
  plan: Plan,
  moment: Moment,
): { language: Language; people: Holder[] }[] =>
  plan.legalReview?.legalHold
    ? plan.organisation.languages.map((language) => ({
        language,
        people: reviewersFor(
          plan,
          {
            kind: 'holding',
            severity: 1,
            channels: [],
            language,
            legalHold: true,
            requestedBy: NOBODY,
          },
          moment,
        ),
      }))
    : [];
