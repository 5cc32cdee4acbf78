import type { Hub } from '#domain/publish/hub.ts';

/** Longer than any hub needs to note a feed; four of them at once stay within what is due in a minute. */
const CALL_MS = 10_000;

/** The hub did not take what it was told. */
export class HubFailed extends Error {
  override name = 'HubFailed';
}

/**
 * A hub of WebSub (https://www.w3.org/TR/websub/). How a publisher tells its hub is left open there; hubs take
 * `hub.mode=publish` with the address of one feed as `hub.url`, as PubSubHubbub 0.4 had it, and the newer name
 * `hub.topic` beside it.
 */
export const createWebSubHub = (address: string): Hub => {
  const tell = async (feed: string): Promise<void> => {
    const response = await fetch(address, {
      method: 'POST',
      redirect: 'error',
      signal: AbortSignal.timeout(CALL_MS),
      body: new URLSearchParams({ 'hub.mode': 'publish', 'hub.url': feed, 'hub.topic': feed }),
    });
    await response.body?.cancel();
    if (!response.ok) throw new HubFailed(`The hub answers ${response.status}`);
  };
  return {
    announce: async (feeds) => {
      await Promise.all(feeds.map(tell));
    },
  };
};
