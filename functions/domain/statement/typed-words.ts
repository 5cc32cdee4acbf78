import { type Channel, hasTitle } from '../channel/channel.ts';
import type { Kind } from '../kind/kind.ts';
import { Line } from '../values/text.ts';
import { questionsProblem } from './questions-input.ts';

/** What is wrong with a line of marks alone. */
export const SAYS_NOTHING = 'must hold a letter or a digit';

const MAX_TITLE = 200;

/** A headline, in one line. */
export const Title = () =>
  Line(MAX_TITLE).refine((text) => /[\p{L}\p{N}]/u.test(text), SAYS_NOTHING);

interface Typed {
  kind: Kind;
  channels: readonly Channel[];
  headline?: string | undefined;
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

/** What would be left out unseen of the words that someone typed for what Talan writes. */
export const typedProblems = (input: Typed): [string[], string][] => {
  const problems = {
    headline: headlineProblem(input),
    questions: questionsProblem(input),
  };
  return Object.entries(problems).flatMap(([field, message]) =>
    message === undefined ? [] : [[[field], message]],
  );
};
