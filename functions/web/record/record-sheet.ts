import type { Level } from '#domain/incident/lowering.ts';
import type { ReviewedAnswer, ReviewRecord } from '#domain/proof/review-record.ts';
import { personWords, type RecordReader, ruleWords } from './reader.ts';
import { type RecordLine, versionLines } from './version-lines.ts';

/** A part of a record under a heading. */
export interface RecordSection {
  title: string;
  lines: readonly RecordLine[];
}

/** The evidence of human review as people read it, on a page or printed by a command. */
export interface RecordSheet {
  title: string;
  lead: readonly string[];
  sections: readonly RecordSection[];
}

const SECOND_MS = 1_000;
const MINUTE_MS = 60_000;

const rightWords = (reader: RecordReader, { as, insteadOf, at }: ReviewedAnswer): string => {
  const words = reader.t.mandates.as;
  if (as === 'reviewer') return `, ${words.reviewer}`;
  if ((as === 'deputy' || as === 'stand-in') && insteadOf !== undefined) {
    return `, ${words[as](personWords(reader, insteadOf, at))}`;
  }
  return '';
};

const planLine = ({ t, clock, plans }: RecordReader, version: string): RecordLine => {
  const since = plans.find((plan) => plan.version === version)?.at;
  const held = since === undefined ? '' : t.record.planSince(clock.exact(since));
  return { words: `${t.record.plan(version)}${held}.` };
};

// Seconds matter where an answer came at once.
const timeWords = ({ language }: RecordReader, ms: number): string => {
  const [unit, value] = ms < MINUTE_MS ? ['second', ms / SECOND_MS] : ['minute', ms / MINUTE_MS];
  const format = { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 1 } as const;
  return new Intl.NumberFormat(language, format).format(value);
};

const levelWords = ({ t }: RecordReader, { severity, legalHold }: Level): string =>
  t.record.level(severity, legalHold);

const loweredLines = (reader: RecordReader, { lowered }: ReviewRecord): RecordLine[] =>
  lowered
    ? [
        {
          words: reader.t.record.lowered(
            levelWords(reader, lowered.asked),
            levelWords(reader, lowered.approved),
          ),
        },
      ]
    : [];

const foundLines = (reader: RecordReader, { found }: ReviewedAnswer): RecordLine[] => {
  const { foundThen, foundNothingThen } = reader.t.record;
  if (found?.length === 0) return [{ words: foundNothingThen }];
  return (found ?? []).map(({ rule, places }) => ({
    words: foundThen(ruleWords(reader, rule), places),
  }));
};

const answerLine = (reader: RecordReader, answer: ReviewedAnswer): RecordLine => {
  const { record } = reader.t;
  const { purpose, by, role, at, layMs, isSigned, planVersion, overrides } = answer;
  const who = `${personWords(reader, by, at)}${rightWords(reader, answer)}`;
  return {
    words: `${record.answered[purpose](who, reader.clock.exact(at))}; ${record.shownAs(role)}`,
    lines: [
      {
        words: layMs === undefined ? record.layUnknown : record.lay(timeWords(reader, layMs)),
      },
      { words: record.signed[isSigned ? 'yes' : 'no'] },
      planLine(reader, planVersion),
      ...foundLines(reader, answer),
      ...overrides.map(({ rule, reason }) => ({
        words: record.overrode(ruleWords(reader, rule), reason),
      })),
    ],
  };
};

const answerLines = (reader: RecordReader, review: ReviewRecord): RecordLine[] => {
  const { statement, answers } = review;
  const { record } = reader.t;
  const said = answers.map((answer) => answerLine(reader, answer));
  return [
    ...(statement.hash ? [{ words: record.hash(statement.hash) }] : []),
    ...(said.length > 0 ? said : [{ words: record.none }]),
    ...loweredLines(reader, review),
  ];
};

const publishedLines = ({ t, clock }: RecordReader, { published }: ReviewRecord): RecordLine[] =>
  published.length === 0
    ? [{ words: t.record.nothingPublished }]
    : published.map(({ channel, at, url }) => {
        const out = t.record.out(t.names.channels[channel], clock.exact(at));
        return { words: url ? `${out}, ${url}` : out };
      });

const keptLines = (reader: RecordReader, { statement }: ReviewRecord): RecordLine[] =>
  (statement.keptQuotes ?? []).map(({ by, at, reason }) => ({
    words: reader.t.record.quotesKept(personWords(reader, by, at), reader.clock.exact(at), reason),
  }));

const changedBy = (
  reader: RecordReader,
  { writtenBy, draftedBy }: ReviewRecord['statement'],
  versions: ReviewRecord['versions'],
): string => {
  const { person, at } = versions.at(-1) ?? {};
  if (!draftedBy || writtenBy !== 'person' || !person || !at) return '';
  return reader.t.record.changed(personWords(reader, person, at));
};

// A draft that nobody used is in the journal all the same, and so is it here.
const originOf = (reader: RecordReader, { statement, versions }: ReviewRecord): string => {
  const words = reader.t.record;
  const { draftedBy = 'person' } = statement;
  const unused = versions.filter(({ writtenBy }) => writtenBy === 'model');
  const drafted = `${words.drafted[draftedBy]}${changedBy(reader, statement, versions)}`;
  if (draftedBy === 'model' || unused.length === 0) return drafted;
  return `${drafted}${words.unused(unused.map(({ version }) => version).join(', '))}`;
};

const summaryOf = (reader: RecordReader, record: ReviewRecord): RecordLine => {
  const origin = originOf(reader, record);
  const approvals = record.answers.filter(({ purpose }) => purpose === 'approve');
  const who = approvals.map(({ by, at }) => personWords(reader, by, at)).join('; ');
  const { verdict, notApproved } = reader.t.record;
  return { words: approvals.length > 0 ? verdict(origin, who) : notApproved(origin) };
};

const namedBy = ({ plans, plan }: RecordReader): 'ofThen' | 'today' | 'not' => {
  if (plans.length > 0) return 'ofThen';
  return plan ? 'today' : 'not';
};

/** The record of a statement in the words of its reader. */
export const recordSheet = (reader: RecordReader, record: ReviewRecord): RecordSheet => {
  const { t, clock } = reader;
  const words = t.record;
  const { id, kind, language, requestedBy, requestedAt, check } = record.statement;
  const requester = personWords(reader, requestedBy, requestedAt);
  return {
    title: words.title,
    lead: [
      words.of(t.names.kinds[kind], t.names.languages[language], id),
      words.requested(requester, clock.exact(requestedAt)),
      words.named[namedBy(reader)],
    ],
    sections: [
      { title: words.summary, lines: [summaryOf(reader, record)] },
      {
        title: words.versions,
        lines: [
          ...versionLines(reader, record),
          ...(check ? [{ words: words.rules(check.ruleSetVersion) }] : []),
        ],
      },
      { title: words.answers, lines: answerLines(reader, record) },
      {
        title: words.published,
        lines: [...publishedLines(reader, record), ...keptLines(reader, record)],
      },
    ],
  };
};
