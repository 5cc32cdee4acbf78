// AWS answers within milliseconds; a call that takes longer is better made anew, and all tries
// together must fit into the shortest time limit of a step, 30 s.
const CONNECT_TIMEOUT_MS = 1_000;
const REQUEST_TIMEOUT_MS = 5_000;
const MAX_ATTEMPTS = 3;

/** How every AWS client calls: with time-outs, and tried again twice, with jitter (the SDK's standard mode). */
export const clientSettings = () => ({
  maxAttempts: MAX_ATTEMPTS,
  requestHandler: {
    connectionTimeout: CONNECT_TIMEOUT_MS,
    requestTimeout: REQUEST_TIMEOUT_MS,
    throwOnRequestTimeout: true,
  },
});
