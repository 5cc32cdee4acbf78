import type { ReviewedAnswer, ReviewRecord } from '#domain/proof/review-record.ts';
import { type NameOf, versionLines } from './describe-versions.ts';

const MINUTE_MS = 60_000;

const layFor = (layMs: number | undefined): string =>
  layMs === undefined ? 'not known' : `${(layMs / MINUTE_MS).toFixed(1)} minutes`;

const answerLines = (answer: ReviewedAnswer, nameOf: NameOf): string[] => [
  `  ${answer.purpose === 'legal' ? 'legal review' : 'approval'} by ${nameOf(answer.by)} as ${answer.role}, ${answer.at}`,
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

const DRAFTED_BY = {
  model: 'A model drafted the words',
  playbook: 'The playbook of templates drafted the words',
  person: 'A person wrote the words',
};

// A draft that nobody used is in the journal all the same, and so is it here.
const originOf = ({ statement, versions }: ReviewRecord): string => {
  const { draftedBy = 'person' } = statement;
  const unused = versions.filter(({ writtenBy }) => writtenBy === 'model');
  if (draftedBy === 'model' || unused.length === 0) return DRAFTED_BY[draftedBy];
  const which = unused.map(({ version }) => version).join(', ');
  return `${DRAFTED_BY[draftedBy]}; a model wrote version ${which}, which was not used`;
};

const verdictOn = (record: ReviewRecord, nameOf: NameOf): string => {
  const approvals = record.answers.filter(({ purpose }) => purpose === 'approve');
  const by = approvals.map((answer) => nameOf(answer.by)).join(' and ');
  return approvals.length > 0
    ? `${originOf(record)}. Reviewed and approved, and answered for, by ${by}.`
    : `${originOf(record)}. Nobody has approved them.`;
};

/** The evidence of human review on one page. Times are in UTC. */
export const describeReview = (record: ReviewRecord, nameOf: NameOf): string[] => {
  const { id, kind, language, requestedBy, requestedAt, hash } = record.statement;
  return [
    `Review record of statement ${id} (${kind}, ${language}); times in UTC`,
    `Requested by ${nameOf(requestedBy)}, ${requestedAt}`,
    '',
    'Words',
    ...versionLines(record, nameOf),
    '',
    'Tone check of the last version',
    ...checkLines(record),
    '',
    `Answers to exactly these words, hash ${hash ?? 'none'}`,
    ...(record.answers.length > 0
      ? record.answers.flatMap((answer) => answerLines(answer, nameOf))
      : ['  none']),
    '',
    'Published',
    ...publishedLines(record),
    '',
    verdictOn(record, nameOf),
  ];
};
