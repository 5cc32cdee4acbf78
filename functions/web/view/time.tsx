import type { View } from './view.ts';

/** An instant (ISO 8601) as a clock time, for people and machines. */
export const Time = ({ view, at }: { view: View; at: string }) => (
  <time datetime={at}>{view.clock.words(at)}</time>
);

/** An instant that is read as evidence: on screen as others, on paper with date, seconds and zone. */
export const TimeOnRecord = ({ view, at }: { view: View; at: string }) => (
  <time datetime={at} data-exact={view.clock.exact(at)}>
    <span>{view.clock.words(at)}</span>
  </time>
);
