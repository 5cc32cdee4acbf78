import type { Context } from 'hono';
import type * as z from 'zod';
import { problem } from '../problem.ts';

// Nobody mends more at once.
const MAX_ERRORS = 100;

/** Answers that fields can't be taken as they are, each with its path. */
export const invalid = (context: Context, error: z.ZodError): Response =>
  problem(context, 422, {
    type: 'invalid',
    title: 'Some fields can not be taken as they are',
    detail: 'Mend the fields named in "errors" and send the request again.',
    errors: error.issues.slice(0, MAX_ERRORS).map((issue) => ({
      path: issue.path.join('.'),
      message: issue.message,
    })),
  });
