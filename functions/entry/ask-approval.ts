import { createTaskTokens } from '#adapters/dynamodb/task-tokens.ts';
import { planIn } from '#adapters/layer/read.ts';
import { createWake } from '#adapters/step-functions/wake.ts';
import { AskInput } from '#domain/workflow/inputs.ts';
import { askApproval } from '#steps/ask-approval.ts';
import { configFrom, layerFolder } from '../bind/config.ts';
import { bindStateJournal } from '../bind/journal.ts';
import { bindNotices } from '../bind/notices.ts';
import { observe } from '../bind/observe.ts';
import { stepFunctions } from '../bind/step-functions.ts';
import { tableNamed } from '../bind/table.ts';

const config = configFrom(process.env, [
  'TALAN_TABLE',
  'TALAN_ORIGIN',
  'TALAN_MAIL_FROM',
  'TALAN_PHONES_SECRET',
]);
const plan = planIn(layerFolder(process.env));
const table = tableNamed(config.TALAN_TABLE);
const { log, metrics, handlerOf } = observe();
const now = () => new Date();

const step = askApproval({
  journal: bindStateJournal(table, now),
  tokens: createTaskTokens(table),
  workflow: { wake: createWake(stepFunctions()) },
  notifier: bindNotices({
    from: config.TALAN_MAIL_FROM,
    phonesSecret: config.TALAN_PHONES_SECRET,
    origin: config.TALAN_ORIGIN,
    plan,
    log,
  }),
  plan,
  log,
  metrics,
  now,
});

/** The state `ask-approval`. */
export const handler = handlerOf((event: unknown) => step(AskInput.parse(event)));
