import { type Clock, systemClock } from '#local/clock.ts';

/** A clock that begins now and runs `speed` times as fast as the machine's. */
export const fastClock = (speed: number, machine: Clock = systemClock()): Clock => {
  const start = machine.now().getTime();
  return {
    speed,
    now: () => new Date(start + (machine.now().getTime() - start) * speed),
    setTimer: (at, fire) =>
      machine.setTimer(new Date(start + (at.getTime() - start) / speed), fire),
  };
};
