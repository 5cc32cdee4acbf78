import { hasTitle } from '../../channel/channel.ts';
import { shortName } from './prose/as-we.ts';
import type { TemplateContext } from './slot-context.ts';
import { fillSlots } from './slots.ts';

// To be in touch with us may be what nobody else should know: a message lights up on a screen.
const mustStayPrivate = ({ request: { brief } }: TemplateContext): boolean =>
  brief.harm.includes('privacy') && brief.harm.length > 1;

/**
 * What stands before the first sentence: who speaks, in a text message; that it is an update, where
 * there is no title to say so.
 */
export const openingOn = (context: TemplateContext): string => {
  const { request, playbook, channel } = context;
  const { brief } = request;
  if (channel === 'sms') {
    const isNamed = shortName(brief.organisation.name) !== '' && !mustStayPrivate(context);
    return isNamed ? (fillSlots(playbook.phrases.sender, context)?.text ?? '') : '';
  }
  const { update } = playbook.phrases;
  const isUpdate = brief.kind === 'update' && request.before !== undefined && !hasTitle(channel);
  const isBlocked = [...context.blocked].some((sentence) => sentence.startsWith(update));
  return isUpdate && !isBlocked ? update : '';
};
