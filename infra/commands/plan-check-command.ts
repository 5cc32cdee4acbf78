import { standAlone } from '#domain/plan/alone.ts';
import { contactGaps, gapsOf, lacksAccessibility } from '#domain/plan/gaps.ts';
import type { Plan } from '#domain/plan/plan.ts';
import { aloneWords, gapWords } from '#web/admin/plan-words.ts';
import { messagesIn } from '#web/messages/messages.ts';
import { describeCommand, exitCodeOf, runCommand } from '../command.ts';
import { readAccounts } from '../local/outside/accounts-file.ts';
import { settingsFrom } from '../local/settings.ts';
import { readPlan } from '../read-plan.ts';

const USAGE = `Use:
  npm run -s plan-check                        checks the plan that Talan would start with, and says what it leaves open
  npm run -s plan-check -- <plan>              another one
                           --channels <file>   and a file of accounts (docs/channels.md)`;

/** What a plan leaves open at a moment, as its readers see it on the page of admins. */
const holesIn = (plan: Plan, at: Date): string[] => {
  const language = 'en';
  const reader = { t: messagesIn(language), language, plan } as const;
  const { title, mends } = reader.t.admin.checks.accessibility;
  const moment = { at, handovers: [] };
  return [
    ...gapsOf(plan, moment).map((gap) => gapWords(reader, gap)),
    ...(lacksAccessibility(plan) ? [`${title}. ${mends}`] : []),
    ...contactGaps(plan),
    ...standAlone(plan, moment).map((alone) => aloneWords(reader, alone)),
  ];
};

const checkPlan = (file: string): number => {
  const holes = holesIn(readPlan(file), new Date());
  console.log(`${file}: the plan holds.`);
  for (const hole of holes) console.log(`It leaves open: ${hole}`);
  if (holes.length === 0) console.log('Whatever may be said, two people at least can approve it.');
  return 0;
};

const checkAccounts = (file: string): number => {
  readAccounts(file);
  console.log(`${file}: the accounts hold. npm run -s channels -- check tries them.`);
  return 0;
};

// Both are read, so that the mistakes of both are told at once.
const check = async (plan: string | undefined, channels: string | undefined): Promise<number> => {
  const settings = settingsFrom(process.env);
  const accounts = channels ?? settings.channelsFile;
  const codes = [
    await exitCodeOf(() => checkPlan(plan ?? settings.planFile), []),
    ...(accounts === undefined ? [] : [await exitCodeOf(() => checkAccounts(accounts), [])]),
  ];
  return Math.max(...codes);
};

export const run = describeCommand({
  usage: USAGE,
  options: { channels: { type: 'string' } },
  run: ([plan, unknown], { channels }) =>
    unknown === undefined ? check(plan, channels) : undefined,
});

if (import.meta.main) await runCommand(run);
