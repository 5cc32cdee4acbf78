import * as z from 'zod';
import type { Publication, Refused, Unknown } from '#domain/publish/publisher.ts';
import { type Api, unanswered } from './api.ts';
import { isOurs, Status } from './status.ts';

const Results = z.object({ statuses: z.array(Status) });

/** The answer for what is to be put below something that is not there. */
export const GONE = { state: 'refused', reason: 'gone' } as const;

/**
 * Where a status is: `id`, the account's server's own one, which need not stand in its address; `not-found`, the
 * server finds none of its own there, which it may all the same have.
 */
export type Place = { state: 'there'; id: string } | { state: 'not-found' } | Refused | Unknown;

/** Whether an address is of the account's server. */
export const isOn = (server: string, address: string): boolean =>
  URL.canParse(address) && new URL(address).origin === server;

// Mastodon and some like it put the id there, Pleroma below `notice`. Others have a name of their own in the
// address: snac, for one.
const withId =
  /^\/(?:@[^/]+|@[^/]+\/statuses|users\/[^/]+\/statuses|notice)\/(?<id>[\w.-]{1,100})\/?$/;

const idIn = (address: string): string | undefined =>
  withId.exec(new URL(address).pathname)?.groups?.['id'];

/** Where the status at an address anywhere is; the account's server may have to fetch it first. */
export const placeOf = async (api: Api, server: string, address: string): Promise<Place> => {
  const isOwn = isOn(server, address);
  const id = isOwn ? idIn(address) : undefined;
  // The server refuses what is to be done with a status that is not there, so nothing need be asked.
  if (id !== undefined) return { state: 'there', id };
  const query = new URLSearchParams({ q: address, type: 'statuses', resolve: 'true', limit: '1' });
  const answer = await api(`/api/v2/search?${query}`);
  const results = answer.status === 200 ? Results.safeParse(answer.body).data : undefined;
  if (!results) return unanswered(answer);
  const found = results.statuses.find(({ url, uri }) => url === address || uri === address);
  if (found) return { state: 'there', id: found.id };
  return isOwn ? { state: 'not-found' } : GONE;
};

/** Whether there is nothing at a place, or nothing that is found. */
export const isNowhere = (
  place: Place,
): place is { state: 'not-found' } | (Refused & { reason: 'gone' }) =>
  place.state === 'not-found' || (place.state === 'refused' && place.reason === 'gone');

/** Whether exactly our words stand at an address of the account's server. */
export const isOursAt = async (
  api: Api,
  server: string,
  publication: Publication,
  url: string,
): ReturnType<typeof isOurs> => {
  if (!isOn(server, url)) return false;
  const place = await placeOf(api, server, url);
  if (place.state === 'there') return isOurs(api, place.id, publication);
  return place.state === 'not-found' ? { state: 'unknown' } : place;
};
