import { checkTone } from '../tone/check-tone.ts';
import { describeFinding } from '../tone/describe.ts';
import type { Finding } from '../tone/finding.ts';
import type { DraftRequest } from './draft.ts';
import { findingsToMend, isSentBack } from './sent-back.ts';
import { type Writers, type WrittenDraft, writeDraft } from './write.ts';

/** One draft on the way to a proposal, and what the tone rules found in it. */
export interface Attempt extends WrittenDraft {
  findings: Finding[];
  tookMs: number;
}

const findingsOn = (
  { draft, writtenBy }: WrittenDraft,
  { brief }: DraftRequest,
  { rules }: Writers,
): Finding[] => {
  const byModel = writtenBy === 'model';
  return draft.texts.flatMap((text) => checkTone(text, { ...brief, byModel }, rules));
};

const wordsOf = (
  { draft: { texts } }: WrittenDraft,
  { brief: { nextUpdateAt, questions }, headline }: DraftRequest,
) => ({ texts, nextUpdateAt, headline, questions });

const isDone = (attempt: Attempt, request: DraftRequest): boolean =>
  attempt.writtenBy === 'playbook' || !isSentBack(attempt.findings, wordsOf(attempt, request));

const revised = (request: DraftRequest, attempt: Attempt, { rules }: Writers): DraftRequest => ({
  ...request,
  revision: {
    texts: attempt.draft.texts,
    findings: findingsToMend(
      attempt.findings,
      wordsOf(attempt, request),
      (finding) => describeFinding(finding, request.brief.language, rules).message,
    ),
  },
});

/**
 * Drafts as the workflow does, without a journal: blocking findings go back to the model, twice at
 * most and within its time; then the playbook writes. Returns every attempt; the last one is the
 * proposal.
 */
export const propose = async (
  deps: Writers,
  request: DraftRequest,
): Promise<[Attempt, ...Attempt[]]> => {
  const begun = deps.now().getTime();
  const next = async (asked: DraftRequest, attempts: number): Promise<Attempt> => {
    const started = deps.now().getTime();
    const withinMs = (deps.drafter?.budgetMs ?? 0) - (started - begun);
    const written = await writeDraft(deps, asked, { attempts, withinMs });
    const tookMs = deps.now().getTime() - started;
    return { ...written, findings: findingsOn(written, request, deps), tookMs };
  };
  const made: [Attempt, ...Attempt[]] = [await next(request, 0)];
  let last = made[0];
  while (!isDone(last, request)) {
    last = await next(revised(request, last, deps), made.length);
    made.push(last);
  }
  return made;
};
