import fc from 'fast-check';
import { expect, it } from 'vitest';
import { figuresIn, ReviewExport } from '#domain/review/export.ts';
import { removalsByGround } from '#domain/review/removals.ts';
import { beginDeeds, type Deed, deedsOn, happen, happeningOf } from '../incident-deeds.ts';
import { browser, wholeApp } from '../support.ts';

const deeds: Deed[] = [
  ...(['write', 'answer', 'hand over', 'end all', 'reopen', 'miss clock'] as const),
  ...(['propose', 'remove', 'undo', 'family', 'plan'] as const),
  ...(['request', 'withdraw all', 'tell staff', 'promise', 'update', 'miss promise'] as const),
  ...(['do step', 'leave step', 'add action', 'finish action'] as const),
  ...(['resolve', 'reactivate', 'review'] as const),
];

// One that gives the figures below, so that no run lacks them by chance.
const known = (
  ['write', 'promise', 'miss promise', 'tell staff', 'do step', 'add action'] as const
).map((what) => ({ what, which: 0, minutes: 90 }));

it('figures are always those that the download gives anew, whatever happened', async () => {
  const stories = fc.array(happeningOf(deeds), { minLength: 5, maxLength: 40 });
  const seen = new Set<string>();
  await fc.assert(
    fc.asyncProperty(stories, async (story) => {
      const { deps, id } = await beginDeeds();
      const acts = deedsOn(deps, id);
      for (const deed of story) {
        deps.clock.now = new Date(deps.clock.now.getTime() + deed.minutes * 60_000);
        await happen(acts, deed);
      }
      const writer = await browser(deps, 'karin', 'sv');
      const answer = await wholeApp(deps).sendAs('karin', 'GET', `/api/incidents/${id}/review`);
      const shown: any = await answer.json();
      const path = `/desk/incidents/${id}/review/export?words=true`;
      const review = ReviewExport.parse(JSON.parse(await writer.page(path)));
      expect(figuresIn(review)).toEqual(shown.figures);
      expect(review.figures).toEqual(shown.figures);
      expect(removalsByGround(review.removals)).toEqual(shown.removalsByGround);
      for (const [name, { value }] of Object.entries<any>(shown.figures)) if (value) seen.add(name);
    }),
    { numRuns: 30, examples: [[known]] },
  );
  const told = [
    'promisesMade',
    'promisesMissed',
    'stepsDone',
    'actions',
    'firstInternal',
    'comments',
  ];
  expect([...seen]).toEqual(expect.arrayContaining(told));
});
