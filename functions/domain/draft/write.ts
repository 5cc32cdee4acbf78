import type { ToneRules } from '../tone/rules.ts';
import {
  type Draft,
  type Drafter,
  type DraftRequest,
  type FallbackReason,
  type HttpRefusal,
  MAX_MODEL_DRAFTS,
  ModelFailure,
  type PromptTrace,
} from './draft.ts';
import { underHeadline } from './headline.ts';
import type { Playbook } from './playbook/playbook.ts';
import { writePlaybook } from './playbook/write-playbook.ts';
import { withTypedAnswers } from './typed-answers.ts';

/** Who can write: a model, where one is configured, and always the playbook. */
export interface Writers {
  drafter: Drafter | undefined;
  playbook: Playbook;
  rules: ToneRules;
  now: () => Date;
}

/** An attempt of the model that gave no draft. */
export type FailedAttempt = Partial<PromptTrace> &
  HttpRefusal & { reason: FallbackReason; tookMs: number };

/** A draft, who wrote it, why not the model, and how the model failed if it was asked. */
export interface WrittenDraft {
  draft: Draft;
  writtenBy: 'model' | 'playbook';
  fallbackReason?: FallbackReason;
  failed?: FailedAttempt;
}

/**
 * The drafts that a model has made for a request, and the time that it has left, in milliseconds.
 */
export interface ModelAllowance {
  attempts: number;
  withinMs: number;
}

const byPlaybook = (
  { playbook, rules }: Writers,
  request: DraftRequest,
  fallbackReason: FallbackReason,
): WrittenDraft => ({
  draft: writePlaybook(request, playbook, rules),
  writtenBy: 'playbook',
  fallbackReason,
});

/**
 * Writes one draft: the model, or the playbook when there is no model, it fails, or it has had all
 * its attempts. Never throws for what a model does.
 */
export const writeDraft = async (
  writers: Writers,
  request: DraftRequest,
  { attempts, withinMs }: ModelAllowance,
): Promise<WrittenDraft> => {
  const { drafter, playbook, now } = writers;
  if (!drafter) return byPlaybook(writers, request, 'no-model');
  if (attempts >= MAX_MODEL_DRAFTS) return byPlaybook(writers, request, 'tone-blocked');
  const started = now().getTime();
  try {
    const draft = await drafter.draft(request, withinMs);
    const { phrases } = playbook[request.brief.language];
    const typed = withTypedAnswers(draft.texts, request, phrases);
    return {
      draft: { ...draft, texts: underHeadline(typed, request) },
      writtenBy: 'model',
    };
  } catch (error) {
    if (!(error instanceof ModelFailure)) throw error;
    const { reason, asked, refusal } = error;
    const failed = { reason, ...refusal, ...asked, tookMs: now().getTime() - started };
    return { ...byPlaybook(writers, request, reason), failed };
  }
};
