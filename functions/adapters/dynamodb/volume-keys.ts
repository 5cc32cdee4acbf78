const MINUTES = 5;
const HOUR_AT = 'yyyy-mm-ddT'.length;

/** The bin of a time inside its day: its first minute in UTC, such as 13:05. */
export const binKey = (time: string): string => {
  const [hour = '', minute = ''] = time.slice(HOUR_AT).split(':');
  const first = Math.floor(Number(minute) / MINUTES) * MINUTES;
  return `${hour}:${String(first).padStart(2, '0')}`;
};
