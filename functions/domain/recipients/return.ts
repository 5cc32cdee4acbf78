import * as z from 'zod';
import type { MailChannel } from './mail-channel.ts';
import type { AddressedMail } from './message-id.ts';
import { StopReason } from './stop.ts';

/** Why a mail came back after the service had taken it; none of these is sent to again. */
export const ReturnReason = StopReason.exclude(['unsubscribed']);
export type ReturnReason = z.infer<typeof ReturnReason>;

/** That a mail came back. `message`: its id. */
export interface Return {
  message: string;
  reason: ReturnReason;
}

/** Of how many recipients the mail came back, by why. */
export const ReturnCount = z.record(ReturnReason, z.int().nonnegative());
export type ReturnCount = z.infer<typeof ReturnCount>;

/** Of the words of one version, what came back from each list; a list from which nothing did is absent. */
export type ReturnCounts = Partial<Record<MailChannel, ReturnCount>>;

/** Port: what came back of words that went to lists. */
export interface Returns {
  /** Notes that a recipient's mail came back; the first reason stays. */
  note(mail: AddressedMail, reason: ReturnReason, now: Date): Promise<void>;
  count(statementId: string, version: number): Promise<ReturnCounts>;
}
