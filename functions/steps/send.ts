import type { Channel } from '#domain/channel/channel.ts';
import { errorName } from '#domain/observe/log.ts';
import type { Found, Posted, Publication, Publisher } from '#domain/publish/publisher.ts';
import type { StatementChange } from '#domain/statement/events/statement-events.ts';
import type { StepDeps } from './deps.ts';

/** What became of a channel. */
export type Receipt = Extract<StatementChange, { type: 'receipt' }>;

type SendDeps = Pick<StepDeps, 'log'>;

/** The entry of what became of a channel; its address is words. */
export const receipt = (
  channel: Channel,
  state: Receipt['data']['state'],
  { url, reason }: { url?: string | undefined; reason?: Receipt['data']['reason'] } = {},
): Receipt => ({
  type: 'receipt',
  data: { channel, state, ...(reason && { reason }) },
  ...(url && { words: { url } }),
});

/** Logs that a channel did not take a publication. */
export const logFailure = (
  deps: SendDeps,
  { statementId, channel }: Pick<Publication, 'statementId' | 'channel'>,
  error: unknown,
): void => deps.log.warn('PUBLISH_FAILED', { statementId, channel, error: errorName(error) });

// A question that fails, in whatever way, has told nothing: it must not pass for "it is not out".
const find = async (
  deps: SendDeps,
  publisher: Publisher,
  publication: Publication,
): Promise<Found> => {
  try {
    return await publisher.find(publication);
  } catch (error) {
    logFailure(deps, publication, error);
    return { state: 'unknown' };
  }
};

const tryToPost = async (
  deps: SendDeps,
  publisher: Publisher,
  publication: Publication,
): Promise<Posted> => {
  try {
    const posted = await publisher.publish(publication);
    if (posted.state === 'unknown' || posted.state === 'refused') {
      logFailure(deps, publication, posted.cause);
    }
    return posted;
  } catch (error) {
    logFailure(deps, publication, error);
    return { state: 'unknown' };
  }
};

const post = async (
  deps: SendDeps,
  publisher: Publisher,
  publication: Publication,
): Promise<Receipt> => {
  const { channel } = publication;
  const posted = await tryToPost(deps, publisher, publication);
  if (posted.state === 'published') return receipt(channel, 'published', { url: posted.url });
  // It may be on its way still, so only a post that is there tells anything; else a person says.
  const found = await find(deps, publisher, publication);
  if (found.state === 'published') return receipt(channel, 'published', { url: found.url });
  return receipt(channel, posted.state === 'refused' ? 'failed' : 'unknown');
};

/**
 * How far a publication may go: `post` it; `find` first, since it may be out, and post it where it is
 * not; `only-find` it, since it must not go out any more.
 */
export type Reach = 'post' | 'find' | 'only-find';

/** Sends a publication as far as it may go, and answers what became of it. */
export const send = async (
  deps: SendDeps,
  publisher: Publisher,
  publication: Publication,
  reach: Reach,
): Promise<Receipt> => {
  const { channel } = publication;
  if (reach === 'post') return post(deps, publisher, publication);
  const found = await find(deps, publisher, publication);
  if (found.state === 'published') return receipt(channel, 'published', { url: found.url });
  if (found.state !== 'absent') return receipt(channel, 'unknown');
  if (reach === 'only-find') return receipt(channel, 'failed', { reason: 'basis-changed' });
  return post(deps, publisher, publication);
};
