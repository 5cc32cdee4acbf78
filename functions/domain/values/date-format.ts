// A process knows the plan's time zone and UTC; more come only with an export from elsewhere.
const MOST_KEPT = 100;
const kept = new Map<string, Intl.DateTimeFormat>();

/** A date format that is made once and kept, since making one takes far longer than using it. */
export const dateFormat = (
  locale: string,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat => {
  const key = JSON.stringify([locale, options]);
  const known = kept.get(key);
  if (known) return known;
  const format = new Intl.DateTimeFormat(locale, options);
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(key, format);
  return format;
};
