import type { Finding } from '#domain/tone/finding.ts';
import { one, type Values } from '../form/values.ts';

/** The field for the findings that the writer has seen. */
export const SEEN_FIELD = 'told';

const isBlocking = ({ severity }: Finding): boolean => severity === 'block';
const keyOf = ({ channel, rule }: Finding): string => `${channel}/${rule}`;

/** The findings that block approval, as the field carries them back and forth. */
export const seenFindings = (findings: readonly Finding[]): string =>
  [...new Set(findings.filter(isBlocking).map(keyOf))].join(' ');

/** Whether a finding blocks approval that the writer has not seen yet. */
export const hasUnseenFindings = (findings: readonly Finding[], values: Values): boolean => {
  const seen = one(values, SEEN_FIELD).split(' ');
  return findings.filter(isBlocking).some((finding) => !seen.includes(keyOf(finding)));
};
