const en = {
  title: 'How we answer',
  lead: (days: number) =>
    `What people said to us in the last ${days} days, whether a crisis was on or not. Answered means answered or handed over, of those that needed a reply; times run from when it was written. Each figure leads to what it counts.`,
  moreThanRead: (since: string) =>
    `There were more comments than this page reads: the figures count those since ${since}.`,
  newestOnly: (n: number) => `The newest ${n} of them:`,
  nothing: 'Nobody has said anything to us yet.',
  needed: (n: number) => `${n} needed a reply`,
  answered: (n: number) => `${n} answered`,
  deleted: (n: number) => `${n} deleted by their authors`,
  share: (percent: number) => `${percent} % answered`,
  times: (median: string, p90: string) => `half within ${median}, nine of ten within ${p90}`,
  tooFew: (enough: number) => `Too few to say more: shares and times need ${enough}.`,
  few: 'too few',
  minutes: (n: number) => {
    if (n < 120) return `${n} min`;
    return n < 2880 ? `${Math.round(n / 60)} h` : `${Math.round(n / 1440)} days`;
  },
  elsewhere: { phone: 'Telephone', letter: 'Letter', person: 'In person' },
  stillWaiting: 'Those that still wait',
  chartTitle: (channel: string) => `${channel}: share answered, week by week`,
  weekTold: (from: string, share: string) => `From ${from}: ${share}.`,
  pale: 'Each bar is a week. Pale weeks have too few comments to say much.',
  asTable: 'The same as a table',
  weekFrom: 'Week from',
  columns: {
    needed: 'Needed a reply',
    answered: 'Answered',
    share: 'Share',
    median: 'Median',
  },
  counted: {
    needed: (place: string) => `${place}: needed a reply`,
    answered: (place: string) => `${place}: answered`,
    waiting: (place: string) => `${place}: still waiting`,
    deleted: (place: string) => `${place}: deleted by their authors`,
  },
  span: (from: string, to: string) => `Written from ${from} to ${to}.`,
};

const sv: typeof en = {
  title: 'Så svarar vi',
  lead: (days) =>
    `Det som människor har sagt till oss de senaste ${days} dagarna, i kris eller vardag. Besvarat betyder besvarat eller lämnat vidare, av det som behövde svar; tiden räknas från när det skrevs. Bakom varje siffra finns det som den räknar.`,
  moreThanRead: (since) =>
    `Det finns fler kommentarer än sidan läser in: siffrorna räknar dem från ${since} och framåt.`,
  newestOnly: (n) => `De ${n} nyaste av dem:`,
  nothing: 'Ingen har sagt något till oss ännu.',
  needed: (n) => `${n} behövde svar`,
  answered: (n) => `${n} besvarade`,
  deleted: (n) => `${n} borttagna av avsändaren`,
  share: (percent) => `${percent} % besvarade`,
  times: (median, p90) => `hälften inom ${median}, nio av tio inom ${p90}`,
  tooFew: (enough) => `För få för att säga mer: andelar och tider kräver ${enough}.`,
  few: 'för få',
  minutes: (n) => {
    if (n < 120) return `${n} min`;
    return n < 2880 ? `${Math.round(n / 60)} tim` : `${Math.round(n / 1440)} dygn`;
  },
  elsewhere: { phone: 'Telefon', letter: 'Brev', person: 'På plats' },
  stillWaiting: 'De som fortfarande väntar',
  chartTitle: (channel) => `${channel}: andel besvarade, vecka för vecka`,
  weekTold: (from, share) => `Från ${from}: ${share}.`,
  pale: 'Varje stapel är en vecka. Bleka veckor har för få kommentarer för att säga mycket.',
  asTable: 'Samma sak som tabell',
  weekFrom: 'Vecka från',
  columns: {
    needed: 'Behövde svar',
    answered: 'Besvarade',
    share: 'Andel',
    median: 'Median',
  },
  counted: {
    needed: (place) => `${place}: behövde svar`,
    answered: (place) => `${place}: besvarade`,
    waiting: (place) => `${place}: väntar fortfarande`,
    deleted: (place) => `${place}: borttagna av avsändaren`,
  },
  span: (from, to) => `Skrivna från ${from} till ${to}.`,
};

/** Words of how comments were answered. */
export const trust = { en, sv };
