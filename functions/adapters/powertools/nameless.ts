import { errorName } from '#domain/observe/log.ts';

const FRAME = /^\s+at /;

const framesOf = (error: unknown): string[] =>
  error instanceof Error ? (error.stack ?? '').split('\n').filter((line) => FRAME.test(line)) : [];

/**
 * What was thrown, without its message, causes and fields: Lambda writes an error that leaves a
 * handler into the log and hands it to Step Functions, and an error may quote a text or a name. Its
 * name, by which the workflow's definition knows it, and where it was thrown are kept.
 */
export const nameless = (thrown: unknown): Error => {
  const error = new Error('Left out: it might quote what was written');
  error.name = errorName(thrown);
  error.stack = [error.name, ...framesOf(thrown)].join('\n');
  return error;
};
