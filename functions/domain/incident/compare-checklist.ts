import type { Plan } from '../plan/plan.ts';
import { type KeptLine, lineIn } from '../plan/plan-line.ts';
import { Language } from '../values/language.ts';
import type { Incident } from './incident.ts';
import { stepsOf } from './start-checklist.ts';

/** A step that the plan's lists hold otherwise by now. */
export interface StepChange {
  change: 'added' | 'changed' | 'removed';
  text: KeptLine;
}

const isSameLine = (one: KeptLine, other: KeptLine): boolean =>
  Language.options.every((language) => lineIn(one, language) === lineIn(other, language));

const MINUTE_MS = 60_000;

// A list starts a moment before the entry that opens its incident has its time; plans count in minutes.
const isSameTime = (one: string | undefined, other: string | undefined): boolean =>
  one === other ||
  (one !== undefined &&
    other !== undefined &&
    Math.abs(Date.parse(one) - Date.parse(other)) < MINUTE_MS);

/**
 * What has changed in the plan's lists since the incident was opened. The running list stays as it is, so
 * that nobody's work is undone; people see the change and decide.
 */
export const stepChanges = (
  { steps, openedAt }: Pick<Incident, 'steps' | 'openedAt'>,
  plan: Pick<Plan, 'checklists'>,
): StepChange[] => {
  if (steps.length === 0) return [];
  const now = stepsOf(plan, new Date(openedAt));
  const same = (one: (typeof now)[number], other: (typeof now)[number]): boolean =>
    isSameLine(one.text, other.text) &&
    one.role === other.role &&
    isSameTime(one.dueAt, other.dueAt);
  const removed = steps.filter(({ id }) => !now.some((step) => step.id === id));
  return [
    ...removed.map(({ text }) => ({ change: 'removed', text }) as const),
    ...now.flatMap((step): StepChange[] => {
      const running = steps.find(({ id }) => id === step.id);
      if (!running) return [{ change: 'added', text: step.text }];
      return same(running, step) ? [] : [{ change: 'changed', text: step.text }];
    }),
  ];
};
