import { type Channel, channelProfile, hasAddress, isPublic } from './channel.ts';
import type { ChannelSettings } from './limits.ts';

/** Why an address is not taken as that of our post: the hosts that the channel has; none where any will do. */
export interface PlaceRefusal {
  type: 'not-its-address';
  channel: Channel;
  hosts: readonly string[];
}

const hostsOf = (channel: Channel, settings: ChannelSettings): readonly string[] => {
  const ours = settings[channel]?.host;
  return channelProfile(channel).hosts ?? (ours === undefined ? [] : [ours]);
};

// A name of the public internet, or of an organisation's own network: no number, and not this machine.
const isNamed = (host: string): boolean => /\.[a-z][a-z0-9-]*$/.test(host);

// Whatever opens it would look on itself.
const isThisMachine = (host: string): boolean =>
  /^(?:(?:.*\.)?localhost|127\..*|0\.0\.0\.0|\[::1?\])$/.test(host);

const isAt = (host: string, known: string): boolean => host === known || host.endsWith(`.${known}`);

// The dot that ends a whole name changes nothing.
const hostIn = ({ hostname }: URL): string => hostname.replace(/\.$/, '');

const isIts = (channel: Channel, address: string, hosts: readonly string[]): boolean => {
  const url = new URL(address);
  const host = hostIn(url);
  // What lies inside an organisation may have no certificate, one word for a name, or a port.
  if (!isPublic(channel)) return !isThisMachine(host);
  if (url.protocol !== 'https:' || url.port !== '') return false;
  return hosts.length > 0 ? hosts.some((known) => isAt(host, known)) : isNamed(host);
};

/**
 * What is wrong with the address that a person gives of our post on a channel, or that none is given where each post
 * has one; undefined where nothing is.
 */
export const placeProblem = (
  channel: Channel,
  address: string | undefined,
  settings: ChannelSettings = {},
): PlaceRefusal | undefined => {
  const hosts = hostsOf(channel, settings);
  const isFit = address === undefined ? !hasAddress(channel) : isIts(channel, address, hosts);
  return isFit ? undefined : { type: 'not-its-address', channel, hosts };
};
