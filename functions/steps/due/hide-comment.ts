import { TALAN } from '#domain/journal/entry.ts';
import type { CommentHiders } from '#domain/moderation/comment-hider.ts';
import type { RemovalEvent } from '#domain/moderation/events/removal-events.ts';
import { lastDecisionAt, type Removal, wantedByApi } from '#domain/moderation/removal.ts';
import { removalJournal } from '#domain/moderation/removal-journal.ts';
import { tellAgainAt } from '#domain/notify/tell-again.ts';
import { ok } from '#domain/values/result.ts';
import type { StepDeps } from '../deps.ts';
import type { DueHandler } from './due.ts';

export interface HideDeps extends Pick<StepDeps, 'journal' | 'metrics' | 'now'> {
  commentHiders: CommentHiders;
}

type Answer = RemovalEvent | { againAt: string };

const hide = async (
  { commentHiders, now }: HideDeps,
  removal: Removal,
  wanted: 'hidden' | 'shown',
): Promise<Answer> => {
  const { channel, archived } = removal;
  const hider = commentHiders[channel];
  if (!hider || !archived.url) return { type: 'hiding-failed', data: { reason: 'no-account' } };
  const answer = await hider.setHidden(archived.url, wanted === 'hidden');
  if (answer.state === 'done') return { type: 'put-on-channel', data: { onChannel: wanted } };
  if (answer.state === 'refused' && answer.reason !== 'limit') {
    return { type: 'hiding-failed', data: { reason: answer.reason } };
  }
  const next = tellAgainAt({ since: lastDecisionAt(removal), now: now() });
  if (next === undefined) return { type: 'hiding-failed', data: { reason: 'no-answer' } };
  return { againAt: (answer.state === 'refused' && answer.retryAt) || next };
};

// Another decision may have been carried out while the channel was asked, and this one be wanted anew.
const isStillWanted = (now: Removal | undefined, before: Removal): boolean =>
  now !== undefined &&
  wantedByApi(now) === wantedByApi(before) &&
  lastDecisionAt(now) === lastDecisionAt(before);

/**
 * Hides a comment on its channel, or shows it again, as a person decided. What the channel refuses is left to a
 * person; what nobody can tell is tried again, which is harmless, ever less often, and after a day left to a
 * person too.
 */
export const hideComment =
  (deps: HideDeps): DueHandler =>
  async ({ id, key }) => {
    const removal = await deps.journal.read(removalJournal, id);
    const wanted = removal && wantedByApi(removal);
    if (!wanted || wanted !== key) return undefined;
    const answer = await hide(deps, removal, wanted);
    if ('againAt' in answer) return answer.againAt;
    if (answer.type === 'hiding-failed') {
      deps.metrics.add('ChannelFailures', 1, { channel: removal.channel });
    }
    await deps.journal.append<Removal, RemovalEvent, never>(removalJournal, id, TALAN, (now) =>
      ok(isStillWanted(now, removal) ? [answer] : []),
    );
    return undefined;
  };
