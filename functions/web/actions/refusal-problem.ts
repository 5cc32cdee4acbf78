import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** The HTTP status of a refusal, and for the API what is wrong and how to mend it. */
export interface RefusalProblem {
  status: ContentfulStatusCode;
  detail: string;
}
