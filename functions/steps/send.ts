import type { Channel } from '#domain/channel/channel.ts';
import { errorName } from '#domain/observe/log.ts';
import type {
  Found,
  Out,
  Posted,
  PostKeeper,
  Publication,
  Publisher,
  RefusalReason,
  Refused,
} from '#domain/publish/publisher.ts';
import type { Tally } from '#domain/publish/tally.ts';
import { type Receipt, receipt } from '#domain/statement/publishing/receipt.ts';
import type { StepDeps } from './deps.ts';
import { alarmAt, standingOf } from './standing.ts';

type SendDeps = Pick<StepDeps, 'log' | 'metrics' | 'now'>;

/**
 * What trying a channel once came to: `settled`, this is its receipt; `more`, a part is out and the rest
 * can follow at once; `open`, it is to be asked again, not before `notBefore`. `isAbsent`: it certainly
 * has nothing as yet.
 */
export type Sent =
  | { state: 'settled'; receipt: Receipt }
  | { state: 'more' }
  | {
      state: 'open';
      isAbsent: boolean;
      reason?: RefusalReason | undefined;
      notBefore?: string | undefined;
      tally?: Tally | undefined;
    };

/** A channel certainly has nothing, or not all of a list: `tally` says how many. */
export interface Absent {
  state: 'absent';
  tally?: Tally | undefined;
}

/** Logs that a channel did not take a publication. */
export const logFailure = (
  { log }: Pick<SendDeps, 'log'>,
  { statementId, channel }: { statementId: string; channel: Channel },
  error: string,
): void => log.warn('PUBLISH_FAILED', { statementId, channel, error });

const settled = (
  channel: Channel,
  state: Receipt['data']['state'],
  details: Parameters<typeof receipt>[2] = {},
): Sent => ({ state: 'settled', receipt: receipt(channel, state, details) });

// What is out is read back, so that whatever the channel has made of the words is noticed.
const published = async (
  deps: SendDeps,
  reader: PostKeeper,
  publication: Publication,
  { url, tally, at: publishedAt, siteHash }: Out,
): Promise<Sent> => {
  const standing = url && (await standingOf(reader, publication, url));
  // What was posted just now may not be readable yet: the check that follows says more.
  const told = standing === 'ours' || standing === 'other-words' ? { standing } : {};
  if (told.standing) alarmAt(deps, publication, told.standing);
  return settled(publication.channel, 'published', { url, tally, publishedAt, siteHash, ...told });
};

// A call that throws, in whatever way, has told nothing: it must not pass for "it is not out".
const told = async <Answer extends Posted | Found>(
  deps: SendDeps,
  publication: Publication,
  call: () => Promise<Answer>,
): Promise<Answer | { state: 'broken' }> => {
  try {
    const answer = await call();
    if (answer.state === 'unknown') logFailure(deps, publication, errorName(answer.cause));
    if (answer.state === 'refused') logFailure(deps, publication, answer.reason);
    return answer;
  } catch (error) {
    logFailure(deps, publication, errorName(error));
    return { state: 'broken' };
  }
};

// Refusals that no later look-up changes.
const isFinal = ({ reason }: Refused): boolean =>
  reason === 'other-words' || reason === 'no-recipients';

/** Asks the channel what it has; where that is `absent` it may be posted. */
export const look = async (
  deps: SendDeps,
  reader: PostKeeper,
  publication: Publication,
): Promise<Sent | Absent> => {
  const { find } = reader;
  if (!find) return { state: 'open', isAbsent: false };
  const found = await told(deps, publication, () => find(publication));
  switch (found.state) {
    case 'published':
      return published(deps, reader, publication, found);
    case 'absent':
      return found;
    case 'too-early':
      return { state: 'open', isAbsent: false, notBefore: found.askAgainAt };
    case 'refused':
      return isFinal(found)
        ? settled(publication.channel, 'failed', { reason: found.reason, tally: found.tally })
        : { state: 'open', isAbsent: false, reason: found.reason, notBefore: found.retryAt };
    case 'unknown':
      return { state: 'open', isAbsent: false, tally: found.tally };
    default:
      return { state: 'open', isAbsent: false };
  }
};

/** Posts; whatever is no success, the channel is asked what it has all the same. */
export const post = async (
  deps: SendDeps,
  publisher: Publisher,
  publication: Publication,
): Promise<Sent> => {
  const { channel } = publication;
  const posted = await told(deps, publication, () => publisher.publish(publication));
  if (posted.state === 'published') return published(deps, publisher, publication, posted);
  if (posted.state === 'more') return posted;
  // This call is over, and no other may post before it.
  const quietSince = deps.now().toISOString();
  const found = await look(deps, publisher, { ...publication, quietSince });
  if (found.state === 'settled') return found;
  // A defect would be met again, and nothing sure is known: a person says.
  if (posted.state === 'broken') return settled(channel, 'unknown');
  const { reason } = posted.state === 'refused' ? posted : {};
  const { tally } = found.state === 'absent' ? found : {};
  if (reason && reason !== 'limit') return settled(channel, 'failed', { reason, tally });
  const notBefore = posted.state === 'refused' ? posted.retryAt : undefined;
  return found.state === 'absent'
    ? { state: 'open', isAbsent: true, reason, notBefore, tally }
    : found;
};
