import type { Context } from 'hono';
import * as z from 'zod';
import { problem } from '../problem.ts';

// Nobody mends more at once.
const MAX_ERRORS = 100;

/**
 * What is wrong with a field: `at` and `character` where a character is that no text may hold, `at` in
 * UTF-16 code units of the text without the space around it.
 */
export const FieldError = z.object({
  path: z.string(),
  message: z.string(),
  at: z.int().optional(),
  character: z.string().optional(),
});

const Place = FieldError.pick({ at: true, character: true });

const placeOf = (issue: z.core.$ZodIssue): z.infer<typeof Place> =>
  (issue.code === 'custom' && Place.safeParse(issue.params).data) || {};

/** Answers that fields can't be taken as they are, each with its path. */
export const invalid = (context: Context, error: z.ZodError): Response =>
  problem(context, 422, {
    type: 'invalid',
    title: 'Some fields can not be taken as they are',
    detail: 'Mend the fields named in "errors" and send the request again.',
    errors: error.issues.slice(0, MAX_ERRORS).map((issue) => ({
      path: issue.path.join('.'),
      message: issue.message,
      ...placeOf(issue),
    })),
  });
