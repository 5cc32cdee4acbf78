import type { ChannelText } from '../../draft/draft.ts';
import type { Incident } from '../../incident/incident.ts';
import type { JudgeTrace } from '../../judge/judge.ts';
import type { Finding } from '../../tone/finding.ts';
import { ok, type Result, refuse } from '../../values/result.ts';
import { type AnsweredComment, isCommentChanged } from '../answered-comment.ts';
import { basisOf, type Told } from '../basis.ts';
import type { Dictators } from '../dictated.ts';
import type { StatementChange } from '../events/statement-events.ts';
import type { VersionInput } from '../input.ts';
import { type PlanningRefusal, planningProblem } from '../schedule.ts';
import type { Statement } from '../statement.ts';
import { isPlanned, isWaiting, isWithWriter, type Status } from '../status.ts';
import { carrySentences } from './carry-sentences.ts';
import { type Written, writtenVersion } from './new-version.ts';
import { typedTexts } from './typed-texts.ts';

/** Why new words are not taken. */
export type VersionRefusal =
  | { type: 'not-waiting'; status: Status }
  | { type: 'stale-hash' }
  | { type: 'other-channels' }
  | { type: 'no-family' }
  | { type: 'time-passed' }
  | { type: 'last-promises-none' }
  | PlanningRefusal;

/** The entry that records a tone check. */
export const recordCheck = (
  statement: Pick<Statement, 'version'>,
  findings: Finding[],
  incident: Incident,
  ruleSetVersion: string,
  { judged, told }: { judged?: JudgeTrace | undefined; told?: Told } = {},
): StatementChange => {
  const blocking = findings.filter((finding) => finding.severity === 'block').length;
  return {
    type: 'checked',
    data: {
      version: statement.version,
      ruleSetVersion,
      blocking,
      warnings: findings.length - blocking,
      ...(judged && { judged }),
    },
    words: { findings, basis: basisOf(incident, told) },
  };
};

// A time that is left out stays, null takes it away.
const changed = (before: string | undefined, input: string | null | undefined) =>
  input === undefined ? before : (input ?? undefined);

const timesOf = (statement: Statement, input: VersionInput) => ({
  nextUpdateAt: changed(statement.nextUpdateAt, input.nextUpdateAt),
  publishAt: changed(statement.publishAt, input.publishAt),
});

const problemOf = (
  statement: Statement,
  input: VersionInput,
  now: Date,
): VersionRefusal | undefined => {
  const { status } = statement;
  if (![isWaiting, isWithWriter, isPlanned].some((may) => may(status))) {
    return { type: 'not-waiting', status };
  }
  if (statement.hash !== input.hash) return { type: 'stale-hash' };
  if (input.variants && !statement.family) return { type: 'no-family' };
  const channels = input.texts.map((text) => text.channel);
  const same =
    channels.length === statement.channels.length &&
    statement.channels.every((channel) => channels.includes(channel));
  if (!same) return { type: 'other-channels' };
  if (input.nextUpdateAt && new Date(input.nextUpdateAt) <= now) return { type: 'time-passed' };
  if (statement.last && input.nextUpdateAt) return { type: 'last-promises-none' };
  return planningProblem(timesOf(statement, input), input.publishAt ?? undefined, now);
};

const withSentences = (
  texts: readonly ChannelText[],
  earlier: readonly ChannelText[],
): ChannelText[] =>
  texts.map((text) => {
    const before = earlier.find(({ channel }) => channel === text.channel);
    return { ...text, sentences: before ? carrySentences(before, text.text) : [] };
  });

/**
 * The entry that new words by a person make: a new version with a new hash, not yet checked. It answers its comment as
 * that reads now. `dictatorsOf`: whose wishes stand in words.
 */
export const writeVersion = (
  statement: Statement,
  input: VersionInput,
  now: Date,
  { answered, dictatorsOf }: { answered?: AnsweredComment | undefined; dictatorsOf: Dictators },
): Result<Written, VersionRefusal> => {
  const problem = problemOf(statement, input, now);
  if (problem) return refuse(problem);
  const texts = withSentences(typedTexts(input.texts), statement.texts);
  const { variants } = input;
  const comment = isCommentChanged(statement, answered) ? answered?.text : undefined;
  const dictators = dictatorsOf({ texts, variants: variants ?? statement.variants });
  const more = { variants, comment, dictators };
  return ok(writtenVersion(statement, texts, { ...timesOf(statement, input), ...more }));
};
