import { blockingKeys, hasUntold } from '#domain/statement/brief/seen.ts';
import type { Finding } from '#domain/tone/finding.ts';
import { one, type Values } from '../form/values.ts';

/** The field for the findings that the writer has seen. */
export const SEEN_FIELD = 'told';

/** The findings that block approval, as the field carries them back and forth. */
export const seenFindings = (findings: readonly Finding[]): string =>
  blockingKeys(findings).join(' ');

/** The findings that the form says its writer has seen. */
export const toldIn = (values: Values): string[] =>
  one(values, SEEN_FIELD)
    .split(' ')
    .filter((each) => each !== '');

/** Whether a finding blocks approval, seen or not. */
export const isBlocked = (findings: readonly Finding[]): boolean =>
  blockingKeys(findings).length > 0;

/** Whether a finding blocks approval that the writer has not seen yet. */
export const hasUnseenFindings = (findings: readonly Finding[], values: Values): boolean =>
  hasUntold(findings, toldIn(values));
