import * as z from 'zod';
import { Phase } from '#domain/incident/situation.ts';
import { Severity } from '#domain/plan/plan.ts';
import { Status } from '#domain/statement/status.ts';

const MAX_PAGE = 100;
const DEFAULT_PAGE = 50;

/** How lists are paged: `cursor` is the `next` of the page before. */
export const PageQuery = z.object({
  cursor: z.string().max(500).optional(),
  limit: z.coerce.number().int().min(1).max(MAX_PAGE).default(DEFAULT_PAGE),
});

/** A page of incidents, by phase and severity. */
export const IncidentQuery = PageQuery.extend({
  phase: Phase.optional(),
  severity: z.coerce.number().pipe(Severity).optional(),
});

/** A page of statements, by status or only those that await the caller's answer. */
export const StatementQuery = PageQuery.extend({
  status: Status.optional(),
  awaiting: z.literal('me').optional(),
});
