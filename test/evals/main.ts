import { readWriters } from '#infra/commands/writers.ts';
import { settingsFrom } from '#local/settings.ts';
import { evalCases } from './briefs.ts';
import { measure, type Outcome, tableOf } from './measure.ts';
import { printDrafts } from './print-drafts.ts';
import { printHostileSet } from './print-hostile-set.ts';
import { printPlayed } from './print-played.ts';
import { toneFiguresOf, toneTableOf } from './tone-figures.ts';

const settings = settingsFrom(process.env);
const writers = readWriters(settings);

const measureDrafts = async (): Promise<void> => {
  const { model } = settings;
  const outcomes: Outcome[] = [];
  for (const one of evalCases()) {
    outcomes.push(await measure(writers, one));
    if (model) process.stderr.write('.');
  }
  console.log(`\n${model ? model.model : 'playbook'}\n\n${tableOf(outcomes)}`);
  for (const { id, leaks } of outcomes) {
    if (leaks.length > 0) console.log(`${id}: ${leaks.join(', ')}`);
  }
};

const printToneFigures = (): void => {
  for (const name of ['seen', 'unseen-1', 'unseen-2', 'unseen-3', 'unseen-4', 'unseen-5'])
    console.log(`\n${toneTableOf(toneFiguresOf(name))}`);
};

const [what, file, folder] = process.argv.slice(2);
if (what === undefined) {
  await measureDrafts();
  printToneFigures();
} else if (what === 'tone') printToneFigures();
else if (what === 'hostile' && file !== undefined) await printHostileSet(writers, file);
else if (what === 'drafts' && file !== undefined) await printDrafts(writers, file);
else if (what === 'played' && file !== undefined && folder !== undefined)
  await printPlayed(writers, file, folder);
else throw new Error('Name nothing, tone, or a set: npm run -s evals -- hostile <file.yaml>');
