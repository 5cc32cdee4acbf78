import { awsCallLimits } from '#domain/workflow/time-limits.ts';

const { attempts, connectMs, requestMs } = awsCallLimits;

/** How every AWS client calls: with time-outs, and tried again twice, with jitter (the SDK's standard mode). */
export const clientSettings = () => ({
  maxAttempts: attempts,
  requestHandler: {
    connectionTimeout: connectMs,
    requestTimeout: requestMs,
    throwOnRequestTimeout: true,
  },
});
