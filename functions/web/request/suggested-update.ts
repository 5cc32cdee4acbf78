import { threatensLife } from '#domain/incident/harm.ts';
import type { Incident } from '#domain/incident/incident.ts';
import { outstandingPromises } from '#domain/incident/promises.ts';
import type { Plan, QuietHours } from '#domain/plan/plan.ts';
import { durationMs } from '#domain/values/duration.ts';
import { fromLocalTime, toLocalTime } from '../form/local-time.ts';

const MINUTE_MS = 60_000;
const ROUND_MS = 5 * MINUTE_MS;
const DAY_MS = 24 * 60 * MINUTE_MS;

const isQuiet = (clock: string, { from, to }: QuietHours): boolean =>
  from < to ? from <= clock && clock < to : from <= clock || clock < to;

const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T00:00Z`) + DAY_MS).toISOString().slice(0, 10);

// Where clocks skip the end of the quiet hours, the time stays as it is.
const afterQuietHours = (due: string, quiet: QuietHours, timeZone: string): string => {
  const [day = '', clock = ''] = toLocalTime(new Date(due), timeZone).split('T');
  if (!isQuiet(clock, quiet)) return due;
  const end = clock < quiet.to ? day : dayAfter(day);
  return fromLocalTime(`${end}T${quiet.to}`, timeZone) ?? due;
};

/** Whether an instant (ISO 8601) lies in the plan's quiet hours for a severity. */
export const isInQuietHours = (
  { quietHours, organisation }: Plan,
  severity: Incident['severity'],
  instant: string,
): boolean => {
  const quiet = quietHours?.[severity];
  const [, clock = ''] = toLocalTime(new Date(instant), organisation.timeZone).split('T');
  return quiet !== undefined && isQuiet(clock, quiet);
};

// What is promised sooner is what these words keep; what is promised for later they leave as it is.
const KEPT_WITHIN_MS = 30 * MINUTE_MS;

const promisedFrom = (incident: Pick<Incident, 'promises'>, now: Date): string | undefined =>
  outstandingPromises(incident).find(
    ({ dueAt }) => Date.parse(dueAt) > now.getTime() + KEPT_WITHIN_MS,
  )?.dueAt;

const byThePlan = (
  { updateEvery, quietHours, organisation }: Plan,
  { severity, harm }: Pick<Incident, 'severity' | 'harm'>,
  now: Date,
): string => {
  const due = now.getTime() + durationMs(updateEvery[severity]);
  const rounded = new Date(Math.ceil(due / ROUND_MS) * ROUND_MS).toISOString();
  const quiet = threatensLife(harm) ? undefined : quietHours?.[severity];
  return quiet ? afterQuietHours(rounded, quiet, organisation.timeZone) : rounded;
};

/**
 * When the plan wants the next update, as an instant (ISO 8601): on a full five minutes, and not in the
 * quiet hours of the incident's severity. There are none while life or health is at stake.
 * A time that the public was promised already is kept where the plan would want a later one.
 */
export const suggestedUpdate = (
  plan: Plan,
  incident: Pick<Incident, 'severity' | 'harm' | 'promises'>,
  now: Date,
): string => {
  const wanted = byThePlan(plan, incident, now);
  const promised = promisedFrom(incident, now);
  return promised !== undefined && promised < wanted ? promised : wanted;
};
