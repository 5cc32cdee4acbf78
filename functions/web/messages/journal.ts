import type { AlertEvent } from '#domain/alert/events/alert-events.ts';
import type { CommentEvent } from '#domain/comment/events/comment-events.ts';
import type { GateEvent } from '#domain/freeze/events/gate-events.ts';
import type { IncidentEvent } from '#domain/incident/events/incident-events.ts';
import type { RemovalEvent } from '#domain/moderation/events/removal-events.ts';
import type { DecisionKind } from '#domain/passkey/decision-kind.ts';
import type { PasskeysEvent } from '#domain/passkey/events/passkeys-events.ts';
import type { Purpose } from '#domain/plan/clearance.ts';
import type { PlanEvent } from '#domain/plan/events/plan-events.ts';
import type { ContactWay } from '#domain/plan/plan.ts';
import type { PlannedEvent } from '#domain/planned/events/planned-events.ts';
import type { Clearance } from '#domain/statement/answers.ts';
import type { StatementEvent } from '#domain/statement/events/statement-events.ts';
import { incidentEvents } from './journal/incident-events.ts';
import { outsideEvents } from './journal/outside-events.ts';
import { peopleEvents } from './journal/people-events.ts';
import { statementEvents } from './journal/statement-events.ts';

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
  ways: Record<ContactWay, string>;
  told: Record<
    'caution-set' | 'caution-lifting' | 'caution-lifted' | 'thaw-asked' | 'name-exposed',
    string
  >;
  /** For a type that is no longer known. */
  other: (type: string) => string;
  version: (n: number) => string;
  remarks: (block: number, warn: number) => string;
  until: (until: string) => string;
  outSince: (when: string) => string;
  newPlan: string;
}

const en: JournalWords = {
  talan: 'Talan',
  events: {
    ...incidentEvents.en,
    ...statementEvents.en,
    ...peopleEvents.en,
    ...outsideEvents.en,
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
  ways: { email: 'by mail', sms: 'by text message' },
  told: {
    'name-exposed': 'told those who act that words which are out hold a protected name',
    'caution-set': 'gave notice that legal caution is set',
    'caution-lifting': 'gave notice that legal caution is to be lifted',
    'caution-lifted': 'gave notice that legal caution is lifted',
    'thaw-asked': 'asked that ordinary posts are thawed',
  },
  other: (type: string) => `noted: ${type}`,
  version: (n: number) => `version ${n}`,
  remarks: (block: number, warn: number) =>
    warn + block === 0
      ? 'no remarks'
      : `${block === 0 ? 'nothing' : block} to stop it, ${warn} ${warn === 1 ? 'remark' : 'remarks'}`,
  until: (until: string) => `until ${until}`,
  outSince: (when: string) => `out since ${when}`,
  newPlan: 'under a new crisis plan',
};

const sv: JournalWords = {
  talan: 'Talan',
  events: {
    ...incidentEvents.sv,
    ...statementEvents.sv,
    ...peopleEvents.sv,
    ...outsideEvents.sv,
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
  ways: { email: 'med mejl', sms: 'med sms' },
  told: {
    'name-exposed': 'meddelade dem som agerar att publicerade ord innehåller ett skyddat namn',
    'caution-set': 'meddelade att juridisk försiktighet gäller',
    'caution-lifting': 'meddelade att den juridiska försiktigheten ska hävas',
    'caution-lifted': 'meddelade att den juridiska försiktigheten är hävd',
    'thaw-asked': 'bad om att vanliga inlägg tinas upp',
  },
  other: (type) => `antecknade: ${type}`,
  version: (n) => `version ${n}`,
  remarks: (block, warn) =>
    warn + block === 0
      ? 'inga anmärkningar'
      : `${block === 0 ? 'inget' : block} som stoppar, ${warn} ${warn === 1 ? 'anmärkning' : 'anmärkningar'}`,
  until: (until) => `till ${until}`,
  outSince: (when) => `ute sedan ${when}`,
  newPlan: 'enligt en ny krisplan',
};

/** Words of journal entries. */
export const journal = { en, sv };
