import { once } from 'node:events';
import { connect } from 'node:net';

// Loopback answers at once, and a database elsewhere after some round trips.
const CONNECT_WAIT_MS = 5_000;

/** Nothing listens at the DynamoDB endpoint of the settings. */
export class DatabaseUnreachable extends Error {
  override name = 'DatabaseUnreachable';
}

const portOf = ({ port, protocol }: URL): number =>
  Number(port || (protocol === 'https:' ? 443 : 80));

/** Checks that something listens at an endpoint; the SDK's own error would not name the setting. Throws `DatabaseUnreachable`. */
export const requireReachable = async (endpoint: string): Promise<void> => {
  const url = new URL(endpoint);
  // An IPv6 address is in brackets in a URL and without them in a socket.
  const socket = connect({ host: url.hostname.replace(/^\[|\]$/g, ''), port: portOf(url) });
  try {
    await once(socket, 'connect', { signal: AbortSignal.timeout(CONNECT_WAIT_MS) });
  } catch (cause) {
    throw new DatabaseUnreachable(
      `Nothing answers at ${url.origin}, which TALAN_DYNAMODB_ENDPOINT names. Start the database there, correct the address, or leave it unset.`,
      { cause },
    );
  } finally {
    socket.on('error', () => {}).destroy();
  }
};
