import type { PostKeeper, Publication, Standing } from '#domain/publish/publisher.ts';
import type { StepDeps } from './deps.ts';

/** Reads back what stands at an address; `unknown` where that can't be told. */
export const standingOf = async (
  reader: PostKeeper,
  publication: Publication,
  url: string,
): Promise<Standing> => {
  try {
    return (await reader.readBack?.(publication, url)) ?? 'unknown';
  } catch {
    return 'unknown';
  }
};

/** Raises the alarm where a post of ours is not what was approved, or is gone. */
export const alarmAt = (
  { log, metrics }: Pick<StepDeps, 'log' | 'metrics'>,
  { statementId, channel }: Pick<Publication, 'statementId' | 'channel'>,
  standing: Standing,
): void => {
  if (standing !== 'other-words' && standing !== 'gone') return;
  log.warn('NOT_OUR_WORDS', { statementId, channel, standing });
  metrics.add('ForeignWords', 1, { channel });
};
