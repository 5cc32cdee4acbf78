import type * as z from 'zod';
import { Channel } from '#domain/channel/channel.ts';
import { MAX_ALL_TEXTS, TOO_LONG_TOGETHER } from '#domain/statement/all-texts.ts';
import { NOT_WHERE_IT_STANDS } from '#domain/statement/place-problems.ts';
import { QuestionProblem } from '#domain/statement/questions-input.ts';
import { SAYS_NOTHING } from '#domain/statement/typed-words.ts';
import { ContactProblem } from '#domain/values/contact.ts';
import type { TextProblem } from '#domain/values/text.ts';
import type { Messages } from '../messages/messages.ts';
import { SHOWN_TWICE, SKIPPED } from './typed-time.ts';
import { type Remedy, SPACE_OUT, TAKE_AWAY } from './unfit.ts';

type Issue = z.core.$ZodIssue;
type Problems = Messages['problems'];

const textProblems: readonly TextProblem[] = [
  'malformed',
  'control-character',
  'invisible-character',
  'markup',
];

const textProblemOf = (issue: Issue): TextProblem | undefined =>
  textProblems.find(
    (problem) =>
      issue.message === problem ||
      (issue.code === 'custom' && issue.params?.['problem'] === problem),
  );

/** The button that mends what no text may hold. */
export const fieldRemedy = (issue: Issue, words: Problems): Remedy | undefined => {
  const problem = textProblemOf(issue);
  if (problem === undefined) return undefined;
  return problem === 'markup'
    ? { name: SPACE_OUT, label: words.spaceOut }
    : { name: TAKE_AWAY, label: words.takeAway };
};

const questionProblem = (issue: Issue): QuestionProblem | undefined =>
  issue.code === 'custom' ? QuestionProblem.safeParse(issue.params?.['question']).data : undefined;

const contactProblem = (issue: Issue): ContactProblem | undefined =>
  issue.code === 'custom' ? ContactProblem.safeParse(issue.params?.['contact']).data : undefined;

const tooSmall = (issue: Extract<Issue, { code: 'too_small' }>, words: Problems): string =>
  issue.origin === 'array' ? words.chooseSome : words.missing;

const tooBig = (
  { origin, input, maximum }: Extract<Issue, { code: 'too_big' }>,
  words: Problems,
): string => {
  const max = Number(maximum);
  return origin === 'array'
    ? words.tooMany(max)
    : words.tooLong(max, [...String(input)].length - max);
};

const timeFields: readonly unknown[] = ['until', 'publishAt', 'at'];

const missing = (issue: Issue, words: Problems): string => {
  if (timeFields.includes(issue.path.at(-1))) return words.time;
  return issue.input === undefined || issue.code === 'invalid_type' ? words.missing : words.choose;
};

const formatWords = (
  issue: Extract<Issue, { code: 'invalid_format' }>,
  words: Problems,
): string => {
  if (issue.format === 'url') return words.url;
  if (issue.format === 'datetime') {
    if (issue.input === SKIPPED) return words.timeSkipped;
    return issue.input === SHOWN_TWICE ? words.timeTwice : words.time;
  }
  return issue.path.some((key) => String(key).toLowerCase().includes('hash'))
    ? words.hash
    : words.other;
};

// Refinements of the schemas have no code of their own: path and English message identify them.
const customWords = (issue: Issue, t: Messages): string => {
  const [first] = issue.path;
  const last = issue.path.at(-1);
  if (first === 'channels') {
    if (issue.message === NOT_WHERE_IT_STANDS) return t.problems.replyPlace;
    const channel = Channel.options.find((option) => issue.message.endsWith(` to ${option}`));
    return channel ? t.problems.channelUnfit(t.names.channels[channel]) : t.problems.twice;
  }
  if (issue.message === TOO_LONG_TOGETHER) return t.problems.textsTooLong(MAX_ALL_TEXTS);
  if (issue.message === SAYS_NOTHING) return t.problems.saysNothing;
  if (last === 'headline') return t.problems.headlineUnwanted;
  if (last === 'questions') return t.problems.questionsUnwanted;
  if (last === 'title') {
    return issue.message.endsWith('needs a title')
      ? t.problems.titleMissing
      : t.problems.titleUnwanted;
  }
  if (last === 'nextUpdateAt') return t.problems.time;
  if (last === 'texts') return t.problems.textsMissing;
  if (last === 'withdraws') return t.problems.eitherOr;
  return last === 'url' ? t.problems.urlMissing : t.problems.other;
};

const sentenceOf = (issue: Issue, t: Messages): string => {
  const text = textProblemOf(issue);
  if (text) return t.problems[text];
  const question = questionProblem(issue);
  if (question) return t.problems.questions[question];
  const contact = contactProblem(issue);
  if (contact) return t.problems.contacts[contact];
  switch (issue.code) {
    case 'too_small':
      return tooSmall(issue, t.problems);
    case 'too_big':
      return tooBig(issue, t.problems);
    case 'invalid_format':
      return formatWords(issue, t.problems);
    case 'invalid_type':
      return missing(issue, t.problems);
    case 'invalid_value':
    case 'invalid_union':
      return t.problems.choose;
    case 'custom':
      return customWords(issue, t);
    default:
      return t.problems.other;
  }
};

/** As much of a line as finds it again. */
const QUOTE_CHARACTERS = 80;

const beginningOf = (line: string): string =>
  line.length > QUOTE_CHARACTERS ? `${line.slice(0, QUOTE_CHARACTERS).trimEnd()}…` : line;

/** A sentence that says what is wrong with a value and how to mend it. */
export const problemWords = (issue: Issue, t: Messages): string => {
  const sentence = sentenceOf(issue, t);
  // A field of many questions, each in a line or several: the one that can't be read is quoted.
  return issue.path[0] === 'questions' && issue.path.length > 1
    ? t.text.ofWords(beginningOf(String(issue.input)), sentence)
    : sentence;
};
