import type { Metrics } from '#domain/observe/metrics.ts';

/** On one machine nobody watches measurements; the journal holds the times. */
export const noMetrics: Metrics = { add: () => {} };
