import { hasTitle } from '../../channel/channel.ts';
import { shortName } from './prose/as-we.ts';
import { mustStayPrivate, type TemplateContext } from './slot-context.ts';
import { fillSlots } from './slots.ts';

/** What stands before the first sentence, and what of it stays where there is little room. */
export interface Opening {
  full: string;
  least: string;
}

const senderOn = (context: TemplateContext): string => {
  const { request, playbook, channel } = context;
  const isNamed =
    channel === 'sms' &&
    shortName(request.brief.organisation.name) !== '' &&
    !mustStayPrivate(context);
  return isNamed ? (fillSlots(playbook.phrases.sender, context)?.text ?? '') : '';
};

// A title begins with such a mark too, and has no stop.
const isBlocked = (mark: string, { blocked }: TemplateContext): boolean =>
  [...blocked].some((words) => words.includes(mark) && /[.!?]$/u.test(words));

/**
 * Who speaks, in a text message; that it is an update or a correction, where there is no title to
 * say so. Whoever read what was wrong must see that it was.
 */
export const openingOn = (context: TemplateContext): Opening => {
  const { request, playbook, channel } = context;
  const { correction, update } = playbook.phrases;
  const sender = senderOn(context);
  const corrects = request.brief.kind === 'correction' && request.supersedes?.how === 'corrects';
  const updates = request.brief.kind === 'update' && request.before !== undefined;
  if (hasTitle(channel)) return { full: '', least: '' };
  if (corrects && !isBlocked(correction, context))
    return { full: `${sender}${correction}`, least: correction };
  const mark = updates && sender === '' && !isBlocked(update, context) ? update : '';
  return { full: `${sender}${mark}`, least: '' };
};
