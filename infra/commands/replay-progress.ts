/** How far a replay has come: mentions sent, of how many, and how long the rest takes. */
export interface Progress {
  sent: number;
  total: number;
  leftMs: number;
}

const MINUTE_S = 60;

const lasting = (ms: number): string => {
  const seconds = Math.max(0, Math.round(ms / 1000));
  const [minutes, rest] = [Math.floor(seconds / MINUTE_S), seconds % MINUTE_S];
  return minutes === 0 ? `${rest} s` : `${minutes} min ${rest} s`;
};

/** What a replay says before it begins. */
export const beginning = (total: number, lastMs: number, speed: number, place: string): string =>
  `Sending ${total} mentions to ${place}: that takes ${lasting(lastMs)}, ${speed} times as fast as they were written. Ctrl-C stops it.`;

/** What a replay says on its way. */
export const progressWords = ({ sent, total, leftMs }: Progress): string =>
  `${sent} of ${total} sent, ${lasting(leftMs)} to go`;

/** Does something, and says how far it is every so many milliseconds until it ends. */
export const telling = async <Value>(
  work: () => Promise<Value>,
  tell: () => void,
  everyMs: number,
): Promise<Value> => {
  const timer = setInterval(tell, everyMs);
  try {
    return await work();
  } finally {
    clearInterval(timer);
  }
};
