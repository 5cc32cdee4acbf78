import { createHash, randomUUID } from 'node:crypto';
import jsonata from 'jsonata';

/** Where an expression's time (milliseconds since the epoch) and chance (from 0 up to, not including, 1) come from. */
export interface QuerySources {
  now: number;
  random: () => number;
}

const fromMillis = jsonata('$fromMillis($at, $picture, $zone)');

const HASHES: Readonly<Record<string, string>> = {
  MD5: 'md5',
  'SHA-1': 'sha1',
  'SHA-256': 'sha256',
  'SHA-384': 'sha384',
  'SHA-512': 'sha512',
};

const partition = (items: unknown[], size: number): unknown[] => {
  const count = Math.ceil(items.length / size);
  return Array.from({ length: count }, (_, i) => items.slice(i * size, (i + 1) * size));
};

const range = (from: number, to: number, step: number): number[] => {
  const count = Math.max(0, Math.floor((to - from) / step) + 1);
  return Array.from({ length: count }, (_, i) => from + i * step);
};

const hash = (text: string, algorithm: string): string => {
  const name = HASHES[algorithm];
  if (!name) throw new Error(`unknown hash algorithm ${algorithm}`);
  return createHash(name).update(text).digest('hex');
};

/**
 * The functions that Step Functions adds to JSONata or takes away (developer guide, "JSONata functions
 * provided by Step Functions"), and time from the engine's clock.
 */
export const queryFunctions = (sources: QuerySources) => ({
  millis: () => sources.now,
  now: (picture?: string, zone?: string) =>
    fromMillis.evaluate(undefined, { at: sources.now, picture, zone }),
  // A seed is accepted and ignored: the service's generator is not published.
  random: (_seed?: number) => sources.random(),
  uuid: () => randomUUID(),
  parse: (text: string): unknown => JSON.parse(text),
  partition,
  range,
  hash,
  eval: () => {
    throw new Error('$eval is not available in Step Functions, use $parse');
  },
});
