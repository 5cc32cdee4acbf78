import type { OpeningWarning } from '../actions/incidents.ts';

type Warnings = Record<OpeningWarning, (severity: number) => string>;

const en: Warnings = {
  'nobody-mandated': (severity) =>
    `Nobody in the plan has a mandate for severity ${severity}: no statement about it can be approved. Have an admin name someone now; write meanwhile.`,
};

const sv: Warnings = {
  'nobody-mandated': (severity) =>
    `Ingen i planen har mandat för nivå ${severity}: inget uttalande om den kan godkännas. Låt en administratör utse någon nu; skriv under tiden.`,
};

/** What is wrong with an incident though it is open. */
export const warnings = { en, sv };
