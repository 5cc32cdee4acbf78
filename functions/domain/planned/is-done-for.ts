import { type Log, thrown } from '../observe/log.ts';

/** Does something for one post: a fault is logged, and stops no other post. Answers whether it was done. */
export const isDoneFor = async (
  { log }: { log: Log },
  id: string,
  work: () => Promise<unknown>,
): Promise<boolean> => {
  try {
    await work();
    return true;
  } catch (error) {
    const item = { kind: 'freeze-elsewhere', aggregate: 'planned', id };
    log.warn('DUE_FAILED', { ...item, ...thrown(error) });
    return false;
  }
};
