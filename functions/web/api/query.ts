import * as z from 'zod';
import { Status } from '#domain/statement/status.ts';

const MAX_PAGE = 100;
const DEFAULT_PAGE = 50;

/** How lists are paged: `cursor` is the `next` of the page before. */
export const PageQuery = z.object({
  cursor: z.string().max(500).optional(),
  limit: z.coerce.number().int().min(1).max(MAX_PAGE).default(DEFAULT_PAGE),
});

/** A page of statements, by status or only those that await the caller's answer. */
export const StatementQuery = PageQuery.extend({
  status: Status.optional(),
  awaiting: z.literal('me').optional(),
});
