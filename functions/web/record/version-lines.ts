import type { ReviewedVersion, ReviewRecord } from '#domain/proof/review-record.ts';
import type { Finding } from '#domain/tone/finding.ts';
import { compareWords, isChange, type Part } from '../pieces/history/compare-words.ts';
import { personWords, type RecordReader, ruleWords } from './reader.ts';

/** A line of a record, with what belongs to it; `parts` are the words of a text with what was changed. */
export interface RecordLine {
  words: string;
  parts?: readonly Part[];
  lines?: readonly RecordLine[];
}

const authorOf = (reader: RecordReader, version: ReviewedVersion): string => {
  const { authors, unknown } = reader.t.record;
  const { writtenBy, model = unknown, promptId = unknown, person, at } = version;
  if (writtenBy === 'playbook') return authors.playbook;
  if (writtenBy === 'model') return authors.model(model, promptId);
  return authors.person(person === undefined ? unknown : personWords(reader, person, at));
};

const wordsOf = (version: ReviewedVersion, channel: string): string => {
  const text = version.texts.find((one) => one.channel === channel);
  return [text?.title ?? [], text?.text ?? ''].flat().join('\n\n');
};

const isErased = ({ texts }: ReviewedVersion): boolean => texts.length === 0;

// The first version stands there whole, a later one with what was changed in it.
const textLines = (
  { t }: RecordReader,
  { statement: { language } }: ReviewRecord,
  before: ReviewedVersion | undefined,
  version: ReviewedVersion,
): RecordLine[] => {
  if (isErased(version)) return [{ words: t.record.wordsErased }];
  const earlier = before && !isErased(before) ? before : undefined;
  return version.texts.map(({ channel }) => {
    const name = t.names.channels[channel];
    const now = wordsOf(version, channel);
    const then = earlier ? wordsOf(earlier, channel) : now;
    const parts = compareWords(then, now, language);
    return earlier && !parts.some(isChange)
      ? { words: `${name}: ${t.record.unchanged}` }
      : { words: `${name}:`, parts };
  });
};

const findingLine = (reader: RecordReader, finding: Finding): RecordLine => {
  const { record, names } = reader.t;
  const { severity, rule, channel, params } = finding;
  const found = params['found'];
  const what = record.finding[severity](ruleWords(reader, rule), names.channels[channel]);
  return {
    words: `${what}${found === undefined ? '' : record.found(String(found))}`,
  };
};

const checkLines = (reader: RecordReader, { findings }: ReviewedVersion): RecordLine[] => {
  const { notChecked, nothingFound } = reader.t.record;
  if (!findings) return [{ words: notChecked }];
  if (findings.length === 0) return [{ words: nothingFound }];
  return findings.map((finding) => findingLine(reader, finding));
};

const askedLine = (reader: RecordReader, { asked, at }: ReviewedVersion): RecordLine => {
  const { record } = reader.t;
  const names = asked.map((id) => personWords(reader, id, at));
  return { words: names.length > 0 ? record.asked(names.join('; ')) : record.askedNobody };
};

const refusedLines = (reader: RecordReader, { refused }: ReviewedVersion): RecordLine[] => {
  if (!refused) return [];
  const { by, at, comment, decision } = refused;
  const { record, journal } = reader.t;
  const said = comment === undefined ? '' : record.found(comment);
  const what = `${personWords(reader, by, at)} ${journal.decided[decision]}, ${reader.clock.exact(at)}`;
  return [{ words: `${what}${said}` }];
};

/** Every version of the words: who wrote it, what differs, what was found in it, and who was asked about it. */
export const versionLines = (reader: RecordReader, record: ReviewRecord): RecordLine[] => {
  const { t, clock } = reader;
  return [
    ...record.versions.map((version, i) => ({
      words: t.record.version(version.version, clock.exact(version.at), authorOf(reader, version)),
      lines: [
        ...textLines(reader, record, record.versions[i - 1], version),
        ...checkLines(reader, version),
        askedLine(reader, version),
        ...refusedLines(reader, version),
      ],
    })),
    ...record.failures.map(({ at, reason }) => ({
      words: t.record.inVain(clock.exact(at), t.names.fallbacks[reason]),
    })),
  ];
};
