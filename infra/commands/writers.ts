import { loadDraftingPrompts, loadPlaybook } from '#adapters/layer/prompts/drafting.ts';
import { loadToneRules } from '#adapters/layer/prompts/tone.ts';
import { createDrafter } from '#adapters/openai/drafter.ts';
import type { Settings } from '../local/settings.ts';
import { PROMPTS_FOLDER } from '../repository.ts';

/** Reads what drafts are written with from `prompts/`: model (if there is one), playbook and tone rules. */
export const readWriters = ({ model }: Pick<Settings, 'model'>) => ({
  drafter: model && createDrafter(model, loadDraftingPrompts(PROMPTS_FOLDER)),
  playbook: loadPlaybook(PROMPTS_FOLDER),
  rules: loadToneRules(PROMPTS_FOLDER),
  now: () => new Date(),
});
