import { type Channel, hasTitle } from '../channel/channel.ts';
import { type Kind, kindProfile } from '../kind/kind.ts';
import { Line } from '../values/text.ts';
import { questionsProblem } from './questions-input.ts';

/** What is wrong with a line of marks alone. */
export const SAYS_NOTHING = 'must hold a letter or a digit';

const SpokenLine = (max: number) =>
  Line(max).refine((text) => /[\p{L}\p{N}]/u.test(text), SAYS_NOTHING);

const MAX_TITLE = 200;
/** As much as stands on every channel beside what to do. */
const MAX_KEY_MESSAGE = 200;

/** A headline, in one line. */
export const Title = () => SpokenLine(MAX_TITLE);

/** What every text holds word for word, in one line. */
export const KeyMessage = () => SpokenLine(MAX_KEY_MESSAGE);

interface Typed {
  kind: Kind;
  channels: readonly Channel[];
  headline?: string | undefined;
  keyMessage?: string | undefined;
  questions?: readonly string[] | undefined;
  texts?: readonly unknown[] | undefined;
}

const headlineProblem = ({ kind, channels, headline, texts }: Typed): string | undefined => {
  if (headline === undefined) return undefined;
  if (texts) return 'texts of a person have titles of their own';
  return kind === 'reply' || !channels.some(hasTitle)
    ? 'a reply, or words for these channels, have no headline'
    : undefined;
};

/** Whether what Talan writes of this kind may hold a key message: answers have none besides themselves. */
export const mayHoldKeyMessage = (kind: Kind): boolean =>
  kind !== 'qa' && kindProfile(kind).incident !== 'never';

const keyMessageProblem = ({ kind, keyMessage, texts }: Typed): string | undefined => {
  if (keyMessage === undefined) return undefined;
  if (texts) return 'texts of a person say it themselves';
  return mayHoldKeyMessage(kind) ? undefined : `a statement of kind ${kind} has no key message`;
};

/** What would be left out unseen of the words that someone typed for what Talan writes. */
export const typedProblems = (input: Typed): [string[], string][] => {
  const problems = {
    headline: headlineProblem(input),
    keyMessage: keyMessageProblem(input),
    questions: questionsProblem(input),
  };
  return Object.entries(problems).flatMap(([field, message]) =>
    message === undefined ? [] : [[[field], message]],
  );
};
