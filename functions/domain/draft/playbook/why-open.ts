import { contentOf, has } from './content.ts';
import { openTold } from './matched.ts';
import { asksForCause } from './nearest.ts';
import { sharedOf } from './same-word.ts';
import type { TemplateContext } from './slot-context.ts';

/** So large a part of what a question says is said of what has happened, and it asks about that. */
const OF_EVENT = 2 / 3;

const isOfEvent = (question: string, event: string, { playbook }: TemplateContext): boolean => {
  const { words } = playbook;
  const content = contentOf(question, words).filter((word) => !has(words.asksWhyItHappened, word));
  if (content.length === 0) return has(words.asksWhyItHappened, question);
  return sharedOf(event, question, words).length >= OF_EVENT * content.length;
};

/** Whether a question asks why what has happened happened, and that is open. */
export const isWhyOpen = (question: string, context: TemplateContext): boolean => {
  const { words } = context.playbook;
  const open = openTold(context)?.text;
  return (
    open !== undefined &&
    has(words.asksWhy, open) &&
    asksForCause(question, words) &&
    isOfEvent(question, context.story.key?.text ?? '', context)
  );
};
