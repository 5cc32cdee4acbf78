import type { Language } from '../values/language.ts';
import type { ApologyComponent } from './apology-components.ts';

/** What the parts of an apology are called. */
export const apologyPartNames: Record<Language, Record<ApologyComponent, string>> = {
  sv: {
    responsibility: 'ansvar',
    repair: 'gottgörelse',
    regret: 'ånger',
    explanation: 'förklaring',
    repentance: 'löfte om ändring',
    forgiveness: 'bön om förlåtelse',
  },
  en: {
    responsibility: 'responsibility',
    repair: 'what we make good',
    regret: 'regret',
    explanation: 'explanation',
    repentance: 'promise to change',
    forgiveness: 'request for forgiveness',
  },
};
