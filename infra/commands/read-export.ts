import { readFileSync } from 'node:fs';
import { ExportedJournal } from '#domain/journal/verify-journal.ts';
import { orRefuse, placeIn } from './json-file.ts';

// Schemas drop this one field silently, so that it could hide an alteration. No journal has it.
const refuseDropped = (key: string, value: unknown): unknown => {
  if (key === '__proto__') throw new SyntaxError('A journal has no such field');
  return value;
};

/** Reads an exported journal from a file. With output redirected to it, npm prints some lines before. */
export const readExport = (file: string): ExportedJournal => {
  const text = orRefuse(() => readFileSync(file, 'utf8'), `${file} can't be read`);
  try {
    return ExportedJournal.parse(JSON.parse(text.slice(text.indexOf('{')), refuseDropped));
  } catch (cause) {
    throw new Error(`${file} is not an exported journal, or only a part of one${placeIn(cause)}`, {
      cause,
    });
  }
};
