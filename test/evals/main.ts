import { loadDraftingPrompts, loadPlaybook } from '#adapters/layer/prompts/drafting.ts';
import { loadToneRules } from '#adapters/layer/prompts/tone.ts';
import { createDrafter } from '#adapters/openai/drafter.ts';
import { settingsFrom } from '#local/settings.ts';
import { evalCases } from './briefs.ts';
import { measure, type Outcome, tableOf } from './measure.ts';

const { model, promptsDir } = settingsFrom(process.env);
const writers = {
  drafter: model && createDrafter(model, loadDraftingPrompts(promptsDir)),
  playbook: loadPlaybook(promptsDir),
  rules: loadToneRules(promptsDir),
  now: () => new Date(),
};

const outcomes: Outcome[] = [];
for (const one of evalCases()) {
  outcomes.push(await measure(writers, one));
  if (model) process.stderr.write('.');
}
console.log(`\n${model ? model.model : 'playbook'}\n\n${tableOf(outcomes)}`);
for (const { id, leaks } of outcomes) {
  if (leaks.length > 0) console.log(`${id}: ${leaks.join(', ')}`);
}
