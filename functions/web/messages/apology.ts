import { apologyPartNames } from '#domain/tone/apology-part-names.ts';

const en = {
  count: (found: number, all: number) => `The apology has ${found} of ${all} parts.`,
  found: (parts: string) => `There: ${parts}.`,
  missing: (parts: string) => `Missing: ${parts}.`,
  parts: apologyPartNames.en,
};

const sv: typeof en = {
  count: (found, all) => `Ursäkten har ${found} av ${all} delar.`,
  found: (parts) => `Finns: ${parts}.`,
  missing: (parts) => `Saknas: ${parts}.`,
  parts: apologyPartNames.sv,
};

/** Words about the six parts of an apology. */
export const apologyParts = { en, sv };
