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
  for (const name of [
    'seen',
    'unseen-1',
    'unseen-2',
    'unseen-3',
    'unseen-4',
    'unseen-5',
    'unseen-6',
    'unseen-7',
    'unseen-8',
    'unseen-9',
    'unseen-10',
  ])
    console.log(`\n${toneTableOf(toneFiguresOf(name))}`);
};

const printAll = async (): Promise<void> => {
  await measureDrafts();
  printToneFigures();
};

/** Prints the figures that are asked for; undefined where there are none of that name. */
export const printEvals = (what = '', file = '', folder = ''): Promise<void> | undefined => {
  if (what === 'tone') return Promise.resolve(printToneFigures());
  if (what === 'hostile' && file) return printHostileSet(writers, file);
  if (what === 'drafts' && file) return printDrafts(writers, file);
  if (what === 'played' && file && folder) return printPlayed(writers, file, folder);
  return what === '' ? printAll() : undefined;
};
