import * as ports from '#bind/ports.ts';
import * as webPorts from '#bind/web-ports.ts';
import { type Clock, systemClock } from './clock.ts';
import { runTalan, type Talan } from './run-talan.ts';
import type { Settings } from './settings.ts';

export type { Talan } from './run-talan.ts';

/** Starts Talan on this machine with the ports that it has on AWS. Throws as `runTalan` does. */
export const startTalan = (settings: Settings, clock: Clock = systemClock()): Promise<Talan> =>
  runTalan({ settings, clock, ports: { ...webPorts, ...ports } });
