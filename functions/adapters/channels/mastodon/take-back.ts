import type { TakenBack } from '#domain/publish/publisher.ts';
import { type Api, refusalOf } from './api.ts';
import { isNowhere, isOn, placeOf } from './place.ts';

// Some servers have Mastodon's API without this call: then a person deletes the status, or has done so.
const withoutTheCall = async (api: Api, id: string): Promise<TakenBack> => {
  const answer = await api(`/api/v1/statuses/${id}`);
  if (answer.status === 200) return { state: 'kept' };
  const refusal = refusalOf(answer);
  return isNowhere(refusal) ? { state: 'gone' } : refusal;
};

/** Deletes a status of the account's server. */
export const takeBack = async (api: Api, server: string, url: string): Promise<TakenBack> => {
  if (!isOn(server, url)) return { state: 'refused', reason: 'credentials' };
  const place = await placeOf(api, server, url);
  if (place.state === 'not-found') return { state: 'kept' };
  if (place.state !== 'there') return place;
  const answer = await api(`/api/v1/statuses/${place.id}`, { method: 'DELETE' });
  if (answer.status === 200 && answer.body !== undefined) return { state: 'gone' };
  const refusal = refusalOf(answer);
  if (isNowhere(refusal)) return { state: 'gone' };
  const isNoCall = refusal.state === 'unknown' && [404, 405, 501].includes(answer.status);
  return isNoCall ? withoutTheCall(api, place.id) : refusal;
};
