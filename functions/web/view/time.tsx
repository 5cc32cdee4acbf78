import type { View } from './view.ts';

/** An instant (ISO 8601) as a clock time, for people and machines. */
export const Time = ({ view, at }: { view: View; at: string }) => (
  <time datetime={at}>{view.clock.words(at)}</time>
);
