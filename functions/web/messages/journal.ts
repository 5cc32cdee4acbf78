import type { IncidentEvent } from '#domain/incident/events/incident-events.ts';
import type { DecisionKind } from '#domain/passkey/decision-kind.ts';
import type { PasskeysEvent } from '#domain/passkey/events/passkeys-events.ts';
import type { PlanEvent } from '#domain/plan/events/plan-events.ts';
import type { StatementEvent } from '#domain/statement/events/statement-events.ts';

type EventType = (IncidentEvent | PasskeysEvent | PlanEvent | StatementEvent)['type'];

/** What an entry may say: each event has words, and some have others by purpose or decision. */
type Said =
  | Exclude<EventType, 'decided'>
  | DecisionKind
  | 'asked-legal'
  | 'asked-second'
  | 'cleared-legal';

const en = {
  talan: 'Talan',
  events: {
    opened: 'opened the incident',
    changed: 'changed the incident',
    'fact-added': 'added a fact',
    'fact-changed': 'changed a fact',
    requested: 'requested the statement',
    drafted: 'wrote a draft',
    'draft-failed': 'got no usable draft from the language model',
    written: 'wrote new words',
    checked: 'checked the tone',
    asked: 'asked for approval',
    'asked-legal': 'asked for a legal review',
    'asked-second': 'asked for a second approval',
    reminded: 'sent a reminder',
    'asked-early': 'had the next person asked at once',
    hurried: 'shortened the time to answer',
    notified: 'sent a message',
    'notification-failed': 'could not send a message',
    cleared: 'approved the words; others are still to answer',
    'cleared-legal': 'cleared the words in the legal review',
    seen: 'noted a new version of the plan',
    'handed-over': 'handed over the mandate',
    'taken-back': 'took the mandate back',
    approve: 'approved the words',
    'request-changes': 'asked for changes',
    reject: 'rejected the words',
    'decision-refused': 'tried to decide and was refused',
    withdrawn: 'withdrew the statement',
    expired: 'closed the question unanswered',
    restarted: 'started again after an interruption',
    retried: 'tried again',
    intended: 'began publishing',
    receipt: 'noted the outcome',
    concluded: 'concluded the publishing',
    failed: 'had to give up',
    superseded: 'noted a newer statement',
    registered: 'registered a passkey',
    revoked: 'revoked a passkey',
    used: 'signed with a passkey',
    'signed-out': 'ended all sessions',
    told: 'told people about a passkey',
  } satisfies Record<Said, string>,
  other: (type: string) => `noted: ${type}`,
  version: (n: number) => `version ${n}`,
  remarks: (block: number, warn: number) => `stopping: ${block}, remarks: ${warn}`,
  until: (until: string) => `until ${until}`,
};

const sv: typeof en = {
  talan: 'Talan',
  events: {
    opened: 'öppnade händelsen',
    changed: 'ändrade händelsen',
    'fact-added': 'lade till en uppgift',
    'fact-changed': 'ändrade en uppgift',
    requested: 'begärde uttalandet',
    drafted: 'skrev ett utkast',
    'draft-failed': 'fick inget användbart utkast av språkmodellen',
    written: 'skrev en ny text',
    checked: 'kontrollerade tonen',
    asked: 'bad om godkännande',
    'asked-legal': 'bad om juridisk granskning',
    'asked-second': 'bad om ett andra godkännande',
    reminded: 'skickade en påminnelse',
    'asked-early': 'lät fråga nästa person genast',
    hurried: 'kortade tiden för svar',
    notified: 'skickade ett meddelande',
    'notification-failed': 'kunde inte skicka ett meddelande',
    cleared: 'godkände texten; andra ska ännu svara',
    'cleared-legal': 'gav klartecken för texten i den juridiska granskningen',
    seen: 'antecknade en ny version av planen',
    'handed-over': 'lämnade över mandatet',
    'taken-back': 'tog tillbaka mandatet',
    approve: 'godkände texten',
    'request-changes': 'bad om ändringar',
    reject: 'avslog texten',
    'decision-refused': 'försökte besluta och nekades',
    withdrawn: 'drog tillbaka uttalandet',
    expired: 'stängde frågan obesvarad',
    restarted: 'började om efter ett avbrott',
    retried: 'försökte igen',
    intended: 'började publicera',
    receipt: 'antecknade utfallet',
    concluded: 'avslutade publiceringen',
    failed: 'fick ge upp',
    superseded: 'antecknade ett nyare uttalande',
    registered: 'registrerade en nyckel',
    revoked: 'återkallade en nyckel',
    used: 'undertecknade med en nyckel',
    'signed-out': 'avslutade alla sessioner',
    told: 'berättade om en nyckel',
  },
  other: (type) => `antecknade: ${type}`,
  version: (n) => `version ${n}`,
  remarks: (block, warn) => `stoppande: ${block}, anmärkningar: ${warn}`,
  until: (until) => `till ${until}`,
};

/** What journal entries say, after the name of whoever did it. */
export const journal = { en, sv };
