import * as z from 'zod';
import type { Publication, Refused, Unknown } from '#domain/publish/publisher.ts';
import { type Api, unanswered } from './api.ts';
import { isOurs, Status } from './status.ts';

const Results = z.object({ statuses: z.array(Status) });

const GONE = { state: 'refused', reason: 'gone' } as const;

/** Where a status is: `id`, the account's server's own one, which need not stand in its address. */
export type Place = { state: 'there'; id: string } | Refused | Unknown;

/** Whether an address is of the account's server. */
export const isOn = (server: string, address: string): boolean =>
  URL.canParse(address) && new URL(address).origin === server;

// Mastodon and some like it put the id there. Others have a name of their own in the address: snac, for one.
const idIn = (address: string): string | undefined =>
  /^\/@[^/]+\/(?:statuses\/)?(?<id>[\w.-]{1,100})\/?$/.exec(new URL(address).pathname)?.groups?.[
    'id'
  ];

/** Where the status at an address anywhere is; the account's server may have to fetch it first. */
export const placeOf = async (api: Api, server: string, address: string): Promise<Place> => {
  const id = isOn(server, address) ? idIn(address) : undefined;
  // The server refuses what is to be done with a status that is not there, so nothing need be asked.
  if (id !== undefined) return { state: 'there', id };
  const query = new URLSearchParams({ q: address, type: 'statuses', resolve: 'true', limit: '1' });
  const answer = await api(`/api/v2/search?${query}`);
  const results = answer.status === 200 ? Results.safeParse(answer.body).data : undefined;
  if (!results) return unanswered(answer);
  const found = results.statuses.find(({ url, uri }) => url === address || uri === address);
  return found ? { state: 'there', id: found.id } : GONE;
};

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
  return place.state === 'refused' && place.reason === 'gone' ? 'gone' : place;
};
