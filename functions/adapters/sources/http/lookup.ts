import { type LookupAddress, lookup } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { SourceUnread } from './failure.ts';

/** Whether a connection to an IP address may be made. */
export type MayReach = (address: string) => boolean;

/** Finds the addresses of a name, as Node's own `lookup` does. */
export type Resolve = (
  name: string,
  done: (error: Error | null, found: LookupAddress[]) => void,
) => void;

const byDns: Resolve = (name, done) => lookup(name, { all: true }, done);

/**
 * A `lookup` for Node's sockets that gives out no address which may not be reached: the socket connects to exactly
 * what was checked, so that a name can't say one thing when it is asked and another when it is used.
 */
export const checkedLookup =
  (mayReach: MayReach, resolve: Resolve = byDns): LookupFunction =>
  (name, options, done) => {
    resolve(name, (error, found) => {
      const [first] = found ?? [];
      if (error || !first) return done(error ?? new Error('No address'), '');
      if (!found.every(({ address }) => mayReach(address))) {
        return done(new SourceUnread('private'), '');
      }
      return options.all ? done(null, found) : done(null, first.address, first.family);
    });
  };

/** Whether the host of an address may be asked for: a name, or an IP address that may be reached. */
export const isFitHost = (hostname: string, mayReach: MayReach): boolean => {
  const host = hostname.replace(/^\[|\]$/g, '');
  return isIP(host) === 0 || mayReach(host);
};
