import type { Channel } from '../channel/channel.ts';
import { type Kind, kindProfile } from '../kind/kind.ts';
import { isAstray, mayAct } from './acts.ts';
import type { Act } from './superseding.ts';

/** What is wrong with the channels of an answer to one person. */
export const NOT_WHERE_IT_STANDS =
  'a reply goes to one channel, where the comment stands, and not to the newsroom';

type Problem = [path: (string | number)[], message: string];

/** Where a request goes, and what it answers or replaces there. */
export interface Places {
  kind: Kind;
  channels: Channel[];
  inReplyTo?: string | undefined;
  family?: boolean | undefined;
  corrects?: string | undefined;
  withdraws?: string | undefined;
  acts?: Act[] | undefined;
}

const replyProblems = ({ kind, channels, inReplyTo, family }: Places): Problem[] => {
  if (!kindProfile(kind).answersOnePerson) {
    return inReplyTo === undefined ? [] : [[['inReplyTo'], 'is for a reply']];
  }
  const goesTo = { kind, family, channels };
  const isAnywhere = channels.some((channel) => isAstray(goesTo, channel, undefined));
  return isAnywhere ? [[['channels'], NOT_WHERE_IT_STANDS]] : [];
};

const actProblems = ({ acts = [], channels, ...input }: Places): Problem[] => {
  const names = acts.map(({ channel }) => channel);
  const problems: Problem[] = names.flatMap((channel, i) =>
    channels.includes(channel) && mayAct(channel) && names.indexOf(channel) === i
      ? []
      : [[['acts', i, 'channel'], 'must be one of its channels, once, where posts can be reached']],
  );
  if (acts.length === 0 || (input.corrects ?? input.withdraws)) return problems;
  return [...problems, [['acts'], 'is for what corrects or withdraws another']];
};

/** What of where a request goes does not fit together, by the path in its input. */
export const placeProblems = (input: Places): Problem[] => [
  ...replyProblems(input),
  ...actProblems(input),
];
