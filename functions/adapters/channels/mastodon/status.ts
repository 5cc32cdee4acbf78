import * as z from 'zod';
import type { Publication, Refused, Unknown } from '#domain/publish/publisher.ts';
import { normaliseText } from '#domain/values/text.ts';
import { type Api, unanswered } from './api.ts';

/** A status, as the API's `Status` entity has it; more is in it. */
export const Status = z.object({
  id: z.string().regex(/^[\w.-]{1,100}$/),
  uri: z.string(),
  url: z.string().nullish(),
  created_at: z.string(),
  in_reply_to_id: z.string().nullish(),
});
export type Status = z.infer<typeof Status>;

/** The address under which people read a status. */
export const urlOf = ({ url, uri }: Status): string => url ?? uri;

const Source = z.object({ text: z.string(), spoiler_text: z.string().nullish() });

/** Whether a status holds exactly our words: the server gives its author the text as it was written. */
export const isOurs = async (
  api: Api,
  id: string,
  { text }: Pick<Publication, 'text'>,
): Promise<boolean | 'gone' | Refused | Unknown> => {
  const answer = await api(`/api/v1/statuses/${id}/source`);
  if (answer.status === 404 && answer.body !== undefined) return 'gone';
  const source = answer.status === 200 ? Source.safeParse(answer.body).data : undefined;
  if (!source) return unanswered(answer);
  const hasWarning = (source.spoiler_text ?? '') !== '';
  return !hasWarning && normaliseText(source.text).trim() === normaliseText(text).trim();
};
