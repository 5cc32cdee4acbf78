import { instantsAt, isClockTime, toLocalTime } from './local-time.ts';
import { one, optional, type Values } from './values.ts';

/** The hidden field with the instant that a time was first shown for. */
export const shownField = (name: string): string => `${name}.shown`;

/** The field for which of two instants is meant, where clocks show a time twice. */
export const passField = (name: string): string => `${name}.pass`;

/** Passed on in place of a typed value that is no time: the schema refuses it, beside its field. */
const NO_TIME = '0000';
/** Passed on in place of a time that clocks show twice: the schema refuses it too. */
export const SHOWN_TWICE = 'shown-twice';
/** Passed on in place of a time that clocks skip, as they go forward: the schema refuses it too. */
export const SKIPPED = 'skipped';

/** The values of a time's fields for an instant. */
export const timeValues = (name: string, instant: string | undefined, timeZone: string) =>
  instant === undefined
    ? {}
    : { [name]: toLocalTime(new Date(instant), timeZone), [shownField(name)]: instant };

const MINUTE_MS = 60_000;
const minuteOf = (instant: string): number => Math.floor(Date.parse(instant) / MINUTE_MS);

/** The instants that a typed time may be; none where it is no time. */
export const candidatesOf = (values: Values, name: string, timeZone: string): string[] =>
  instantsAt(one(values, name), timeZone);

/**
 * The one of the candidates that was chosen, or that the form first showed, to the second: what nobody
 * changed stays as it was.
 */
export const chosenInstant = (
  values: Values,
  name: string,
  candidates: readonly string[],
): string | undefined => {
  const shown = one(values, shownField(name));
  const pass = optional(values, passField(name));
  const isShown = (instant: string) => minuteOf(instant) === minuteOf(shown);
  const chosen = candidates.find((each) => each === pass) ?? candidates.find(isShown);
  return chosen !== undefined && isShown(chosen) ? shown : chosen;
};

/** A typed clock time as an instant (ISO 8601), or what the schema refuses; undefined where none was typed. */
export const timeInput = (values: Values, name: string, timeZone: string): string | undefined => {
  const typed = optional(values, name);
  if (typed === undefined) return undefined;
  const candidates = candidatesOf(values, name, timeZone);
  if (candidates.length === 0) return isClockTime(typed) ? SKIPPED : NO_TIME;
  const chosen = chosenInstant(values, name, candidates);
  return chosen ?? (candidates.length > 1 ? SHOWN_TWICE : candidates[0]);
};
