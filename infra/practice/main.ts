import { parseArgs } from 'node:util';
import { FileInvalid } from '#adapters/layer/checked-yaml.ts';
import { SettingsInvalid } from '#local/settings.ts';
import { fastClock } from './fast-clock.ts';
import { CRISIS, practise, readScript } from './practise.ts';

// `npm run practise` plays a made-up crisis into a Talan of its own, in the time that it would take.
// `-- --everyone` plays the people too, `--speed 60` makes a minute a second, `--script` names another crisis.
const USAGE = 'npm run practise [-- --everyone] [--speed 60] [--script file.yaml]';

const options = () => {
  const { values } = parseArgs({
    options: {
      everyone: { type: 'boolean', default: false },
      speed: { type: 'string', default: '1' },
      script: { type: 'string', default: CRISIS },
    },
  });
  const speed = Number(values.speed);
  if (speed > 0 && speed <= 120) return { ...values, speed };
  throw new SettingsInvalid(`--speed must be a number above 0, 120 at most, such as 60. ${USAGE}`);
};

try {
  const { everyone, speed, script: file } = options();
  const script = readScript(file);
  const tell = (text: string) => console.log(`* ${text}`);
  const { origin, dataDir, end, stop } = await practise({
    environment: process.env,
    clock: fastClock(speed),
    everyone,
    script,
    tell,
  });
  console.log(`ÖVNING/EXERCISE: ${script.title}\n${origin}  (kept in ${dataDir})`);
  const leave = async () => {
    await stop();
    process.exit();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void leave());
  const met = await end.catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  for (const { text, isMet } of met) console.log(`${isMet ? 'met    ' : 'NOT MET'}  ${text}`);
  if (met.some(({ isMet }) => !isMet)) process.exitCode = 1;
  if (everyone) await leave();
  console.log(`The exercise is over. Look back at ${origin}; Ctrl+C ends it.`);
} catch (error) {
  const isExpected = error instanceof SettingsInvalid || error instanceof FileInvalid;
  console.error(isExpected ? error.message : error);
  process.exit(1);
}
