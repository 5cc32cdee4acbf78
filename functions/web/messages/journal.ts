import type { AlertEvent } from '#domain/alert/events/alert-events.ts';
import type { CommentEvent } from '#domain/comment/events/comment-events.ts';
import type { GateEvent } from '#domain/freeze/events/gate-events.ts';
import type { IncidentEvent } from '#domain/incident/events/incident-events.ts';
import type { RemovalEvent } from '#domain/moderation/events/removal-events.ts';
import type { DecisionKind } from '#domain/passkey/decision-kind.ts';
import type { PasskeysEvent } from '#domain/passkey/events/passkeys-events.ts';
import type { Purpose } from '#domain/plan/clearance.ts';
import type { PlanEvent } from '#domain/plan/events/plan-events.ts';
import type { PlannedEvent } from '#domain/planned/events/planned-events.ts';
import type { StatementEvent } from '#domain/statement/events/statement-events.ts';
import type { Clearance } from '#domain/statement/statement.ts';

type EventType = (
  | AlertEvent
  | CommentEvent
  | GateEvent
  | IncidentEvent
  | PasskeysEvent
  | PlanEvent
  | PlannedEvent
  | RemovalEvent
  | StatementEvent
)['type'];

/** Journal entries in words: each is a verb that follows the name of the person. */
interface JournalWords {
  /** Name of the author of entries that no person made. */
  talan: string;
  events: Record<Exclude<EventType, 'asked' | 'cleared' | 'decided'>, string>;
  asked: Record<Purpose, string>;
  cleared: Record<Clearance['purpose'], string>;
  decided: Record<DecisionKind, string>;
  /** For a type that is no longer known. */
  other: (type: string) => string;
  version: (n: number) => string;
  remarks: (block: number, warn: number) => string;
  until: (until: string) => string;
}

const en: JournalWords = {
  talan: 'Talan',
  events: {
    opened: 'opened the incident',
    changed: 'changed the incident',
    'fact-added': 'added a fact',
    'fact-changed': 'changed a fact',
    'words-erased': 'erased words whose time was over, or that someone asked to have erased',
    'group-told': 'told the crisis group',
    'checklist-started': 'started the checklist',
    'step-done': 'ticked a step',
    'step-not-done': 'said why a step is not done',
    'steps-late': 'told of late steps',
    'lowering-agreed': 'agreed to the lower severity or the lifted legal hold',
    'action-added': 'added an action',
    'action-changed': 'changed an action',
    'action-done': 'recorded an action as done',
    'action-reminded': 'reminded of an action',
    reviewed: 'wrote down what was learned',
    'survey-answered': 'answered the questions about the work',
    'entry-noted': 'put a note beside an entry',
    promised: 'promised the next update',
    'promise-near': 'reminded of the promised update',
    'promise-missed': 'told that the promised update is late',
    'promise-ended': 'noted what became of the promised update',
    resolved: 'declared the crisis over',
    reactivated: 'declared that the crisis is not over',
    closed: 'closed the incident',
    cancelled: 'cancelled the incident, which was opened by mistake',
    requested: 'requested the statement',
    drafted: 'wrote a draft',
    'draft-failed': 'got no usable draft from the language model',
    'words-awaited': 'left the changes to the writer: no model is there to make them',
    written: 'wrote new words',
    checked: 'checked the tone',
    reminded: 'sent a reminder',
    'asked-early': 'had the next person asked at once',
    calling: 'is calling before answering',
    hurried: 'shortened the time to answer',
    'plan-changed': 'went on asking under a new crisis plan',
    notified: 'sent a message',
    'notification-failed': 'could not send a message',
    seen: 'noted a new version of the plan',
    'handed-over': 'handed over the mandate',
    'taken-back': 'took the mandate back',
    'decision-refused': 'tried to decide and was refused',
    'approval-lapsed': 'let the approval lapse: what it rests on has changed',
    withdrawn: 'withdrew the statement',
    expired: 'closed the question unanswered',
    restarted: 'started again after an interruption',
    retried: 'tried again',
    began: 'took up the words: their time has come',
    froze: 'froze ordinary posts',
    thawed: 'let ordinary posts go',
    replanned: 'planned the words anew',
    missed: 'noted that the planned time passed and nothing went out',
    intended: 'began publishing',
    receipt: 'noted the outcome',
    'post-checked': 'looked at the post again',
    'earlier-removed': 'dealt with the earlier post',
    concluded: 'concluded the publishing',
    failed: 'had to give up',
    superseded: 'noted a newer statement',
    registered: 'registered a passkey',
    revoked: 'revoked a passkey',
    used: 'signed with a passkey',
    'signed-out': 'ended all sessions',
    told: 'sent a notice about a passkey',
    raised: 'raised the alert',
    grown: 'noted that twice as much was said',
    muted: 'muted the topic',
    'alert-told': 'told those whom the plan names',
    'alert-ended': 'saw that the alert was over',
    'taken-up': 'opened an incident from the alert',
    received: 'received the comment',
    claimed: 'took up the comment',
    'reply-begun': 'requested a reply to the comment',
    'answer-begun': 'has the comment answered by an approved answer',
    'answer-intended': 'is about to post the answer',
    'answer-for-person': 'leaves the answer to a person',
    'answer-refused': 'noted that the channel refused the answer',
    'answer-unsent': 'noted that the answer did not go out',
    answered: 'answered the comment',
    'passed-on': 'handed the comment over',
    'no-reply': 'noted that no reply is needed',
    reopened: 'opened the comment again',
    assigned: 'put the comment with another incident',
    edited: 'noted that the author changed the comment',
    'deleted-by-author': 'noted that the author deleted the comment',
    overdue: 'noted that the time to answer ran out',
    'planned-entered': 'noted a post in another tool',
    'planned-copied': 'kept what the tool knows of the post',
    'planned-noted': 'noted what became of the post',
    'planned-told': 'told who has to stop the post',
    'removal-proposed': 'archived the comment and proposed to remove it',
    'removal-decided': 'decided whether the comment is removed',
    'removal-undone': 'took the removal back',
    'put-on-channel': 'noted how the comment stands on its channel',
    'hiding-failed': 'could not hide or show the comment on its channel',
    'author-told': 'noted how its author was told why',
    'unconfirmed-told': 'told that nobody has confirmed the removal',
    'log-read': 'read the log with the archived words',
  },
  asked: {
    legal: 'asked for a legal review',
    approve: 'asked for approval',
    second: 'asked for a second approval',
  },
  cleared: {
    legal: 'cleared the words in the legal review',
    approve: 'approved the words; others are still to answer',
  },
  decided: {
    approve: 'approved the words',
    'request-changes': 'asked for changes',
    reject: 'rejected the words',
  },
  other: (type: string) => `noted: ${type}`,
  version: (n: number) => `version ${n}`,
  remarks: (block: number, warn: number) => `stopping: ${block}, remarks: ${warn}`,
  until: (until: string) => `until ${until}`,
};

const sv: JournalWords = {
  talan: 'Talan',
  events: {
    opened: 'öppnade händelsen',
    changed: 'ändrade händelsen',
    'fact-added': 'lade till en uppgift',
    'fact-changed': 'ändrade en uppgift',
    'words-erased': 'raderade ord vars tid var ute, eller som någon bett att få raderade',
    'group-told': 'meddelade krisgruppen',
    'checklist-started': 'startade checklistan',
    'step-done': 'bockade av ett steg',
    'step-not-done': 'angav varför ett steg inte är gjort',
    'steps-late': 'meddelade om sena steg',
    'lowering-agreed':
      'höll med om den sänkta allvarsgraden eller den hävda juridiska försiktigheten',
    'action-added': 'lade till en åtgärd',
    'action-changed': 'ändrade en åtgärd',
    'action-done': 'antecknade att en åtgärd är gjord',
    'action-reminded': 'påminde om en åtgärd',
    reviewed: 'skrev ned lärdomarna',
    'survey-answered': 'svarade på frågorna om arbetet',
    'entry-noted': 'lade till en anteckning vid en post',
    promised: 'lovade nästa besked',
    'promise-near': 'påminde om det utlovade beskedet',
    'promise-missed': 'meddelade att det utlovade beskedet är sent',
    'promise-ended': 'antecknade vad det blev av det utlovade beskedet',
    resolved: 'förklarade krisen över',
    reactivated: 'förklarade att krisen inte är över',
    closed: 'avslutade händelsen',
    cancelled: 'strök händelsen, som öppnats av misstag',
    requested: 'begärde uttalandet',
    drafted: 'skrev ett utkast',
    'draft-failed': 'fick inget användbart utkast av språkmodellen',
    'words-awaited': 'lämnade ändringarna till skribenten: ingen modell kan göra dem',
    written: 'skrev en ny text',
    checked: 'kontrollerade tonen',
    reminded: 'skickade en påminnelse',
    'asked-early': 'lät fråga nästa person genast',
    calling: 'ringer innan svaret',
    hurried: 'förkortade svarstiden',
    'plan-changed': 'frågade vidare enligt en ny krisplan',
    notified: 'skickade ett meddelande',
    'notification-failed': 'kunde inte skicka ett meddelande',
    seen: 'antecknade en ny version av planen',
    'handed-over': 'lämnade över mandatet',
    'taken-back': 'tog tillbaka mandatet',
    'decision-refused': 'försökte besluta och nekades',
    'approval-lapsed': 'lät godkännandet falla: det som det vilar på har ändrats',
    withdrawn: 'drog tillbaka uttalandet',
    expired: 'stängde frågan obesvarad',
    restarted: 'började om efter ett avbrott',
    retried: 'försökte igen',
    began: 'tog upp texten: tiden är inne',
    froze: 'lade vanliga inlägg på is',
    thawed: 'släppte vanliga inlägg',
    replanned: 'planerade om texten',
    missed: 'noterade att den planerade tiden passerade utan att något gick ut',
    intended: 'började publicera',
    receipt: 'antecknade utfallet',
    'post-checked': 'såg på inlägget igen',
    'earlier-removed': 'tog hand om det tidigare inlägget',
    concluded: 'avslutade publiceringen',
    failed: 'fick ge upp',
    superseded: 'antecknade ett nyare uttalande',
    registered: 'registrerade en passnyckel',
    revoked: 'återkallade en passnyckel',
    used: 'skrev under med en passnyckel',
    'signed-out': 'avslutade alla inloggningar',
    told: 'skickade ett besked om en passnyckel',
    raised: 'larmade',
    grown: 'antecknade att dubbelt så mycket skrevs',
    muted: 'tystade ämnet',
    'alert-told': 'meddelade dem som planen nämner',
    'alert-ended': 'såg att larmet var över',
    'taken-up': 'öppnade en händelse från larmet',
    received: 'tog emot kommentaren',
    claimed: 'tog sig an kommentaren',
    'reply-begun': 'begärde ett svar på kommentaren',
    'answer-begun': 'lät kommentaren få ett godkänt svar',
    'answer-intended': 'är på väg att publicera svaret',
    'answer-for-person': 'lämnar svaret till en människa',
    'answer-refused': 'noterade att kanalen sade nej till svaret',
    'answer-unsent': 'noterade att svaret inte gick ut',
    answered: 'besvarade kommentaren',
    'passed-on': 'lämnade kommentaren vidare',
    'no-reply': 'antecknade att inget svar behövs',
    reopened: 'öppnade kommentaren igen',
    assigned: 'lade kommentaren till en annan händelse',
    edited: 'antecknade att avsändaren ändrade kommentaren',
    'deleted-by-author': 'antecknade att avsändaren tog bort kommentaren',
    overdue: 'antecknade att svarstiden gick ut',
    'planned-entered': 'antecknade ett inlägg i ett annat verktyg',
    'planned-copied': 'sparade vad verktyget vet om inlägget',
    'planned-noted': 'antecknade vad som blev av inlägget',
    'planned-told': 'sade till den som måste stoppa inlägget',
    'removal-proposed': 'sparade kommentaren och föreslog att den tas bort',
    'removal-decided': 'beslutade om kommentaren tas bort',
    'removal-undone': 'tog tillbaka borttagningen',
    'put-on-channel': 'antecknade hur kommentaren står i kanalen',
    'hiding-failed': 'kunde inte dölja eller visa kommentaren i kanalen',
    'author-told': 'antecknade hur avsändaren fick veta varför',
    'unconfirmed-told': 'meddelade att ingen har bekräftat borttagningen',
    'log-read': 'läste loggen med de sparade orden',
  },
  asked: {
    legal: 'bad om juridisk granskning',
    approve: 'bad om godkännande',
    second: 'bad om ett andra godkännande',
  },
  cleared: {
    legal: 'gav klartecken för texten i den juridiska granskningen',
    approve: 'godkände texten; andra ska ännu svara',
  },
  decided: {
    approve: 'godkände texten',
    'request-changes': 'bad om ändringar',
    reject: 'avslog texten',
  },
  other: (type) => `antecknade: ${type}`,
  version: (n) => `version ${n}`,
  remarks: (block, warn) => `stoppande: ${block}, anmärkningar: ${warn}`,
  until: (until) => `till ${until}`,
};

/** Words of journal entries. */
export const journal = { en, sv };
