import { isEveryday } from '#domain/incident/everyday.ts';
import type { Incident } from '#domain/incident/incident.ts';
import { incidentOf } from '#domain/incident/incident-of.ts';
import type { Notice, NoticePurpose } from '#domain/notify/notifier.ts';
import { errorName } from '#domain/observe/log.ts';
import {
  type ContactWay,
  type Person,
  type Plan,
  personIn,
  type Severity,
} from '#domain/plan/plan.ts';
import { openChannels } from '#domain/statement/open-deliveries.ts';
import type { Statement } from '#domain/statement/statement.ts';
import type { StepDeps } from './deps.ts';
import { appendTo } from './read.ts';

/** Who is told, about what; `round` where it belongs to a round of asking, `run` where to what a run came to. */
export interface Message {
  person: string;
  purpose: NoticePurpose;
  /** Where an answer is awaited, the incident's: the plan says how people are told then. */
  severity?: Severity;
  round?: number;
  run?: number;
  answerBy?: string | undefined;
}

interface About {
  statement: Statement;
  incident: Incident;
}

type NotifyDeps = Pick<StepDeps, 'journal' | 'notifier' | 'plan' | 'log' | 'metrics'>;

const keyOf = (
  statement: Statement,
  { person, purpose, round = 0, run }: Message,
  way: ContactWay,
): string =>
  `${statement.sameSince}-${run === undefined ? round : `run${run}`}-${purpose}-${person}${way === 'email' ? '' : `-${way}`}`;

const nameOf = (incident: Incident, { titlesInMails }: Plan): Notice['incident'] => {
  if (isEveryday(incident)) return undefined;
  const { id, title, openedAt } = incident;
  return titlesInMails ? { title } : { id, openedAt };
};

// Whoever hears that it is approved hears what is left to do.
const tellsByHand: readonly NoticePurpose[] = ['published', 'to-post'];

const send = async (
  deps: NotifyDeps,
  { statement, incident }: About,
  to: Person,
  message: Message,
  way: ContactWay,
): Promise<void> => {
  const key = keyOf(statement, message, way);
  try {
    await deps.notifier.notify({
      id: `${statement.id}-${key}`,
      way,
      purpose: message.purpose,
      to,
      statementId: statement.id,
      kind: statement.kind,
      language: statement.language,
      byHand: tellsByHand.includes(message.purpose) ? openChannels(statement) : undefined,
      changed: message.purpose === 'asked-again' ? statement.changed : undefined,
      severity: incident.severity,
      incident: nameOf(incident, deps.plan),
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

const waysTo = (deps: NotifyDeps, statement: Statement, to: Person, message: Message) => {
  const ways = message.severity && (to.notify ?? deps.plan.notify)[message.severity];
  return [...new Set<ContactWay>(ways ?? ['email'])].filter(
    (way) => !statement.notified.includes(keyOf(statement, message, way)),
  );
};

/**
 * Tells people, each once per statement, words, round or run, purpose and way; words that differ in nothing that
 * matters to a decision are the same. A message that can't be sent is journalled and holds up nothing: the
 * next round asks someone else.
 */
export const notify = async (
  deps: NotifyDeps,
  statement: Statement,
  messages: readonly Message[],
): Promise<void> => {
  if (messages.length === 0) return;
  const incident = await incidentOf(deps.journal.read, statement);
  if (!incident) return;
  for (const message of messages) {
    const to = personIn(deps.plan, message.person);
    if (!to) continue;
    for (const way of waysTo(deps, statement, to, message)) {
      await send(deps, { statement, incident }, to, message, way);
    }
  }
};
