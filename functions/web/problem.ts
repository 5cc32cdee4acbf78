import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** Problem details (RFC 9457); `type` is stable, `detail` says what is wrong and how to mend it. */
export interface Problem {
  type: string;
  title?: string;
  detail?: string;
  [extension: string]: unknown;
}

/** Answers with problem details; `status` is always the answer's own. */
export const problem = (
  context: Context,
  status: ContentfulStatusCode,
  { type, title = type, ...rest }: Problem,
): Response =>
  context.json({ type, title, ...rest, status }, status, {
    'content-type': 'application/problem+json',
  });
