/**
 * The processor time that work of this process takes, in milliseconds. Unlike the time on the clock it hardly grows
 * while others use the machine.
 */
export const processorMs = (work: () => unknown): number => {
  const began = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1_000;
};
