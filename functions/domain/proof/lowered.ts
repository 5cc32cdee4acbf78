import * as z from 'zod';
import type { Level } from '../incident/lowering.ts';
import type { ExportedJournal } from '../journal/verify-journal.ts';
import { Severity } from '../plan/plan.ts';
import { Demanded } from '../statement/demand.ts';

/** An approval below the level at which its words were asked about last. */
export interface LoweredApproval {
  seq: number;
  asked: Level;
  approved: Level;
}

const Approval = z.object({
  decision: z.literal('approve'),
  severity: Severity,
  legalHold: z.boolean().default(false),
});

const isBelow = (approved: Level, asked: Level): boolean =>
  approved.severity > asked.severity || (asked.legalHold && !approved.legalHold);

/**
 * Approvals below the level at which their words were asked about last: their incident was lowered since, and others
 * agreed, or the approval says less than it was held against. The statement's journal can't tell which.
 */
export const loweredIn = ({ entries }: ExportedJournal): LoweredApproval[] => {
  let asked: Demanded | undefined;
  return entries.flatMap(({ entry: { seq, type, data } }) => {
    if (type === 'asked') asked = Demanded.safeParse(data['demanded']).data ?? asked;
    const approved = type === 'decided' ? Approval.safeParse(data).data : undefined;
    return asked && approved && isBelow(approved, asked) ? [{ seq, asked, approved }] : [];
  });
};
