import type { Logger } from '@aws-lambda-powertools/logger';
import type { Log } from '#domain/observe/log.ts';

/** The log as Powertools writes it: one line of JSON with the function and the request's id. */
export const createLog = (logger: Pick<Logger, 'warn'>): Log => ({
  warn: (code, fields) => logger.warn(code, { code, ...fields }),
});
