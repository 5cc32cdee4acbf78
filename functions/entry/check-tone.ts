import { StepInput } from '#domain/workflow/inputs.ts';
import { checkTone } from '#steps/check-tone.ts';
import { bindStateJournal } from './bind/journal.ts';
import { observe } from './bind/observe.ts';
import { tableNamed } from './bind/table.ts';
import { configFrom, layerFolder } from './config.ts';
import { planIn, toneRulesIn } from './layer/read.ts';

const { TALAN_TABLE } = configFrom(process.env, ['TALAN_TABLE']);
const folder = layerFolder(process.env);
const { metrics, handlerOf } = observe();

const step = checkTone({
  journal: bindStateJournal(tableNamed(TALAN_TABLE), () => new Date()),
  plan: planIn(folder),
  rules: toneRulesIn(folder),
  metrics,
});

/** The state `check-tone`. */
export const handler = handlerOf((event: unknown) => step(StepInput.parse(event)));
