import type { DraftRequest } from '../draft.ts';
import type { LanguagePlaybook } from './playbook.ts';
import type { Story } from './story.ts';

/** What a template sentence is filled with. */
export interface SlotContext {
  request: DraftRequest;
  playbook: LanguagePlaybook;
  story: Story;
  short: boolean;
}
