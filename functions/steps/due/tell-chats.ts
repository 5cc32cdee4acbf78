import { type AccountHealths, afterSign } from '#domain/channel/account-health.ts';
import { TALAN } from '#domain/journal/entry.ts';
import { errorName } from '#domain/observe/log.ts';
import { isToBeTold, isUntold } from '#domain/staff/chat-told.ts';
import type { ChatAnswer, ChatTellers, StaffChat } from '#domain/staff/staff-chat.ts';
import type { StatementEvent } from '#domain/statement/events/statement-events.ts';
import { isToldToStaff } from '#domain/statement/lists.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { ok } from '#domain/values/result.ts';
import type { StepDeps } from '../deps.ts';
import { notify } from '../notify.ts';
import type { DueHandler } from './due.ts';

export interface TellChatsDeps
  extends Pick<StepDeps, 'journal' | 'log' | 'metrics' | 'notifier' | 'plan' | 'now'> {
  chatTellers: ChatTellers;
  accountHealths: AccountHealths;
  /** The app's address for people. */
  appOrigin: string;
}

type Chat = Awaited<ReturnType<ChatTellers>>[number];

const AGAIN_MS = 60_000;

const toldIn = ({ chatsTold }: Statement, chat: StaffChat) =>
  chatsTold.find((told) => told.chat === chat);

const tellOne = async (
  { log, plan, appOrigin }: TellChatsDeps,
  { language }: Statement,
  { chat, teller }: Chat,
): Promise<ChatAnswer> => {
  const { name: organisation, exercise: isExercise = false } = plan.organisation;
  try {
    return await teller.tell({ organisation, language, url: `${appOrigin}/staff`, isExercise });
  } catch (error) {
    log.warn('NOTIFICATION_FAILED', { channel: chat, error: errorName(error) });
    return { state: 'unknown' };
  }
};

// What can't be told says nothing of the account.
const noteHealth = async (
  { accountHealths, now }: TellChatsDeps,
  chat: StaffChat,
  answer: ChatAnswer,
): Promise<void> => {
  const isRefused = answer.state === 'refused' && answer.reason === 'credentials';
  if (answer.state !== 'accepted' && !isRefused) return;
  const before = await accountHealths.read(chat);
  await accountHealths.write(chat, afterSign(before, isRefused ? 'refused' : 'posted', now()));
};

const eventOf = (
  statement: Statement,
  chat: StaffChat,
  answer: ChatAnswer,
): Extract<StatementEvent, { type: 'chat-told' }> => ({
  type: 'chat-told',
  data: {
    chat,
    state: answer.state,
    ...(answer.state === 'refused' && { reason: answer.reason }),
    tries: (toldIn(statement, chat)?.tries ?? 0) + 1,
  },
});

const tell = async (
  deps: TellChatsDeps,
  statement: Statement,
  one: Chat,
): Promise<string | undefined> => {
  const answer = await tellOne(deps, statement, one);
  const { chat } = one;
  await noteHealth(deps, chat, answer);
  const event = eventOf(statement, chat, answer);
  await deps.journal.append<Statement, StatementEvent, never>(
    statementJournal,
    statement.id,
    TALAN,
    (now) => ok(now && isToBeTold(toldIn(now, chat)) ? [event] : []),
  );
  const told = { ...event.data, at: deps.now().toISOString() };
  if (answer.state !== 'accepted') deps.metrics.add('ChannelFailures', 1, { channel: chat });
  if (isUntold(told)) {
    const { requestedBy: person } = statement;
    await notify(deps, statement, [{ person, purpose: 'chat-untold' }]);
  }
  if (!isToBeTold(told)) return undefined;
  const later = new Date(deps.now().getTime() + AGAIN_MS).toISOString();
  return (answer.state === 'refused' && answer.retryAt) || later;
};

/**
 * Tells the organisation's chats that staff have something to read, each up to three times; who requested it
 * learns of those that took nothing.
 */
export const tellChats =
  (deps: TellChatsDeps): DueHandler =>
  async ({ id }) => {
    const statement = await deps.journal.read(statementJournal, id);
    if (!statement || !isToldToStaff(statement)) return undefined;
    const chats = await deps.chatTellers();
    const open = chats.filter(({ chat }) => isToBeTold(toldIn(statement, chat)));
    const again = await Promise.all(open.map((one) => tell(deps, statement, one)));
    return again.flatMap((at) => at ?? []).toSorted()[0];
  };
