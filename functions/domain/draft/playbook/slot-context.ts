import type { Channel } from '../../channel/channel.ts';
import type { DraftRequest } from '../draft.ts';
import type { LanguagePlaybook } from './playbook.ts';
import type { Story } from './story.ts';

/** What a template sentence is filled with. */
export interface SlotContext {
  request: DraftRequest;
  playbook: LanguagePlaybook;
  story: Story;
  short: boolean;
  /** The facts without their dates, by id: for headlines and short channels. */
  undated?: ReadonlyMap<string, string>;
}

/** What a template is filled with, and for which channel. */
export interface TemplateContext extends SlotContext {
  channel: Channel;
  /** Sentences and titles that a tone rule blocks. */
  blocked: ReadonlySet<string>;
  undated: ReadonlyMap<string, string>;
}

/**
 * Whether a message or a subject must not say who we are: it lights up on a screen, and to be in touch with us
 * may be what nobody else at home should know.
 */
export const mustStayPrivate = ({ request: { brief } }: SlotContext): boolean =>
  brief.wrongdoing === 'ours' && brief.harm.includes('privacy') && brief.harm.includes('danger');
