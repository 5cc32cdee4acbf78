import { type Channel, isPublic } from '#domain/channel/channel.ts';
import { errorName } from '#domain/observe/log.ts';
import type { Plan } from '#domain/plan/plan.ts';
import {
  type Found,
  type Publication,
  type Publisher,
  PublishFailed,
} from '#domain/publish/publisher.ts';
import { isFullyApproved } from '#domain/statement/approval/clearances.ts';
import type { StatementChange } from '#domain/statement/events/statement-events.ts';
import { channelsToPublish } from '#domain/statement/progress.ts';
import { reconclude } from '#domain/statement/publishing/outcome.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import {
  approvedHash,
  approvedPreimage,
  contentOf,
} from '#domain/statement/version/approved-hash.ts';
import type { PublishInput } from '#domain/workflow/inputs.ts';
import type { StepDeps } from './deps.ts';
import { appendTo, readStatement } from './read.ts';

type PublishDeps = Pick<StepDeps, 'journal' | 'publishers' | 'plan' | 'log' | 'metrics'>;
type Receipt = Extract<StatementChange, { type: 'receipt' }>;

/** What was to be published is not what was approved. Nothing goes out. */
export class NotApproved extends Error {
  override name = 'NotApproved';
}

/**
 * The words of a channel, if they are what was approved by everyone whom it takes, and signed where
 * the plan demands it. Throws `NotApproved`.
 */
export const approvedPublication = (
  statement: Statement,
  channel: Channel,
  plan: Plan,
): Publication => {
  const { decision } = statement;
  const content = contentOf(statement);
  const { statementId, version, kind, language, nextUpdateAt, texts } = content;
  const hash = approvedHash(content);
  const text = texts.find((item) => item.channel === channel);
  if (decision?.hash !== hash || !text || !isFullyApproved(statement, plan)) {
    throw new NotApproved(`${statementId} on ${channel} is not what was approved`);
  }
  return {
    statementId,
    version,
    kind,
    language,
    channel,
    title: text.title,
    text: text.text,
    hash,
    approved: texts.every((each) => isPublic(each.channel)) ? approvedPreimage(content) : undefined,
    approvedAt: decision.at,
    approvedBy: decision.approver,
    nextUpdateAt,
  };
};

const receipt = (channel: Channel, state: Receipt['data']['state'], url?: string): Receipt => ({
  type: 'receipt',
  data: { channel, state },
  ...(url && { words: { url } }),
});

const failed = (deps: PublishDeps, statementId: string, channel: Channel, error: unknown): void =>
  deps.log.warn('PUBLISH_FAILED', { statementId, channel, error: errorName(error) });

const measure = ({ metrics }: PublishDeps, { data: { state, channel } }: Receipt): void => {
  if (state === 'failed' || state === 'unknown') metrics.add('ChannelFailures', 1, { channel });
};

// A question that fails, in whatever way, has told nothing: it must not pass for "it is not out".
const ask = async (
  deps: PublishDeps,
  publisher: Publisher,
  publication: Publication,
): Promise<Found> => {
  try {
    return await publisher.find(publication);
  } catch (error) {
    failed(deps, publication.statementId, publication.channel, error);
    return { state: 'unknown' };
  }
};

const post = async (
  deps: PublishDeps,
  publisher: Publisher,
  publication: Publication,
): Promise<Receipt> => {
  const { statementId, channel } = publication;
  try {
    const { url } = await publisher.publish(publication);
    return receipt(channel, 'published', url);
  } catch (error) {
    failed(deps, statementId, channel, error);
    if (error instanceof PublishFailed && error.outcome === 'failed') {
      return receipt(channel, 'failed');
    }
    // It may be on its way still, so only a post that is there tells anything; else a person says.
    const found = await ask(deps, publisher, publication);
    return found.state === 'published'
      ? receipt(channel, 'published', found.url)
      : receipt(channel, 'unknown');
  }
};

const send = async (
  deps: PublishDeps,
  publisher: Publisher,
  publication: Publication,
  mayBeOut: boolean,
): Promise<Receipt> => {
  if (mayBeOut) {
    const found = await ask(deps, publisher, publication);
    if (found.state === 'published') return receipt(publication.channel, 'published', found.url);
    if (found.state === 'unknown') return receipt(publication.channel, 'unknown');
  }
  return post(deps, publisher, publication);
};

// Someone changed the words behind the journal's back: trying again mends nothing, so this channel is
// done with, and the log says why.
const refuse = async (
  deps: PublishDeps,
  statementId: string,
  channel: Channel,
  error: NotApproved,
): Promise<void> => {
  failed(deps, statementId, channel, error);
  const refused = receipt(channel, 'failed');
  measure(deps, refused);
  await appendTo(deps.journal, statementId, ({ status }) =>
    status === 'publishing' ? [refused] : [],
  );
};

const deliveryOn = ({ deliveries }: Statement, channel: Channel) =>
  deliveries.find((item) => item.channel === channel)?.state;

const isDue = (statement: Statement, channel: Channel): boolean =>
  statement.status === 'publishing' && channelsToPublish(statement).includes(channel);

// A step may be invoked while an earlier invocation still runs: what it may do is decided on what the
// journal has at that moment. `again` when an earlier try may have come through.
const intend = async (
  deps: PublishDeps,
  id: string,
  channel: Channel,
): Promise<'first' | 'again' | 'done'> => {
  let turn: 'first' | 'again' | 'done' = 'done';
  await appendTo(deps.journal, id, (current) => {
    turn = 'done';
    if (!isDue(current, channel)) return [];
    turn = deliveryOn(current, channel) === 'intended' ? 'again' : 'first';
    const { [channel]: publisher } = deps.publishers;
    return [publisher ? { type: 'intended', data: { channel } } : receipt(channel, 'by-hand')];
  });
  return turn;
};

const publishApproved = async (
  deps: PublishDeps,
  id: string,
  publication: Publication,
): Promise<void> => {
  const { channel } = publication;
  const turn = await intend(deps, id, channel);
  const publisher = deps.publishers[channel];
  if (turn === 'done' || !publisher) return;
  const journalHash = await deps.journal.lastHash(statementJournal, id);
  const sent = await send(deps, publisher, { ...publication, journalHash }, turn === 'again');
  measure(deps, sent);
  // What is known to be out stays so, whatever another invocation came to.
  await appendTo(deps.journal, id, (current) =>
    deliveryOn(current, channel) === 'published' ? [] : [sent, ...reconclude(current, sent)],
  );
};

/**
 * Publishes one channel: verifies that the words are what was approved, journals the intent, posts,
 * journals the receipt. An intent without receipt means that an earlier try may have come through, so
 * the channel is asked before it is posted to again; after an unknown outcome it is asked as well. A
 * channel without an adapter is posted by hand.
 */
export const publish =
  (deps: PublishDeps) =>
  async ({ statementId, channel }: PublishInput): Promise<void> => {
    const { statement } = await readStatement(deps.journal, statementId);
    if (!isDue(statement, channel)) return;
    try {
      const publication = approvedPublication(statement, channel, deps.plan);
      await publishApproved(deps, statementId, publication);
    } catch (error) {
      if (!(error instanceof NotApproved)) throw error;
      await refuse(deps, statementId, channel, error);
    }
  };
