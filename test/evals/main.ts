import { readWriters } from '#infra/commands/writers.ts';
import { settingsFrom } from '#local/settings.ts';
import { evalCases } from './briefs.ts';
import { measure, type Outcome, tableOf } from './measure.ts';

const settings = settingsFrom(process.env);
const { model } = settings;
const writers = readWriters(settings);

const outcomes: Outcome[] = [];
for (const one of evalCases()) {
  outcomes.push(await measure(writers, one));
  if (model) process.stderr.write('.');
}
console.log(`\n${model ? model.model : 'playbook'}\n\n${tableOf(outcomes)}`);
for (const { id, leaks } of outcomes) {
  if (leaks.length > 0) console.log(`${id}: ${leaks.join(', ')}`);
}
