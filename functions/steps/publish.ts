import type { Channel } from '#domain/channel.ts';
import { errorName } from '#domain/log.ts';
import { type Plan, personIn } from '#domain/plan/plan.ts';
import { type Publication, type Publisher, PublishFailed } from '#domain/publish/publisher.ts';
import { approvedHash } from '#domain/statement/approved-hash.ts';
import { type StatementChange, statementJournal } from '#domain/statement/journal.ts';
import { channelsToPublish } from '#domain/statement/progress.ts';
import type { Statement } from '#domain/statement/statement.ts';
import type { PublishInput } from '#domain/workflow/inputs.ts';
import type { StepDeps } from './deps.ts';
import { appendTo, readStatement } from './read.ts';

type PublishDeps = Pick<StepDeps, 'journal' | 'publishers' | 'plan' | 'log'>;
type Receipt = Extract<StatementChange, { type: 'receipt' }>;

/** What was to be published is not what was approved. Nothing goes out. */
export class NotApproved extends Error {
  override name = 'NotApproved';
}

/** The words of a channel, if they are what was approved. Throws `NotApproved`. */
export const approvedPublication = (
  statement: Statement,
  channel: Channel,
  plan: Plan,
): Publication => {
  const { decision, version, kind, language, nextUpdateAt, texts, id: statementId } = statement;
  const hash = approvedHash({ statementId, version, kind, language, nextUpdateAt, texts });
  const text = texts.find((item) => item.channel === channel);
  if (decision?.decision !== 'approve' || decision.hash !== hash || !text) {
    throw new NotApproved(`${statementId} on ${channel} is not what was approved`);
  }
  const approver = personIn(plan, decision.by);
  return {
    statementId,
    version,
    kind,
    language,
    channel,
    title: text.title,
    text: text.text,
    hash,
    approvedAt: decision.at,
    approvedBy: {
      role: approver?.role ?? decision.by,
      name: approver?.public ? approver.name : undefined,
    },
    nextUpdateAt,
  };
};

const receipt = (channel: Channel, state: Receipt['data']['state'], url?: string): Receipt => ({
  type: 'receipt',
  data: { channel, state },
  ...(url && { words: { url } }),
});

const send = async (
  publisher: Publisher,
  publication: Publication,
  mayBeOut: boolean,
): Promise<Receipt> => {
  if (mayBeOut) {
    const found = await publisher.find(publication);
    if (found.state === 'published') return receipt(publication.channel, 'published', found.url);
    if (found.state === 'unknown') return receipt(publication.channel, 'unknown');
  }
  const { url } = await publisher.publish(publication);
  return receipt(publication.channel, 'published', url);
};

const trySend = async (
  deps: PublishDeps,
  publisher: Publisher,
  publication: Publication,
  mayBeOut: boolean,
): Promise<Receipt> => {
  try {
    return await send(publisher, publication, mayBeOut);
  } catch (error) {
    const { statementId, channel } = publication;
    deps.log.warn('PUBLISH_FAILED', { statementId, channel, error: errorName(error) });
    return receipt(channel, error instanceof PublishFailed ? error.outcome : 'unknown');
  }
};

/**
 * Publishes one channel: verifies that the words are what was approved, journals the intent, posts,
 * journals the receipt. An intent without receipt means that an earlier try may have come through, so
 * the channel is asked before it is posted to again. A channel without an adapter is posted by hand.
 */
export const publish =
  (deps: PublishDeps) =>
  async ({ statementId, channel }: PublishInput): Promise<void> => {
    const { statement } = await readStatement(deps.journal, statementId);
    if (statement.status !== 'publishing' || !channelsToPublish(statement).includes(channel))
      return;
    const publication = approvedPublication(statement, channel, deps.plan);
    const publisher = deps.publishers[channel];
    if (!publisher) {
      await appendTo(deps.journal, statementId, () => [receipt(channel, 'by-hand')]);
      return;
    }
    const mayBeOut = statement.deliveries.some(
      (item) => item.channel === channel && item.state === 'intended',
    );
    await appendTo(deps.journal, statementId, () => [{ type: 'intended', data: { channel } }]);
    const journalHash = await deps.journal.lastHash(statementJournal, statementId);
    const sent = await trySend(deps, publisher, { ...publication, journalHash }, mayBeOut);
    await appendTo(deps.journal, statementId, () => [sent]);
  };
