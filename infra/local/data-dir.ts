import { resolve } from 'node:path';
import { inRepository } from '../repository.ts';

const DATA_DIR = inRepository('.talan');

/** The folder of all data that the environment names. It is known before all else, which takes seconds to load. */
export const dataDirIn = (environment: Readonly<Record<string, string | undefined>>): string =>
  resolve(environment['TALAN_DATA_DIR'] || DATA_DIR);
