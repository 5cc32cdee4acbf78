import ical, { ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';
import type { WriteCalendar } from '#domain/planned/calendar-file.ts';

/** How often programs should ask again. Many ask less often, whatever they are told. */
const ASK_EVERY_S = 15 * 60;

/**
 * Writes a calendar as RFC 5545 says. Times are in UTC, so that no program needs to know our zone, and nobody counts
 * as busy by them.
 */
export const writeCalendarFile: WriteCalendar = ({ name, events, at }) =>
  ical({
    name,
    method: ICalCalendarMethod.PUBLISH,
    ttl: ASK_EVERY_S,
    prodId: { company: 'Talan', product: 'Talan' },
    events: events.map((event) => ({
      id: event.id,
      start: new Date(event.at),
      stamp: at,
      summary: event.title,
      url: event.url,
      transparency: ICalEventTransparency.TRANSPARENT,
    })),
  }).toString();
