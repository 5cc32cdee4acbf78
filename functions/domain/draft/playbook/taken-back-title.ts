import { withoutStop } from '../../values/plain-text.ts';
import { retractionTitles } from './retractions.ts';
import type { TemplateContext } from './slot-context.ts';
import { fits, lowered } from './title-fill.ts';
import { titleSlots } from './title-slots.ts';

/** Where all that is new is that something no longer holds: said behind what to do, where that is urgent. */
export const takenBackTitle = (context: TemplateContext): string | undefined => {
  const says = retractionTitles(context);
  const [action] = titleSlots['action']?.(context) ?? [];
  const behind =
    action === undefined
      ? []
      : says.map((title) => `${withoutStop(action)}: ${lowered(title, context)}`);
  return [...behind, ...says].find((title) => fits(title, context));
};
