import { errorName } from '#domain/observe/log.ts';

const FRAME = /^\s+at /;

const framesOf = (error: unknown): string[] =>
  error instanceof Error ? (error.stack ?? '').split('\n').filter((line) => FRAME.test(line)) : [];

/**
 * Strips an error of its message, causes and fields, which may quote a text or a person's name: Lambda logs an
 * error that leaves a handler and passes it on to Step Functions. The error's name, which the workflow's
 * definition matches, and its stack frames are kept.
 */
export const withoutWords = (thrown: unknown): Error => {
  const error = new Error('Left out: it might quote what was written');
  error.name = errorName(thrown);
  error.stack = [error.name, ...framesOf(thrown)].join('\n');
  return error;
};
