import type { Finding } from '#domain/tone/finding.ts';
import { one, type Values } from '../form/values.ts';

/** The field in which a form says what it is sent for. */
export const INTENT_FIELD = 'intent';
/** The intent of a form that only asks what the tone check says. */
export const CHECK_INTENT = 'check';
/** The field that carries what the writer has been told of. */
export const TOLD_FIELD = 'told';

/** Whether a form only asks what the tone check says: nothing is saved then. */
export const asksForCheck = (values: Values): boolean => one(values, INTENT_FIELD) === CHECK_INTENT;

const isBlocking = ({ severity }: Finding): boolean => severity === 'block';
const keyOf = ({ channel, rule }: Finding): string => `${channel}/${rule}`;

/** Which findings stop approval, for the field that goes back and forth. */
export const toldOf = (findings: readonly Finding[]): string =>
  [...new Set(findings.filter(isBlocking).map(keyOf))].join(' ');

/** Whether something stops approval that the writer has not been told of yet. */
export const hasUntold = (findings: readonly Finding[], values: Values): boolean => {
  const told = one(values, TOLD_FIELD).split(' ');
  return findings.filter(isBlocking).some((finding) => !told.includes(keyOf(finding)));
};
