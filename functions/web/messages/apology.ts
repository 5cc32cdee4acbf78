const en = {
  count: (found: number, all: number) => `The apology has ${found} of ${all} parts.`,
  found: (parts: string) => `There: ${parts}.`,
  missing: (parts: string) => `Missing: ${parts}.`,
  parts: {
    responsibility: 'responsibility',
    repair: 'what we make good',
    regret: 'regret',
    explanation: 'explanation',
    repentance: 'promise to change',
    forgiveness: 'request for forgiveness',
  },
};

const sv: typeof en = {
  count: (found, all) => `Ursäkten har ${found} av ${all} delar.`,
  found: (parts) => `Finns: ${parts}.`,
  missing: (parts) => `Saknas: ${parts}.`,
  parts: {
    responsibility: 'ansvar',
    repair: 'gottgörelse',
    regret: 'ånger',
    explanation: 'förklaring',
    repentance: 'löfte om ändring',
    forgiveness: 'bön om förlåtelse',
  },
};

/** Words about the six parts of an apology. */
export const apologyParts = { en, sv };
