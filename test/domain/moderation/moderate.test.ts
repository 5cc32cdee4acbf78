import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Comment } from '#domain/comment/comment.ts';
import { TALAN } from '#domain/journal/entry.ts';
import type { RemovalEvent } from '#domain/moderation/events/removal-events.ts';
import {
  decideRemoval,
  isArchived,
  noteReceipt,
  propose,
  undoRemoval,
} from '#domain/moderation/moderate.ts';
import { eachRemoval, isInForce, OnChannel, type Removal } from '#domain/moderation/removal.ts';
import { removalJournal } from '#domain/moderation/removal-journal.ts';
import { receive } from '../../support/comment.ts';
import { commentRules } from '../../support/comment-rules.ts';
import { testDeps } from '../../web/support.ts';

const { grounds } = commentRules;
const people = ['karin', 'dan'] as const;
const by = fc.constantFrom(...people);
const ground = fc.constantFrom(...Object.keys(grounds), '', 'rude', 'constructor');
const text = fc.constantFrom('Köp klockor', 'Ni är idioter', 'Jag vet var du bor');

const act = fc.oneof(
  fc.record({ do: fc.constant('propose' as const), by, ground }),
  fc.record({
    do: fc.constant('decide' as const),
    by,
    decision: fc.constantFrom('remove', 'keep'),
    // Which of the comment's removals is named; none: the newest.
    named: fc.option(fc.nat(3)),
  }),
  fc.record({ do: fc.constant('undo' as const), by }),
  fc.record({
    do: fc.constant('note' as const),
    by,
    onChannel: fc.constantFrom(...OnChannel.options),
  }),
  fc.record({ do: fc.constant('edit' as const), text }),
  fc.record({ do: fc.constant('machine' as const), hides: fc.boolean() }),
);

// What Talan itself may note.
const machine = (hides: boolean): RemovalEvent =>
  hides
    ? { type: 'put-on-channel', data: { onChannel: 'hidden' } }
    : { type: 'unconfirmed-told', data: { people: ['dan'], failed: [] } };

const statesOf = (removal: Removal | undefined) =>
  new Map((removal ? eachRemoval(removal) : []).map(({ hash, state }) => [hash, state]));

const hashAt = (removal: Removal, at: number) => eachRemoval(removal)[at]?.hash;

const edited = (before: Comment, text: string): Comment => ({
  ...before,
  text,
  earlierTexts: [...before.earlierTexts, before.text],
});

const comment = await receive(testDeps(), { text: 'Köp klockor' });
const now = new Date('2026-11-22T13:05:00.000Z');

it('removes nothing without a ground, an archive and, where two hold the right, two persons', () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 25 }), fc.boolean(), (acts, isAlone) => {
      let current = comment;
      let removal: Removal | undefined;
      let keys = 0;
      const apply = (who: string, events: readonly RemovalEvent[]) => {
        for (const event of events) {
          removal = removalJournal.fold(removal, event, { by: who, at: now.toISOString() });
        }
      };
      const run = (each: Exclude<(typeof acts)[number], { do: 'edit' | 'machine' }>) => {
        const input = { ground: each.do === 'propose' ? each.ground : '', reason: 'Därför.' };
        if (each.do === 'propose') {
          keys += 1;
          return propose(removal, current, input, { grounds, key: `key-${keys}`, now });
        }
        if (each.do === 'decide') {
          const decision = each.decision === 'keep' ? 'keep' : 'remove';
          const hash = removal && each.named !== null ? hashAt(removal, each.named) : undefined;
          return decideRemoval(removal, current, { decision, hash }, { by: each.by, isAlone });
        }
        if (each.do === 'undo') return undoRemoval(removal, { by: each.by, isAlone });
        return noteReceipt(removal, { onChannel: each.onChannel });
      };
      for (const each of acts) {
        const before = removal?.state;
        const earlier = statesOf(removal);
        if (each.do === 'edit') current = edited(current, each.text);
        else if (each.do === 'machine') {
          if (removal) apply(TALAN, [machine(each.hides)]);
          expect(removal?.state).toBe(before);
        } else {
          const result = run(each);
          if (result.ok) apply(each.by, result.value);
        }
        if (each.do === 'undo' && removal?.state === 'undone' && before === 'removed' && !isAlone) {
          expect(removal.undoneBy).not.toBe(removal.proposedBy);
        }
        for (const one of removal ? eachRemoval(removal) : []) {
          const was = earlier.get(one.hash);
          if (one.state === was || !isInForce(one)) continue;
          expect(Object.keys(grounds)).toContain(one.ground);
          if (was !== 'unconfirmed') expect(isArchived(one, current)).toBe(true);
          if (one.state === 'unconfirmed') expect(grounds[one.ground]?.atOnce).toBe(true);
          else if (!isAlone) expect(one.decidedBy).not.toBe(one.proposedBy);
        }
      }
      // Nothing that waits is out of reach: another person can end each by itself.
      for (const one of removal ? eachRemoval(removal) : []) {
        if (one.state !== 'unconfirmed') continue;
        const other = people.find((each) => each !== one.proposedBy) ?? '';
        const by = { by: other, isAlone };
        const decision = { decision: 'remove', hash: one.hash } as const;
        expect(decideRemoval(removal, current, decision, by).ok).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});

it('never deletes what nobody has confirmed', () => {
  const context = { grounds, key: 'k', now };
  const input = { ground: 'threat', reason: 'Hot.' };
  const proposed = propose(undefined, comment, input, context);
  expect(proposed.ok).toBe(true);
  const [event] = proposed.ok ? proposed.value : [];
  const meta = { by: 'karin', at: now.toISOString() };
  const removal = event && removalJournal.fold(undefined, event, meta);
  expect(noteReceipt(removal, { onChannel: 'deleted' }).ok).toBe(false);
  expect(noteReceipt(removal, { onChannel: 'hidden' }).ok).toBe(true);
});

it('notes what was done on the channel and told to the author once, however often it is said', () => {
  const input = { ground: 'threat', reason: 'Hot.' };
  const said = { onChannel: 'hidden', authorTold: 'sent' } as const;
  const meta = { by: 'karin', at: now.toISOString() };
  const fold = (removal: Removal | undefined, result: ReturnType<typeof noteReceipt>) =>
    (result.ok ? result.value : []).reduce<Removal | undefined>(
      (state, event) => removalJournal.fold(state, event, meta),
      removal,
    );
  const context = { grounds, key: 'k', now };
  const proposed = fold(undefined, propose(undefined, comment, input, context));
  const first = noteReceipt(proposed, said);
  expect(first).toMatchObject({ value: [{ type: 'put-on-channel' }, { type: 'author-told' }] });
  expect(noteReceipt(fold(proposed, first), said)).toEqual({ ok: true, value: [] });
});
