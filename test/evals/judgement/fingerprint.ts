import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf } from '#domain/values/canonical.ts';
import type { Example } from './examples.ts';

const learners = ['train.ts', 'train-units.ts', 'rows.ts', 'learn.ts'];

/** A hash of all that decides what is learned: the features of each example, its rule, and how it is done. */
export const fingerprintOf = (examples: readonly Example[]): string =>
  hashOf({
    examples: examples.map(({ rule = '', weight, sentences }) => ({
      rule,
      weight,
      sentences: sentences.map(({ hashes }) => [...hashes]),
    })),
    learners: learners.map((file) => readFileSync(join(import.meta.dirname, file), 'utf8')),
  });
