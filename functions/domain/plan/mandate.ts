import type { Channel, Kind, Language } from '../channel.ts';
import { durationMs } from '../duration.ts';
import type { Mandate, Plan, Severity } from './plan.ts';

/** What someone is asked to approve, as far as mandates go. */
export interface Question {
  kind: Kind;
  severity: Severity;
  channels: readonly Channel[];
  language: Language;
  requestedBy: string;
}

/** Someone who may approve, and how long they have to answer. */
export interface Holder {
  person: string;
  answerWithinMs: number;
}

/** Whether a mandate covers all of a question. */
export const covers = (mandate: Mandate, question: Question): boolean =>
  mandate.kinds.includes(question.kind) &&
  mandate.severities.includes(question.severity) &&
  mandate.languages.includes(question.language) &&
  question.channels.every((channel) => mandate.channels.includes(channel));

/**
 * Who may approve, in the order in which they are asked: each covering mandate's holder, then the
 * deputies. Whoever requested the statement is never among them.
 */
export const holdersFor = (plan: Plan, question: Question): Holder[] => {
  const holders = plan.mandates
    .filter((mandate) => covers(mandate, question))
    .flatMap((mandate) =>
      [mandate.person, ...mandate.deputies].map((person) => ({
        person,
        answerWithinMs: durationMs(mandate.answerWithin[question.severity]),
      })),
    );
  return holders.filter(
    (holder, i) =>
      holder.person !== question.requestedBy &&
      holders.findIndex((other) => other.person === holder.person) === i,
  );
};
