import { planIn } from '#adapters/layer/read.ts';
import { StepInput } from '#domain/workflow/inputs.ts';
import { route } from '#steps/route.ts';
import { configFrom, layerFolder } from '../bind/config.ts';
import { bindStateJournal } from '../bind/journal.ts';
import { observe } from '../bind/observe.ts';
import { tableNamed } from '../bind/table.ts';

const { TALAN_TABLE } = configFrom(process.env, ['TALAN_TABLE']);
const { metrics, handlerOf } = observe();
const now = () => new Date();

const step = route({
  journal: bindStateJournal(tableNamed(TALAN_TABLE), now),
  plan: planIn(layerFolder(process.env)),
  metrics,
  now,
});

/** The state `route`. */
export const handler = handlerOf((event: unknown) => step(StepInput.parse(event)));
