import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { signatureHeaders } from '#domain/intake/senders.ts';
import { MentionInput } from '#domain/mention/mention.ts';
import { INTAKE_SECRET_FILE } from '#local/outside/local-senders.ts';
import { settingsFrom } from '#local/settings.ts';
import { notedPort } from '#local/web/port-file.ts';
import { describeCommand, runCommand } from '../command.ts';
import { orRefuse } from './json-file.ts';
import { replayPlan } from './replay-plan.ts';
import { beginning, progressWords, telling } from './replay-progress.ts';

const USAGE =
  'Use: npm run -s replay -- <file of recorded mentions, such as infra/replay/example.jsonl> [--speed 60]';

const TOLD_EVERY_MS = 5_000;

const recordIn = (file: string): MentionInput[] => {
  const lines = orRefuse(() => readFileSync(file, 'utf8'), `${file} can't be read`).split('\n');
  return lines.flatMap((line, i) =>
    line.trim() === ''
      ? []
      : orRefuse(
          () => MentionInput.parse(JSON.parse(line)),
          `${file}: line ${i + 1} is no mention`,
        ),
  );
};

const secretIn = (dataDir: string): string =>
  orRefuse(
    () => readFileSync(join(dataDir, INTAKE_SECRET_FILE), 'utf8').trim(),
    `Talan has never run on ${dataDir}: start it first (npm start), or name its folder (TALAN_DATA_DIR).`,
  );

const until = (ms: number) =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, Math.max(0, ms - Date.now()));
  });

const send = async (to: string, secret: string, mention: MentionInput): Promise<void> => {
  const body = JSON.stringify(mention);
  const headers = signatureHeaders(secret, mention.id, Math.floor(Date.now() / 1000), body);
  const answer = await fetch(`${to}/api/intake`, { method: 'POST', headers, body }).catch(
    (cause) => {
      throw new Error(
        `Nobody answers on ${to}: start Talan (npm start), or name its port (PORT).`,
        {
          cause,
        },
      );
    },
  );
  if (!answer.ok) throw new Error(`Talan answered ${answer.status}: ${await answer.text()}`);
};

const replay = async (file: string, speed: number): Promise<number> => {
  const recorded = recordIn(file);
  const { port, dataDir } = settingsFrom(process.env);
  const secret = secretIn(dataDir);
  const start = new Date();
  const plan = replayPlan(recorded, { start, speed, run: start.toISOString() });
  const place = `http://localhost:${process.env['PORT'] ? port : (notedPort(dataDir) ?? port)}`;
  const lastMs = plan.at(-1)?.afterMs ?? 0;
  let sent = 0;
  const sendAll = async () => {
    for (const { afterMs, mention } of plan) {
      await until(start.getTime() + afterMs);
      await send(place, secret, mention);
      sent += 1;
    }
  };
  const tell = () => {
    const leftMs = start.getTime() + lastMs - Date.now();
    console.log(progressWords({ sent, total: plan.length, leftMs }));
  };
  console.log(beginning(plan.length, lastMs, speed, place));
  await telling(sendAll, tell, TOLD_EVERY_MS);
  console.log(`Sent ${plan.length} mentions. See ${place}/desk/watch`);
  return 0;
};

/** Plays a recorded crisis into the Talan that runs on this machine, through its intake. */
export const run = describeCommand({
  usage: USAGE,
  options: { speed: { type: 'string', default: '60' } },
  run: ([file], options) => {
    const speed = Number(options.speed);
    return file !== undefined && speed > 0 ? replay(file, speed) : undefined;
  },
});

if (import.meta.main) await runCommand(run);
