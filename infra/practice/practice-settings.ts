import { join } from 'node:path';
import { type Settings, SettingsInvalid, settingsFrom } from '#local/settings.ts';
import { inRepository } from '../repository.ts';

// An exercise must not be able to reach anyone: not even the name of an account may be at hand.
const REAL = [
  'TALAN_CHANNELS',
  'TALAN_PHONES',
  'TALAN_TABLE',
  'TALAN_DYNAMODB_ENDPOINT',
  'OPENAI_API_KEY',
  'OPENAI_BASE_URL',
  'OPENAI_MODEL',
];

const FOLDER = '.talan-practice';
const PORT = '3900';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Settings of an exercise that begins at a time: port and data folder are its own. Throws `SettingsInvalid`
 * where something real is set.
 */
export const practiceSettings = (environment: Environment, now: Date): Settings => {
  const real = REAL.filter((name) => environment[name]);
  if (real.length > 0) {
    throw new SettingsInvalid(
      `An exercise uses nothing real, so unset ${real.join(', ')}, and start it again.`,
    );
  }
  const folder = environment['TALAN_PRACTICE_DIR'] || inRepository(FOLDER);
  return settingsFrom({
    PORT: environment['PORT'] || PORT,
    TALAN_PLAN: environment['TALAN_PLAN'],
    EXTENDDB_BINARY: environment['EXTENDDB_BINARY'],
    TALAN_DATA_DIR: join(folder, now.toISOString().replaceAll(':', '-')),
  });
};
