import { planIn, toneRulesIn } from '#adapters/layer/read.ts';
import { StepInput } from '#domain/workflow/inputs.ts';
import { checkTone } from '#steps/check-tone.ts';
import { configFrom, layerFolder } from '../bind/config.ts';
import { bindListingJournal } from '../bind/journal.ts';
import { bindJudge } from '../bind/model.ts';
import { observe } from '../bind/observe.ts';
import { tableNamed } from '../bind/table.ts';

const { TALAN_TABLE, TALAN_MODEL_SECRET } = configFrom(process.env, [
  'TALAN_TABLE',
  'TALAN_MODEL_SECRET',
]);
const folder = layerFolder(process.env);
const { log, metrics, handlerOf } = observe();
const now = () => new Date();

const step = checkTone({
  journal: bindListingJournal(tableNamed(TALAN_TABLE), now),
  plan: planIn(folder),
  rules: toneRulesIn(folder),
  judge: bindJudge(process.env, TALAN_MODEL_SECRET, folder),
  log,
  metrics,
  now,
});

/** The state `check-tone`. */
export const handler = handlerOf((event: unknown) => step(StepInput.parse(event)));
