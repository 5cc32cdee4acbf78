import type { ReviewedVersion, ReviewRecord } from '#domain/proof/review-record.ts';
import type { Finding } from '#domain/tone/finding.ts';
import type { Language } from '#domain/values/language.ts';
import { compareWords, isChange, type Part } from '#web/pieces/history/compare-words.ts';

/** How people are named who read the record: an id of the plan says little. */
export type NameOf = (id: string) => string;

const authorOf = (
  { writtenBy, model, promptId, person }: ReviewedVersion,
  nameOf: NameOf,
): string => {
  if (writtenBy === 'person')
    return `a person, ${person === undefined ? 'unknown' : nameOf(person)}`;
  if (writtenBy === 'playbook') return 'the playbook of templates, without a model';
  return `a model, ${model ?? 'which did not say its name'} (prompt ${promptId ?? 'unknown'})`;
};

const marked = ({ value, added, removed }: Part): string => {
  if (added) return `{+${value}+}`;
  return removed ? `[-${value}-]` : value;
};

const wordsOf = (version: ReviewedVersion, channel: string): string => {
  const text = version.texts.find((one) => one.channel === channel);
  return [text?.title ?? [], text?.text ?? ''].flat().join('\n\n');
};

const changesBetween = (
  before: ReviewedVersion,
  after: ReviewedVersion,
  language: Language,
): string[] =>
  after.texts.flatMap(({ channel }) => {
    const parts = compareWords(wordsOf(before, channel), wordsOf(after, channel), language);
    if (!parts.some(isChange)) return [`    ${channel}: unchanged`];
    const words = parts.map(marked).join('').replace(/\n/g, '\n      ');
    return [`    ${channel}: ${words}`];
  });

const findingLine = ({ severity, rule, channel, params: { found } }: Finding): string => {
  const what = severity === 'block' ? 'stopped by the rule' : 'remark by the rule';
  return `    ${what} ${rule} (${channel})${found === undefined ? '' : `: “${found}”`}`;
};

const checkLines = ({ findings }: ReviewedVersion): string[] => {
  if (!findings) return ['    not checked'];
  return findings.length > 0 ? findings.map(findingLine) : ['    the tone check found nothing'];
};

const askedLine = ({ asked }: ReviewedVersion, nameOf: NameOf): string =>
  `    asked about it: ${asked.length > 0 ? asked.map(nameOf).join(', ') : 'nobody'}`;

/** Every version of the words: who wrote it, what differs, what was found in it, and who was asked about it. */
export const versionLines = (
  { versions, failures, statement: { language } }: ReviewRecord,
  nameOf: NameOf,
): string[] => [
  ...versions.flatMap((version, i) => {
    const before = versions[i - 1];
    return [
      `  version ${version.version}, ${version.at}, by ${authorOf(version, nameOf)}`,
      ...(before ? changesBetween(before, version, language) : []),
      ...checkLines(version),
      askedLine(version, nameOf),
    ];
  }),
  ...failures.map(({ at, reason }) => `  a model was asked in vain, ${at}: ${reason}`),
];
