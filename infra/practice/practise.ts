import { readFileSync } from 'node:fs';
import { FileInvalid, parseChecked } from '#adapters/layer/checked-yaml.ts';
import type { Clock } from '#local/clock.ts';
import { runTalan, type Start } from '#local/run-talan.ts';
import { inRepository } from '../repository.ts';
import { type Met, play } from './play.ts';
import { practicePorts } from './practice-ports.ts';
import { practiceSettings } from './practice-settings.ts';
import { Script } from './script.ts';

/** The crisis that is played unless another file is named. */
export const CRISIS = inRepository('infra/practice/crisis.yaml');

const textOf = (file: string): string => {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new FileInvalid(`${file}: can't be read. Name the script of an exercise.`, { cause });
  }
};

/** Reads the script of an exercise. Throws `FileInvalid`, also where there is no such file. */
export const readScript = (file = CRISIS): Script =>
  parseChecked(Script, textOf(file), { source: file, whole: 'the script' });

export interface Practice extends Pick<Start, 'begins'> {
  environment: Readonly<Record<string, string | undefined>>;
  /** The clock of the exercise. */
  clock: Clock;
  /** Whether the people of the plan are played too. */
  everyone: boolean;
  script: Script;
  tell: (text: string) => void;
}

/** An exercise that runs: its address, and what it comes to. */
export interface RunningPractice {
  origin: string;
  dataDir: string;
  end: Promise<Met[]>;
  stop: () => Promise<void>;
}

/**
 * Starts an exercise in a folder, a database and a port of its own, and plays the script into it. Throws as
 * `practiceSettings` and `runTalan` do.
 */
export const practise = async (practice: Practice): Promise<RunningPractice> => {
  const { environment, clock, everyone, script, tell, begins } = practice;
  const settings = practiceSettings(environment, new Date());
  const talan = await runTalan({ settings, clock, ports: practicePorts, isExercise: true, begins });
  const { origin, stop } = talan;
  const { dataDir } = settings;
  const end = play({ origin, dataDir, clock, tell, everyone }, script);
  return { origin, dataDir, end, stop };
};
