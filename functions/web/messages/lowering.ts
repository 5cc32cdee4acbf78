import type { StillNeeded } from '#domain/incident/letting-go.ts';
import type { Level } from '#domain/incident/lowering.ts';

const en = {
  title: 'Until others agree, what was demanded before holds',
  agreedTitle: 'Lowered, and agreed to',
  did: (who: string, what: string, when: string) => `${who} ${what}, ${when}.`,
  severity: (from: number, to: number) => `lowered the severity from ${from} to ${to}`,
  asksToLift: 'asked to lift legal caution',
  lifted: 'lifted legal caution',
  agreed: (who: string) => `Agreed: ${who}.`,
  effect:
    'Until then statements need what was demanded before. The one who lowered it or asked for that does not count.',
  cautionEffect:
    'To lift legal caution takes a lawyer among those who ask and agree, and as many people beside who requests a statement as had to answer.',
  agree: (what: string) => `I agree to ${what}`,
  toSeverity: (from: number, to: number) => `severity ${to} instead of ${from}`,
  toLift: 'lifting legal caution',
  waiting: 'To agree to',
  until: ({ people, lawyer }: StillNeeded): string => {
    if (people > 1) return `until ${people} more agree${lawyer ? ', one of them a lawyer' : ''}`;
    return lawyer ? 'until a lawyer agrees' : 'until someone else agrees';
  },
  waits: (who: string, what: string, until: string) =>
    `${who} ${what}. What was demanded before holds ${until}.`,
  holds: (until: string) => `What was demanded before holds ${until}.`,
  reopened: (until: string) => `Under the current plan, what was demanded before holds ${until}.`,
  ownRequests: (until: string) =>
    `You do not count for what you request yourself: there, what was demanded before holds ${until}.`,
  heldLevel: ({ severity, legalHold }: Level) =>
    `severity ${severity}${legalHold ? ' and legal caution' : ''}`,
  heldTo: (level: string, needed: string) =>
    `This statement is held to ${level}: it needs ${needed}.`,
  needed: { legal: 'a legal review', approve: 'an approval', second: 'a second approval' },
  holdsHere: (until: string) => `That holds ${until}.`,
  requesterCounts: (who: string) => `${who}, who requested this, does not count for it.`,
  earlierPlan: 'An earlier crisis plan demanded more of it than the current one.',
  caution: {
    set: 'Set legal caution',
    setHint:
      'A lawyer reviews first what is said from now on, and no words of the incident are erased. The lawyers get a mail.',
    keep: 'Keep legal caution',
    keepHint: 'Someone asked to lift it. Keep it, and it holds on, whoever has agreed.',
    lift: 'Ask to lift legal caution',
    liftHint:
      'It holds until enough others who are asked about statements agree, and, where a lawyer reviews under it, until a lawyer is among those who let it go. The lawyers get a mail.',
  },
};

const sv: typeof en = {
  title: 'Tills andra går med på det gäller det som krävdes förut',
  agreedTitle: 'Sänkt, och andra har gått med på det',
  did: (who, what, when) => `${who} ${what}, ${when}.`,
  severity: (from, to) => `sänkte nivån från ${from} till ${to}`,
  asksToLift: 'bad om att häva den juridiska försiktigheten',
  lifted: 'hävde den juridiska försiktigheten',
  agreed: (who) => `Har gått med på det: ${who}.`,
  effect:
    'Till dess kräver uttalanden det som krävdes förut. Den som sänkte eller bad om det räknas inte.',
  cautionEffect:
    'För att häva juridisk försiktighet ska en jurist vara bland dem som ber om det och går med på det, och så många utöver den som begär ett uttalande som annars skulle svara.',
  agree: (what) => `Jag går med på ${what}`,
  toSeverity: (from, to) => `nivå ${to} i stället för ${from}`,
  toLift: 'att häva den juridiska försiktigheten',
  waiting: 'Att gå med på',
  until: ({ people, lawyer }) => {
    if (people > 1)
      return `tills ${people} till går med på det${lawyer ? ', varav en jurist' : ''}`;
    return `tills ${lawyer ? 'en jurist' : 'någon annan'} går med på det`;
  },
  waits: (who, what, until) => `${who} ${what}. Det som krävdes förut gäller ${until}.`,
  holds: (until) => `Det som krävdes förut gäller ${until}.`,
  reopened: (until) =>
    `Enligt planen som gäller nu kräver uttalanden det som krävdes förut, ${until}.`,
  ownRequests: (until) =>
    `Du räknas inte för det du själv begär: där gäller det som krävdes förut ${until}.`,
  heldLevel: ({ severity, legalHold }) =>
    `nivå ${severity}${legalHold ? ' och juridisk försiktighet' : ''}`,
  heldTo: (level, needed) => `Det här uttalandet prövas enligt ${level}: det kräver ${needed}.`,
  needed: {
    legal: 'en juridisk granskning',
    approve: 'ett godkännande',
    second: 'ett andra godkännande',
  },
  holdsHere: (until) => `Det gäller ${until}.`,
  requesterCounts: (who) => `${who}, som har begärt det här, räknas inte för det.`,
  earlierPlan: 'En tidigare krisplan krävde mer av det än den som gäller nu.',
  caution: {
    set: 'Slå på juridisk försiktighet',
    setHint:
      'En jurist granskar först det som sägs från och med nu, och inga ord i händelsen raderas. Juristerna får mejl.',
    keep: 'Behåll juridisk försiktighet',
    keepHint:
      'Någon har bett om att häva den. Behåll den, så gäller den vem som än har gått med på det.',
    lift: 'Be om att häva juridisk försiktighet',
    liftHint:
      'Den gäller tills tillräckligt många andra som tillfrågas om uttalanden går med på det, och, där en jurist granskar under den, tills en jurist är bland dem som släpper den. Juristerna får mejl.',
  },
};

/** Words about what was lowered in an incident. */
export const lowering = { en, sv };
