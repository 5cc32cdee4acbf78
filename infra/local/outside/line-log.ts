import { appendFileSync } from 'node:fs';
import type { Log } from '#domain/observe/log.ts';

const lineLog = (write: (line: string) => void): Log => ({
  warn: (code, fields) => {
    write(JSON.stringify({ level: 'warn', code, ...fields }));
  },
});

/** Logs lines of JSON to standard error. */
export const consoleLog: Log = lineLog((line) => {
  console.error(line);
});

/** Logs lines of JSON to a file, where people read something else in the terminal. */
export const fileLog = (file: string): Log =>
  lineLog((line) => {
    appendFileSync(file, `${line}\n`);
  });
