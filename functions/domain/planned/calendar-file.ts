/** Something in a calendar that people subscribe to. */
export interface CalendarEvent {
  /** The same whenever the file is written, so that calendars know it again. */
  id: string;
  /** When it is, as ISO 8601. */
  at: string;
  title: string;
  /** Address of its page. */
  url: string;
}

/** A calendar as programs subscribe to it. */
export interface CalendarFile {
  name: string;
  events: readonly CalendarEvent[];
  /** When it was written. */
  at: Date;
}

/** Writes a calendar as a file of RFC 5545 (iCalendar). */
export type WriteCalendar = (calendar: CalendarFile) => string;
