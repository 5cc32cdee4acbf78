import type { Log } from '#domain/observe/log.ts';

/** Logs a line of JSON to standard error. */
export const consoleLog: Log = {
  warn: (code, fields) => {
    console.error(JSON.stringify({ level: 'warn', code, ...fields }));
  },
};
