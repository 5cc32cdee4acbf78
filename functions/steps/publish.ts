import type { Channel } from '#domain/channel/channel.ts';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import type { ReadAlong } from '#domain/journal/journal.ts';
import { errorName } from '#domain/observe/log.ts';
import type { BasisChange } from '#domain/statement/basis.ts';
import type { StatementChange } from '#domain/statement/events/statement-events.ts';
import { channelsToPublish } from '#domain/statement/progress.ts';
import { reconclude } from '#domain/statement/publishing/outcome.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { changesSinceApproval } from '#domain/statement/version/changes.ts';
import { StatementUnknown } from '#domain/workflow/failure.ts';
import type { PublishInput } from '#domain/workflow/inputs.ts';
import { type ApprovedWords, approvedPublication, NotApproved } from './approved-publication.ts';
import type { StepDeps } from './deps.ts';
import { appendTo, readStatement } from './read.ts';
import { logFailure, type Reach, type Receipt, receipt, send } from './send.ts';

type PublishDeps = Pick<
  StepDeps,
  'journal' | 'publishers' | 'anchors' | 'plan' | 'log' | 'metrics' | 'now'
>;

/** What the definition is told: `lapsed` when the words are to be asked about anew. */
export interface Published {
  outcome: 'done' | 'lapsed';
}

const measure = ({ metrics }: PublishDeps, { data: { state, channel } }: Receipt): void => {
  if (state === 'failed' || state === 'unknown') metrics.add('ChannelFailures', 1, { channel });
};

// Someone changed the words behind the journal's back: trying again mends nothing, so this channel is
// done with, and the log says why.
const refuse = async (
  deps: PublishDeps,
  { statementId, channel }: PublishInput,
  error: NotApproved,
): Promise<void> => {
  logFailure(deps, { statementId, channel }, error);
  const refused = receipt(channel, 'failed');
  measure(deps, refused);
  await appendTo(deps.journal, statementId, ({ status }) =>
    status === 'publishing' ? [refused] : [],
  );
};

const deliveryOn = ({ deliveries }: Statement, channel: Channel) =>
  deliveries.find((item) => item.channel === channel);

const isDue = (statement: Statement, channel: Channel): boolean =>
  statement.status === 'publishing' && channelsToPublish(statement).includes(channel);

// What a person is to post is out only once they have said where.
const mayBeOut = ({ deliveries }: Statement): boolean =>
  deliveries.some(({ state, url }) => state !== 'failed' && (state !== 'by-hand' || url));

// What the approval rests on has changed: as long as nothing can be out, the words are asked about
// anew; otherwise this channel is left out, and the desk offers a correction.
const lapse = (
  statement: Statement,
  channel: Channel,
  changes: BasisChange[],
): StatementChange[] =>
  mayBeOut(statement)
    ? [receipt(channel, 'failed', { reason: 'basis-changed' })]
    : [{ type: 'approval-lapsed', data: { changes } }];

const changesNow = async (
  deps: PublishDeps,
  statement: Statement,
  read: ReadAlong,
): Promise<BasisChange[]> => {
  const incident = await read(incidentJournal, statement.incidentId);
  if (!incident) throw new StatementUnknown(`No incident of statement ${statement.id}`);
  return changesSinceApproval(statement, incident, deps.now());
};

// A step may be invoked while an earlier invocation still runs: what it may do is decided on what the
// journal has at that moment, and on what the words rest on then. Undefined when nothing is to be sent.
const intend = async (
  deps: PublishDeps,
  id: string,
  channel: Channel,
): Promise<{ reach: Reach; firstIntendedAt: string } | undefined> => {
  let reach: Reach | undefined;
  const intended = await appendTo(deps.journal, id, async (current, read) => {
    reach = undefined;
    if (!isDue(current, channel)) return [];
    const changes = await changesNow(deps, current, read);
    if (deliveryOn(current, channel)?.state === 'intended') {
      reach = changes.length > 0 ? 'only-find' : 'find';
      return [];
    }
    if (changes.length > 0) return lapse(current, channel, changes);
    if (!deps.publishers[channel]) return [receipt(channel, 'by-hand')];
    reach = 'post';
    return [{ type: 'intended', data: { channel } }];
  });
  const delivery = deliveryOn(intended, channel);
  if (!reach || !delivery) return undefined;
  return { reach, firstIntendedAt: delivery.firstIntendedAt ?? delivery.at };
};

// The journal is noted in the second place as well. That this fails holds up no crisis statement: it is
// tried again at night, and an alarm says so.
const note = async (deps: PublishDeps, id: string): Promise<void> => {
  try {
    const hash = await deps.journal.lastHash(statementJournal, id);
    if (hash === undefined) return;
    const stream = `${statementJournal.name}#${id}`;
    await deps.anchors.add([{ stream, hash, at: deps.now().toISOString() }]);
  } catch (error) {
    deps.log.warn('ANCHOR_FAILED', { statementId: id, error: errorName(error) });
    deps.metrics.add('AnchorFailures', 1);
  }
};

const publishApproved = async (
  deps: PublishDeps,
  id: string,
  words: ApprovedWords,
): Promise<void> => {
  const { channel } = words;
  const intent = await intend(deps, id, channel);
  const publisher = deps.publishers[channel];
  if (!intent || !publisher) return;
  const { reach, firstIntendedAt } = intent;
  const journalHash = await deps.journal.lastHash(statementJournal, id);
  const sent = await send(deps, publisher, { ...words, firstIntendedAt, journalHash }, reach);
  measure(deps, sent);
  // What is known to be out stays so, whatever another invocation came to.
  await appendTo(deps.journal, id, (current) =>
    deliveryOn(current, channel)?.state === 'published' ? [] : [sent, ...reconclude(current, sent)],
  );
  await note(deps, id);
};

/**
 * Publishes one channel: verifies that the words are what was approved and that what they rest on
 * still holds, journals the intent, posts, journals the receipt. An intent without receipt means that
 * an earlier try may have come through, so the channel is asked before it is posted to again; after an
 * unknown outcome it is asked as well. A channel without an adapter is posted by hand.
 */
export const publish =
  (deps: PublishDeps) =>
  async (input: PublishInput): Promise<Published> => {
    const { statementId, channel } = input;
    const { statement } = await readStatement(deps.journal, statementId);
    if (isDue(statement, channel)) {
      try {
        const words = approvedPublication(statement, channel, deps.plan);
        await publishApproved(deps, statementId, words);
      } catch (error) {
        if (!(error instanceof NotApproved)) throw error;
        await refuse(deps, input, error);
      }
    }
    const now = await deps.journal.read(statementJournal, statementId);
    return { outcome: now?.status === 'awaiting-approval' ? 'lapsed' : 'done' };
  };
