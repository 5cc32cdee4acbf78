/** What a process does to the world outside its memory, and whether it has just done it. */
export interface Crossing {
  when: 'before' | 'after';
  /** Such as `journal decided`, `engine save`, `publish newsroom`. */
  what: string;
}

/** Says where a process dies. */
export type CrashPlan = (crossing: Crossing) => boolean;

const never = new Promise<never>(() => {});

/**
 * The border of a process. Once it has died nothing passes any more, in neither direction: what it
 * still had under way waits for ever, as after `kill -9`.
 */
export const createGate = (crashesAt: CrashPlan) => {
  const death = Promise.withResolvers<void>();
  let isDead = false;
  const kill = () => {
    isDead = true;
    death.resolve();
  };
  const cross = (crossing: Crossing) => {
    if (!isDead && crashesAt(crossing)) kill();
  };

  /** Something that changes nothing outside: it only stops when the process dies. */
  const read = async <T>(work: () => Promise<T>): Promise<T> => {
    if (isDead) return never;
    try {
      const value = await work();
      return isDead ? await never : value;
    } catch (error) {
      if (isDead) return never;
      throw error;
    }
  };

  /** Something that changes the world: the process may die before it and after it. */
  const pass = async <T>(what: string | (() => string), work: () => Promise<T>): Promise<T> => {
    const name = typeof what === 'string' ? () => what : what;
    if (typeof what === 'string') cross({ when: 'before', what });
    return read(async () => {
      const value = await work();
      cross({ when: 'after', what: name() });
      return value;
    });
  };

  return { read, pass, kill, isDead: () => isDead, died: death.promise };
};
export type Gate = ReturnType<typeof createGate>;

/** Dies the first time that `when` `what` happens. */
export const once = (when: Crossing['when'], what: string): CrashPlan => {
  let isDone = false;
  return (crossing) => {
    if (isDone || crossing.when !== when || crossing.what !== what) return false;
    isDone = true;
    return true;
  };
};
