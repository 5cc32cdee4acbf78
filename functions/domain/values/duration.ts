import * as z from 'zod';

const pattern = /^P(?:(\d{1,5})D)?(?:T(?=\d)(?:(\d{1,5})H)?(?:(\d{1,5})M)?(?:(\d{1,6})S)?)?$/;

/** Milliseconds of an ISO 8601 duration of days, hours, minutes and seconds (`PT10M`, `P7D`). */
export const durationMs = (duration: string): number => {
  const [, days = 0, hours = 0, minutes = 0, seconds = 0] = pattern.exec(duration) ?? [];
  return (
    (((Number(days) * 24 + Number(hours)) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000
  );
};

/** A positive ISO 8601 duration without years and months, whose length would depend on the date. */
export const Duration = z.string().refine((text) => pattern.test(text) && durationMs(text) > 0, {
  message: 'must be an ISO 8601 duration such as PT10M, PT2H or P7D',
});
