import { TALAN } from '#domain/journal/entry.ts';
import type { StateJournal } from '#domain/journal/journal.ts';
import type { AuthorMention } from '#domain/mention/mentions.ts';
import type { Plan } from '#domain/plan/plan.ts';
import { PLAN_ID, planJournal, planSeen } from '#domain/plan/plan-journal.ts';
import { ok } from '#domain/values/result.ts';

interface EraseDeps {
  journal: StateJournal;
  plan: Plan;
}

/** Erases mentions whose author asks for it, and notes in the plan's journal how many, and `by` whose decision. */
export const eraseMentions = async (
  { journal, plan }: EraseDeps,
  mentions: readonly AuthorMention[],
  by: string | undefined,
): Promise<void> => {
  const count = mentions.length;
  if (count === 0) return;
  // Noted first: what a crash leaves is erased, and noted, by the next try.
  await journal.append(planJournal, PLAN_ID, TALAN, (state) =>
    ok([
      ...planSeen(state, plan),
      { type: 'mentions-erased' as const, data: { count }, ...(by && { words: { by } }) },
    ]),
  );
  for (const { erase } of mentions) await erase();
};
