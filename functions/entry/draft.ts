import { planIn, playbookIn, toneRulesIn } from '#adapters/layer/read.ts';
import { StepInput } from '#domain/workflow/inputs.ts';
import { draft } from '#steps/draft.ts';
import { configFrom, layerFolder } from '../bind/config.ts';
import { bindListingJournal } from '../bind/journal.ts';
import { bindMail } from '../bind/mail.ts';
import { bindModel } from '../bind/model.ts';
import { observe } from '../bind/observe.ts';
import { tableNamed } from '../bind/table.ts';

const config = configFrom(process.env, [
  'TALAN_TABLE',
  'TALAN_ORIGIN',
  'TALAN_MAIL_FROM',
  'TALAN_MODEL_SECRET',
]);
const folder = layerFolder(process.env);
const plan = planIn(folder);
const { log, metrics, handlerOf } = observe();
const now = () => new Date();

const step = draft({
  journal: bindListingJournal(tableNamed(config.TALAN_TABLE), now),
  notifier: bindMail(config.TALAN_MAIL_FROM, config.TALAN_ORIGIN, plan),
  drafter: bindModel(process.env, config.TALAN_MODEL_SECRET, folder),
  playbook: playbookIn(folder),
  plan,
  rules: toneRulesIn(folder),
  log,
  metrics,
  now,
});

/** The state `draft`. */
export const handler = handlerOf((event: unknown) => step(StepInput.parse(event)));
