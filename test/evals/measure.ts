import type { ChannelText } from '#domain/draft/draft.ts';
import { type Attempt, propose } from '#domain/draft/propose.ts';
import { fitsOn, isShort } from '#domain/draft/room.ts';
import type { Writers } from '#domain/draft/write.ts';
import type { Fact } from '#domain/incident/fact.ts';
import type { EvalCase } from './briefs.ts';

/** What one case came to. */
export interface Outcome {
  id: string;
  writtenBy: string;
  isFirstFree: boolean;
  isFinalFree: boolean;
  /** Facts (each on each channel) that there was room for, and how many of them were told. */
  facts: number;
  told: number;
  /** Findings about numbers, dates, names, links and promises that nothing supports. */
  unsupported: number;
  /** Words that must never appear, and unconfirmed facts told as facts. */
  leaks: string[];
  tookMs: number;
  texts: ChannelText[];
}

const unsupportedRules: readonly string[] = [
  'number-not-in-facts',
  'date-not-in-facts',
  'name-not-in-facts',
  'url-not-allowed',
  'promise-not-in-facts',
];

const isFree = ({ findings }: Attempt): boolean =>
  !findings.some(({ severity }) => severity === 'block');

const holds = (text: string, words: string): boolean =>
  text.toLowerCase().includes(words.toLowerCase());

const isTold = (fact: Fact, { text, sentences }: ChannelText): boolean =>
  sentences.some(({ factIds }) => factIds.includes(fact.id)) ||
  [fact.text, ...(fact.keys ?? [])].some((words) => holds(text, words));

// A short text may leave a fact out that would not have fitted beside the rest.
const hadRoom = (fact: Fact, { channel, text }: ChannelText, { request }: EvalCase): boolean =>
  !isShort(channel) || fitsOn(channel, `${text} ${fact.text}`, request.brief.channelLimits);

const leaksIn = ({ draft, findings }: Attempt, { never, request }: EvalCase): string[] => {
  const words = draft.texts.map(({ title = '', text }) => `${title}\n${text}`).join('\n');
  const { protectedNames } = request.brief;
  return [
    ...[...never, ...protectedNames].filter((each) => holds(words, each)),
    ...findings.filter(({ rule }) => rule === 'unconfirmed-as-fact').map(({ rule }) => rule),
  ];
};

/** Drafts one case and measures what came of it. */
export const measure = async (writers: Writers, one: EvalCase): Promise<Outcome> => {
  const started = performance.now();
  const attempts = await propose(writers, one.request);
  const last = attempts.at(-1) ?? attempts[0];
  const { texts } = last.draft;
  const facts = one.request.brief.facts.filter(({ status }) => status === 'confirmed');
  const due = texts.flatMap((text) =>
    facts
      .map((fact) => ({ told: isTold(fact, text), room: hadRoom(fact, text, one) }))
      .filter(({ told, room }) => told || room),
  );
  return {
    id: one.id,
    writtenBy: last.writtenBy,
    isFirstFree: isFree(attempts[0]),
    isFinalFree: isFree(last),
    facts: due.length,
    told: due.filter(({ told }) => told).length,
    unsupported: last.findings.filter(({ rule }) => unsupportedRules.includes(rule)).length,
    leaks: leaksIn(last, one),
    tookMs: performance.now() - started,
    texts,
  };
};

const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(part === whole ? 0 : 1)} %`;

const sum = (outcomes: readonly Outcome[], of: (outcome: Outcome) => number): number =>
  outcomes.reduce((total, outcome) => total + of(outcome), 0);

const median = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;

const row = (name: string, outcomes: readonly Outcome[]): string => {
  const count = outcomes.length;
  const cells = [
    name,
    count,
    percent(outcomes.filter(({ isFirstFree }) => isFirstFree).length, count),
    percent(outcomes.filter(({ isFinalFree }) => isFinalFree).length, count),
    percent(
      sum(outcomes, ({ told }) => told),
      sum(outcomes, ({ facts }) => facts),
    ),
    sum(outcomes, ({ unsupported }) => unsupported),
    sum(outcomes, ({ leaks }) => leaks.length),
    percent(outcomes.filter(({ writtenBy }) => writtenBy === 'model').length, count),
    `${median(outcomes.map(({ tookMs }) => tookMs)).toFixed(0)} ms`,
  ];
  return `| ${cells.join(' | ')} |`;
};

/** A result table in Markdown: all cases, then kind by kind. */
export const tableOf = (outcomes: readonly Outcome[]): string => {
  const kinds = Object.groupBy(outcomes, ({ id }) => id.split(' ')[1] ?? '');
  return [
    '| cases | drafts | block-free first | block-free final | facts conveyed | unsupported | leaks | by the model | median time |',
    '|---|---|---|---|---|---|---|---|---|',
    row('all', outcomes),
    ...Object.entries(kinds).map(([kind, some = []]) => row(kind, some)),
  ].join('\n');
};
