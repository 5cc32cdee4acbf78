import { saysNearly } from './sameness.ts';
import type { SlotContext } from './slot-context.ts';
import { isAbout } from './story.ts';

/** Whether the fact that matters most says already what people are to do first, as that they may go out again. */
export const isActionTold = (context: SlotContext): boolean => {
  const { action, key } = context.story;
  const { first } = action;
  if (first === undefined || key === undefined) return false;
  return (
    !isAbout('denies', { text: first }, context.playbook.words) &&
    saysNearly(key.text, first, context)
  );
};
