import { errorName } from '#domain/log.ts';
import type { NoticePurpose } from '#domain/notify/notifier.ts';
import { type Person, personIn } from '#domain/plan/plan.ts';
import type { Statement } from '#domain/statement/statement.ts';
import type { StepDeps } from './deps.ts';
import { appendTo } from './read.ts';

/** Who is written to, about what; `round` where it belongs to a round of asking. */
export interface Message {
  person: string;
  purpose: NoticePurpose;
  round?: number;
  answerBy?: string | undefined;
}

type NotifyDeps = Pick<StepDeps, 'journal' | 'notifier' | 'plan' | 'log' | 'metrics'>;

const keyOf = (statement: Statement, { person, purpose, round = 0 }: Message): string =>
  `${statement.version}-${round}-${purpose}-${person}`;

const send = async (
  deps: NotifyDeps,
  statement: Statement,
  to: Person,
  message: Message,
): Promise<void> => {
  const key = keyOf(statement, message);
  try {
    await deps.notifier.notify({
      id: `${statement.id}-${key}`,
      purpose: message.purpose,
      to,
      statementId: statement.id,
      kind: statement.kind,
      answerBy: message.answerBy,
    });
    await appendTo(deps.journal, statement.id, () => [{ type: 'notified', data: { key } }]);
  } catch (error) {
    const reason = errorName(error);
    deps.log.warn('NOTIFICATION_FAILED', { statementId: statement.id, error: reason });
    deps.metrics.add('ChannelFailures', 1, { channel: 'mail' });
    await appendTo(deps.journal, statement.id, () => [
      { type: 'notification-failed', data: { key, reason } },
    ]);
  }
};

/**
 * Writes to people, each once per statement, version, round and purpose. A message that can't be sent
 * is journalled and holds up nothing: the next round asks someone else.
 */
export const notify = async (
  deps: NotifyDeps,
  statement: Statement,
  messages: readonly Message[],
): Promise<void> => {
  for (const message of messages) {
    const to = personIn(deps.plan, message.person);
    if (to && !statement.notified.includes(keyOf(statement, message))) {
      await send(deps, statement, to, message);
    }
  }
};
