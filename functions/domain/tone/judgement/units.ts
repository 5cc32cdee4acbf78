import type { LearnedUnits } from './data.ts';
import { HASH_BITS } from './features.ts';

const STEP_BITS = 4;
const PER_BYTE = 2;
// As far as one byte tells how many hashes lie between two features; 255 says that it goes on.
const MAX_GAP = 255;

/** The largest step, to either side. */
export const MAX_STEPS = 2 ** (STEP_BITS - 1) - 1;

/** How much a feature tells each unit, in steps. */
export interface FeatureSteps {
  hash: number;
  steps: readonly number[];
}

/** Steps by hash: `places` leads to the first step of a feature, and to 0 where none was learned. */
interface UnitTable {
  units: number;
  steps: Int8Array;
  places: Int32Array;
}

const gapBytes = (gap: number): number[] => [
  ...Array.from({ length: Math.floor(gap / MAX_GAP) }, () => MAX_GAP),
  gap % MAX_GAP,
];

const nibble = (steps: number): number =>
  Math.max(-MAX_STEPS, Math.min(MAX_STEPS, steps)) & (2 ** STEP_BITS - 1);

const stepBytes = (steps: readonly number[]): number[] =>
  Array.from(
    { length: Math.ceil(steps.length / PER_BYTE) },
    (_, at) =>
      (nibble(steps[at * PER_BYTE] ?? 0) << STEP_BITS) | nibble(steps[at * PER_BYTE + 1] ?? 0),
  );

/** The steps of all features as text: each says how far its hash is from the one before. */
export const packUnits = (features: readonly FeatureSteps[]): LearnedUnits['features'] => {
  const sorted = features.toSorted((one, other) => one.hash - other.hash);
  const bytes = sorted.map(({ hash, steps }, at) => [
    ...gapBytes(hash - (sorted[at - 1]?.hash ?? 0)),
    ...stepBytes(steps),
  ]);
  return Buffer.from(bytes.flat()).toString('base64');
};

/** Reads packed steps. */
export const unitTableOf = (packed: LearnedUnits['features'], units: number): UnitTable => {
  const bytes = Buffer.from(packed, 'base64');
  const length = Math.ceil(units / PER_BYTE);
  const steps = new Int8Array((Math.floor(bytes.length / (length + 1)) + 1) * length * PER_BYTE);
  const places = new Int32Array(2 ** HASH_BITS);
  let [at, hash, place] = [0, 0, 0];
  while (at < bytes.length) {
    while (bytes[at] === MAX_GAP) {
      hash += MAX_GAP;
      at += 1;
    }
    hash += bytes[at] ?? 0;
    at += 1;
    place += length * PER_BYTE;
    places[hash] = place;
    for (let pair = 0; pair < length; pair += 1) {
      const byte = bytes[at + pair] ?? 0;
      steps[place + pair * PER_BYTE] = (byte << 24) >> 28;
      steps[place + pair * PER_BYTE + 1] = (byte << 28) >> 28;
    }
    at += length;
  }
  return { units, steps, places };
};

/** Adds the steps of each of these features to `sums`. */
export const addUnits = (
  sums: Int32Array,
  hashes: readonly number[],
  { units, steps, places }: UnitTable,
): void => {
  for (const hash of hashes) {
    const place = places[hash] ?? 0;
    if (place === 0) continue;
    for (let unit = 0; unit < units; unit += 1)
      sums[unit] = (sums[unit] ?? 0) + (steps[place + unit] ?? 0);
  }
};
