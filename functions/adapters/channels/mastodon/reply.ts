import * as z from 'zod';
import type { Refused, Unknown } from '#domain/publish/publisher.ts';
import { type Api, unanswered } from './api.ts';
import { idIn, Status } from './status.ts';

const Results = z.object({ statuses: z.array(Status) });

const GONE = { state: 'refused', reason: 'gone' } as const;

/** The account's server's own id of a post anywhere, which it may have to fetch first. */
export const replyTo = async (
  api: Api,
  server: string,
  address: string,
): Promise<{ state: 'there'; id: string } | Refused | Unknown> => {
  const id = idIn(address, server);
  // The server refuses a reply to what is not there, so nothing need be asked.
  if (id !== undefined) return { state: 'there', id };
  const query = new URLSearchParams({ q: address, type: 'statuses', resolve: 'true', limit: '1' });
  const answer = await api(`/api/v2/search?${query}`);
  const results = answer.status === 200 ? Results.safeParse(answer.body).data : undefined;
  if (!results) return unanswered(answer);
  const found = results.statuses.find(({ url, uri }) => url === address || uri === address);
  return found ? { state: 'there', id: found.id } : GONE;
};
