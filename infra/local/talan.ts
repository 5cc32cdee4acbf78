import * as ports from '#bind/ports.ts';
import * as webPorts from '#bind/web-ports.ts';
import { systemClock } from './clock.ts';
import { runTalan, type Start, type Talan } from './run-talan.ts';
import type { Settings } from './settings.ts';

export type { Talan } from './run-talan.ts';

/** Starts Talan on this machine with the ports that it has on AWS. Throws as `runTalan` does. */
export const startTalan = (settings: Settings, told: Pick<Start, 'begins'> = {}): Promise<Talan> =>
  runTalan({ settings, clock: systemClock(), ports: { ...webPorts, ...ports }, ...told });
