import type { Channel } from '../channel/channel.ts';
import type { ChannelText, Draft, FallbackReason } from '../draft/draft.ts';
import type { FailedAttempt } from '../draft/write.ts';
import type { JudgeTrace } from '../judge/judge.ts';
import type { Kind } from '../kind/kind.ts';
import type { Finding } from '../tone/finding.ts';
import type { Language } from '../values/language.ts';
import type { Basis } from './basis.ts';
import type { Clearance, Decision, Delivery, Round, Statement } from './statement.ts';

/** Someone asked for words: the first entry. */
export interface Requested {
  type: 'requested';
  data: {
    id: string;
    incidentId: string;
    kind: Kind;
    language: Language;
    channels: Channel[];
    nextUpdateAt: Statement['nextUpdateAt'];
    translationOf: string | undefined;
    supersedes: Statement['supersedes'];
  };
  words: Pick<Statement, 'instructions' | 'claim' | 'comment' | 'requestDigest'>;
}

/** What can happen to a statement after it was requested. */
export type StatementChange =
  | {
      type: 'drafted';
      data: Omit<Draft, 'texts'> & {
        version: number;
        hash: string;
        writtenBy: 'model' | 'playbook' | 'person';
        fallbackReason?: FallbackReason | undefined;
        tookMs: number;
      };
      words: { texts: ChannelText[] };
    }
  | { type: 'draft-failed'; data: FailedAttempt }
  | {
      type: 'written';
      data: { version: number; hash: string; nextUpdateAt?: string | undefined };
      words: { texts: ChannelText[] };
    }
  | {
      type: 'checked';
      data: {
        version: number;
        ruleSetVersion: string;
        blocking: number;
        warnings: number;
        /** What a model was asked for its opinion with, or how it failed. */
        judged?: JudgeTrace | undefined;
      };
      words: { findings: Finding[]; basis: Basis };
    }
  | { type: 'asked'; data: Omit<Round, 'reminded'> }
  | { type: 'reminded'; data: { round: number } }
  | { type: 'asked-early'; data: { round: number } }
  | { type: 'hurried'; data: { round: number; until: string } }
  | { type: 'notified'; data: { key: string } }
  | { type: 'notification-failed'; data: { key: string; reason: string } }
  | {
      type: 'cleared';
      data: Pick<Clearance, 'purpose' | 'missing' | 'version' | 'hash' | 'planVersion' | 'proof'>;
      words: Pick<Clearance, 'overrides' | 'approver'>;
    }
  | {
      type: 'decided';
      data: Pick<Decision, 'decision' | 'version' | 'hash' | 'planVersion'> &
        Partial<Pick<Decision, 'needed' | 'severity' | 'legalHold' | 'proof'>>;
      words: Pick<Decision, 'comment' | 'overrides' | 'approver'>;
    }
  | { type: 'decision-refused'; data: { refusal: string; hash: string } }
  | { type: 'withdrawn'; data: Record<string, never> }
  | { type: 'expired'; data: Record<string, never> }
  | { type: 'restarted'; data: { run: number } }
  | { type: 'retried'; data: { run: number } }
  | { type: 'intended'; data: { channel: Channel } }
  | {
      type: 'receipt';
      data: { channel: Channel; state: Exclude<Delivery['state'], 'intended'> };
      words?: { url: string };
    }
  | { type: 'concluded'; data: { status: 'published' | 'partly-published' | 'failed' } }
  | { type: 'failed'; data: { error: string } }
  | { type: 'superseded'; data: { by: string; how: 'corrects' | 'withdraws' } };

export type StatementEvent = Requested | StatementChange;
