import { planIn } from '#adapters/layer/read.ts';
import { OutcomeInput } from '#domain/workflow/inputs.ts';
import { recordOutcome } from '#steps/record-outcome.ts';
import { bindBucketNewsroom } from '../bind/bucket-newsroom.ts';
import { configFrom, layerFolder } from '../bind/config.ts';
import { bindStateJournal } from '../bind/journal.ts';
import { bindMail } from '../bind/mail.ts';
import { observe } from '../bind/observe.ts';
import { tableNamed } from '../bind/table.ts';

const config = configFrom(process.env, [
  'TALAN_TABLE',
  'TALAN_ORIGIN',
  'TALAN_MAIL_FROM',
  'TALAN_NEWSROOM_BUCKET',
  'TALAN_NEWSROOM_URL',
]);
const plan = planIn(layerFolder(process.env));
const table = tableNamed(config.TALAN_TABLE);
const { log, metrics, handlerOf } = observe();
const now = () => new Date();

const newsroom = bindBucketNewsroom(config, { table, plan, now });

const step = recordOutcome({
  journal: bindStateJournal(table, now),
  newsroom,
  notifier: bindMail(config.TALAN_MAIL_FROM, config.TALAN_ORIGIN, plan),
  plan,
  log,
  metrics,
  now,
});

/** The state `record-outcome`. */
export const handler = handlerOf((event: unknown) => step(OutcomeInput.parse(event)));
