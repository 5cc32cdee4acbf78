import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { signatureHeaders } from '#domain/intake/senders.ts';
import { MentionInput } from '#domain/mention/mention.ts';
import { INTAKE_SECRET_FILE } from '#local/outside/local-senders.ts';
import { settingsFrom } from '#local/settings.ts';
import { replayPlan } from './replay-plan.ts';
import { runCommand } from './run-command.ts';

const USAGE =
  'Name the file with the recorded mentions: npm run -s replay -- infra/replay/example.jsonl --speed 60';

const recordIn = (file: string): MentionInput[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => MentionInput.parse(JSON.parse(line)));

const until = (ms: number) =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, Math.max(0, ms - Date.now()));
  });

const send = async (to: string, secret: string, mention: MentionInput): Promise<void> => {
  const body = JSON.stringify(mention);
  const headers = signatureHeaders(secret, mention.id, Math.floor(Date.now() / 1000), body);
  const answer = await fetch(`${to}/api/intake`, { method: 'POST', headers, body });
  if (!answer.ok) throw new Error(`Talan answered ${answer.status}: ${await answer.text()}`);
};

/** Plays a recorded crisis into the Talan that runs on this machine, through its intake. */
await runCommand(async (args) => {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { speed: { type: 'string', default: '60' } },
    allowPositionals: true,
  });
  const [file] = positionals;
  const speed = Number(values.speed);
  if (file === undefined || !(speed > 0)) throw new Error(USAGE);
  const { port, dataDir } = settingsFrom(process.env);
  const secret = readFileSync(join(dataDir, INTAKE_SECRET_FILE), 'utf8').trim();
  const start = new Date();
  const plan = replayPlan(recordIn(file), { start, speed, run: start.toISOString() });
  for (const { afterMs, mention } of plan) {
    await until(start.getTime() + afterMs);
    await send(`http://localhost:${port}`, secret, mention);
  }
  console.log(`Sent ${plan.length} mentions. See http://localhost:${port}/desk/watch`);
  return 0;
});
