import type { Language } from './language.ts';

/** Locales of dates and times; British English for the day before the month and a 24-hour clock. */
export const locales: Record<Language, string> = { sv: 'sv-SE', en: 'en-GB' };
