import { errorName, type Log } from '#domain/observe/log.ts';
import type { Retained, Selection } from '#domain/retention/selection.ts';

/** Erases the words of a stream, unless it is only asked what would be; one that fails holds up no other. */
export const tryErasing = async (
  { log }: { log: Log },
  stream: string,
  { isDryRun }: Pick<Selection, 'isDryRun'>,
  retained: Pick<Retained, 'erased' | 'failed'>,
  erase: () => Promise<void>,
): Promise<void> => {
  try {
    if (!isDryRun) await erase();
    retained.erased.push(stream);
  } catch (error) {
    log.warn('ERASING_FAILED', { stream, error: errorName(error) });
    retained.failed.push(stream);
  }
};
