import { type Attempt, propose } from '#domain/draft/propose.ts';
import type { Writers } from '#domain/draft/write.ts';
import type { Finding } from '#domain/tone/finding.ts';
import { type CrisisCase, crisesIn } from './crises.ts';
import { playedModel, Unanswered } from './played-model.ts';

const blocking = ({ findings }: Attempt): Finding[] =>
  findings.filter(({ severity }) => severity === 'block');

const wordsOf = ({ channel, rule, severity, params }: Finding): string =>
  `${severity} ${channel} ${rule} ${params['found'] ?? ''}`.trim();

const attemptLines = (attempt: Attempt, index: number): string[] => [
  `### Draft ${index + 1}: by the ${attempt.writtenBy}${attempt.failed ? ` (${attempt.failed.reason})` : ''}, ${blocking(attempt).length} blocking\n`,
  ...attempt.findings.map((finding) => `- ${wordsOf(finding)}`),
  '',
  ...attempt.draft.texts.flatMap(({ channel, title, text }) => [
    `**${channel}**${title === undefined ? '' : ` *${title}*`}\n\n${text}\n`,
  ]),
];

const attemptsOn = async (writers: Writers, one: CrisisCase, folder: string) => {
  try {
    return await propose({ ...writers, drafter: playedModel(folder, one.id) }, one.request);
  } catch (error) {
    if (error instanceof Unanswered) return undefined;
    throw error;
  }
};

const share = (part: number, whole: number): string => `${part} of ${whole}`;

const summaryOf = (answered: readonly (readonly [Attempt, ...Attempt[]])[]): string => {
  const modelDrafts = answered.filter(([first]) => first.writtenBy === 'model');
  const clean = modelDrafts.filter(([first]) => blocking(first).length === 0);
  const final = answered.filter((attempts) => attempts.at(-1)?.writtenBy === 'model');
  return [
    `usable answers: ${share(modelDrafts.length, answered.length)}`,
    `block-free first: ${share(clean.length, answered.length)}`,
    `by the model in the end: ${share(final.length, answered.length)}`,
  ].join('; ');
};

/**
 * Drafts the crises of a file as the workflow does, with a model that someone plays through files in
 * a folder, and prints each draft with its findings. What is still unanswered is counted.
 */
export const printPlayed = async (writers: Writers, file: string, folder: string) => {
  const answered: [Attempt, ...Attempt[]][] = [];
  let waiting = 0;
  for (const one of crisesIn(file)) {
    const attempts = await attemptsOn(writers, one, folder);
    if (!attempts) {
      waiting += 1;
      continue;
    }
    answered.push(attempts);
    console.log(`## ${one.id}\n\n${attempts.flatMap(attemptLines).join('\n')}`);
  }
  console.log(`${summaryOf(answered)}; waiting for an answer: ${waiting}`);
};
