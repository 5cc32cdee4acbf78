import { saysNearly } from './sameness.ts';
import type { SlotContext } from './slot-context.ts';
import { isAbout } from './story.ts';

/** Whether the fact that matters most says already what people are to do first, as that they may go out again. */
export const isActionTold = ({
  story,
  playbook,
}: Pick<SlotContext, 'story' | 'playbook'>): boolean => {
  const { key } = story;
  const { first } = story.action;
  if (first === undefined || key === undefined) return false;
  return (
    !isAbout('denies', { text: first }, playbook.words) && saysNearly(key.text, first, { playbook })
  );
};
