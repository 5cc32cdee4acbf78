import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Comment } from '#domain/comment/comment.ts';
import { commentJournal } from '#domain/comment/comment-journal.ts';
import type { CommentEvent } from '#domain/comment/events/comment-events.ts';
import { figuresIn, ReviewExport } from '#domain/review/export.ts';
import { removalsByGround } from '#domain/review/removals.ts';
import { ok } from '#domain/values/result.ts';
import {
  assignComment,
  endWithoutReply,
  handOverComment,
  reopenComment,
} from '#web/actions/comments.ts';
import { decideOnRemoval, proposeRemoval, takeBackRemoval } from '#web/actions/moderation.ts';
import { reactivateIncident, resolveIncident } from '#web/actions/phases.ts';
import { receive } from '../../support/comment.ts';
import { person, seedPublished } from '../seed.ts';
import { browser, testDeps, wholeApp } from '../support.ts';

const [karin, dan] = [person('karin'), person('dan')];

const deeds = [
  'write',
  'answer',
  'hand over',
  'end',
  'reopen',
  'miss',
  'propose',
  'remove',
  'undo',
  'resolve',
  'reactivate',
] as const;
const deed = fc.record({
  what: fc.constantFrom(...deeds),
  which: fc.nat(5),
  minutes: fc.nat(90),
});

it('figures are always those that the download gives anew, whatever happened', async () => {
  const stories = fc.array(deed, { minLength: 5, maxLength: 40 });
  await fc.assert(
    fc.asyncProperty(stories, async (story) => {
      const deps = testDeps();
      const { id: incidentId } = (await seedPublished(deps)).incident;
      const known: string[] = [];
      const happens = (id: string, event: CommentEvent) =>
        deps.journal.append<Comment, CommentEvent, never>(commentJournal, id, 'karin', (state) =>
          ok(state ? [event] : []),
        );
      const act = (id: string, which: number, at: string) => ({
        write: async () => {
          const comment = await receive(deps, { sourceId: `c${known.length}`, writtenAt: at });
          await assignComment(deps, karin, comment.id, { incidentId });
          known.push(comment.id);
        },
        answer: () => {
          const data = { statementId: 's', version: 1, hash: 'h', state: 'published' } as const;
          return happens(id, { type: 'answered', data });
        },
        miss: () => happens(id, { type: 'overdue', data: { clock: 'answer', at } }),
        'hand over': () => handOverComment(deps, karin, id, { to: 'Växeln', way: 'phone' }),
        end: () => endWithoutReply(deps, karin, id, { reason: 'thanks' }),
        reopen: () => reopenComment(deps, karin, id, { reason: 'Trots allt.' }),
        propose: () => {
          const ground = which % 2 === 0 ? 'threat' : 'spam';
          return proposeRemoval(deps, karin, id, { ground, reason: 'Skäl.' });
        },
        remove: () => decideOnRemoval(deps, dan, id, { decision: 'remove' }),
        undo: () => takeBackRemoval(deps, karin, id),
        resolve: () => resolveIncident(deps, karin, incidentId),
        reactivate: () => reactivateIncident(deps, karin, incidentId),
      });
      for (const { what, which, minutes } of story) {
        deps.clock.now = new Date(deps.clock.now.getTime() + minutes * 60_000);
        const id = known[which % Math.max(1, known.length)] ?? '';
        await act(id, which, deps.clock.now.toISOString())[what]();
      }
      const { sendAs } = wholeApp(deps);
      const writer = await browser(deps, 'karin', 'sv');
      const shown: any = await (
        await sendAs('karin', 'GET', `/api/incidents/${incidentId}/review`)
      ).json();
      const path = `/desk/incidents/${incidentId}/review/export`;
      const review = ReviewExport.parse(JSON.parse(await writer.page(path)));
      expect(figuresIn(review)).toEqual(shown.figures);
      expect(review.figures).toEqual(shown.figures);
      expect(removalsByGround(review.removals)).toEqual(shown.removalsByGround);
    }),
    { numRuns: 30 },
  );
});
