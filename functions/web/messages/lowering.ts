const en = {
  title: 'Lowered, and not yet agreed by all',
  lowered: (who: string, what: string, when: string) => `${who} ${what}, ${when}.`,
  severity: (from: number, to: number) => `lowered the severity from ${from} to ${to}`,
  legalHold: 'lifted legal caution',
  agreed: (who: string) => `Agreed: ${who}.`,
  effect:
    'Until enough others agree, statements need what was demanded before. The one who lowered it does not count.',
  agree: 'I agree to lower it',
};

const sv: typeof en = {
  title: 'Sänkt, men inte alla har gått med på det',
  lowered: (who, what, when) => `${who} ${what}, ${when}.`,
  severity: (from, to) => `sänkte nivån från ${from} till ${to}`,
  legalHold: 'hävde den juridiska försiktigheten',
  agreed: (who) => `Har gått med på det: ${who}.`,
  effect:
    'Tills tillräckligt många andra går med på det kräver uttalanden det som krävdes förut. Den som sänkte räknas inte.',
  agree: 'Jag går med på att sänka',
};

/** Words about what was lowered in an incident. */
export const lowering = { en, sv };
