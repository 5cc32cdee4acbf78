import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const portFile = (dataDir: string): string => join(dataDir, 'talan.port');

/** Notes in the data folder on which port Talan answers, for commands that call it. */
export const notePort = (dataDir: string, port: number): void => {
  const part = `${portFile(dataDir)}.part`;
  writeFileSync(part, `${port}\n`);
  renameSync(part, portFile(dataDir));
};

/** The port on which the Talan of a data folder answers, or answered last. */
export const notedPort = (dataDir: string): number | undefined => {
  try {
    return Number.parseInt(readFileSync(portFile(dataDir), 'utf8'), 10) || undefined;
  } catch {
    return undefined; // It last ran before ports were noted.
  }
};
