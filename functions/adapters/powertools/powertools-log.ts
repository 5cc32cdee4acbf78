import type { Logger } from '@aws-lambda-powertools/logger';
import type { Log } from '#domain/observe/log.ts';

/** Logs with Powertools: one line of JSON with the function's name and the request's id. */
export const createLog = (logger: Pick<Logger, 'warn'>): Log => ({
  warn: (code, fields) => logger.warn(code, { ...fields, code }),
});
