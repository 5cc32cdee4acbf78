import type { StillNeeded } from '#domain/incident/letting-go.ts';

const en = {
  title: 'Lowered, and not yet agreed by all',
  agreedTitle: 'Lowered, and agreed',
  lowered: (who: string, what: string, when: string) => `${who} ${what}, ${when}.`,
  severity: (from: number, to: number) => `lowered the severity from ${from} to ${to}`,
  legalHold: 'lifted legal caution',
  agreed: (who: string) => `Agreed: ${who}.`,
  effect:
    'Until enough others agree, statements need what was demanded before. The one who lowered it does not count. Legal caution takes a lawyer among those who lift it and agree, and as many people beside who requests a statement as had to answer.',
  agree: 'I agree to lower it',
  waiting: 'To agree to',
  until: ({ people, lawyer }: StillNeeded): string => {
    if (people > 1) return `until ${people} more agree${lawyer ? ', one of them a lawyer' : ''}`;
    return lawyer ? 'until a lawyer agrees' : 'until someone else agrees';
  },
  waits: (who: string, what: string, until: string) =>
    `${who} ${what}. What was demanded before holds ${until}.`,
  holds: (until: string) => `What was demanded before holds ${until}.`,
  caution: {
    set: 'Set legal caution',
    setHint:
      'A lawyer reviews first what is said from now on, and no words of the incident are erased.',
    lift: 'Ask to lift legal caution',
    liftHint:
      'It holds until enough others who are asked about statements agree, and, where a lawyer reviews under it, until a lawyer is among those who let it go. The lawyers get a mail.',
  },
};

const sv: typeof en = {
  title: 'Sänkt, men alla har inte gått med på det än',
  agreedTitle: 'Sänkt, och andra har gått med på det',
  lowered: (who, what, when) => `${who} ${what}, ${when}.`,
  severity: (from, to) => `sänkte nivån från ${from} till ${to}`,
  legalHold: 'hävde den juridiska försiktigheten',
  agreed: (who) => `Har gått med på det: ${who}.`,
  effect:
    'Tills tillräckligt många andra går med på det kräver uttalanden det som krävdes förut. Den som sänkte räknas inte. För juridisk försiktighet ska en jurist vara bland dem som häver och går med på det, och så många utöver den som begär uttalandet som annars skulle svara.',
  agree: 'Jag går med på att sänka',
  waiting: 'Att gå med på',
  until: ({ people, lawyer }) => {
    if (people > 1)
      return `tills ${people} till går med på det${lawyer ? ', varav en jurist' : ''}`;
    return `tills ${lawyer ? 'en jurist' : 'någon annan'} går med på det`;
  },
  waits: (who, what, until) => `${who} ${what}. Det som krävdes förut gäller ${until}.`,
  holds: (until) => `Det som krävdes förut gäller ${until}.`,
  caution: {
    set: 'Slå på juridisk försiktighet',
    setHint:
      'En jurist granskar först det som sägs från och med nu, och inga ord i händelsen raderas.',
    lift: 'Be om att häva juridisk försiktighet',
    liftHint:
      'Den gäller tills tillräckligt många andra som tillfrågas om uttalanden går med på det, och, där en jurist granskar under den, tills en jurist är bland dem som släpper den. Juristerna får mejl.',
  },
};

/** Words about what was lowered in an incident. */
export const lowering = { en, sv };
