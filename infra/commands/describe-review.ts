import type { ReviewedAnswer, ReviewedVersion, ReviewRecord } from '#domain/proof/review-record.ts';
import type { Language } from '#domain/values/language.ts';
import { compareWords, isChange, type Part } from '#web/pieces/history/compare-words.ts';

const MINUTE_MS = 60_000;

const authorOf = ({ writtenBy, model, promptId, person }: ReviewedVersion): string => {
  if (writtenBy === 'person') return `a person, ${person}`;
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

const versionLines = ({ versions, statement: { language } }: ReviewRecord): string[] =>
  versions.flatMap((version, i) => {
    const before = versions[i - 1];
    return [
      `  version ${version.version}, ${version.at}, by ${authorOf(version)}`,
      ...(before ? changesBetween(before, version, language) : []),
    ];
  });

const layFor = (layMs: number | undefined): string =>
  layMs === undefined ? 'not known' : `${(layMs / MINUTE_MS).toFixed(1)} minutes`;

const answerLines = (answer: ReviewedAnswer): string[] => [
  `  ${answer.purpose === 'legal' ? 'legal review' : 'approval'} by ${answer.by} (${answer.role}), ${answer.at}`,
  `    the words lay before them: ${layFor(answer.layMs)}; ${answer.isSigned ? 'signed with a passkey' : 'not signed with a passkey'}`,
  `    plan ${answer.planVersion}`,
  ...answer.overrides.map(({ rule, reason }) => `    approved against the rule ${rule}: ${reason}`),
];

const checkLines = ({ statement: { check } }: ReviewRecord): string[] => {
  if (!check) return ['  not checked'];
  const blocking = check.findings.filter(({ severity }) => severity === 'block').length;
  const warnings = check.findings.length - blocking;
  return [
    `  rules ${check.ruleSetVersion}: ${blocking} blocking, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}`,
  ];
};

const publishedLines = ({ published }: ReviewRecord): string[] =>
  published.length === 0
    ? ['  nothing']
    : published.map(({ channel, at, url }) => `  ${channel}, ${at}${url ? `, ${url}` : ''}`);

const verdictOn = ({ answers, statement }: ReviewRecord): string => {
  const approvals = answers.filter(({ purpose }) => purpose === 'approve');
  const { draftedBy } = statement;
  const drafted =
    draftedBy === 'model' ? 'A model drafted the words' : 'No model drafted the words';
  return approvals.length > 0
    ? `${drafted}; ${approvals.map(({ by }) => by).join(' and ')} reviewed and approved them, and answer for them.`
    : `${drafted}; nobody has approved them.`;
};

/** The evidence of human review on one page. */
export const describeReview = (record: ReviewRecord): string[] => {
  const { id, kind, language, requestedBy, requestedAt, hash } = record.statement;
  return [
    `Review record of statement ${id} (${kind}, ${language})`,
    `Requested by ${requestedBy}, ${requestedAt}`,
    '',
    'Words',
    ...versionLines(record),
    '',
    'Tone check of the last version',
    ...checkLines(record),
    '',
    `Answers to exactly these words, hash ${hash ?? 'none'}`,
    ...(record.answers.length > 0 ? record.answers.flatMap(answerLines) : ['  none']),
    '',
    'Published',
    ...publishedLines(record),
    '',
    verdictOn(record),
  ];
};
