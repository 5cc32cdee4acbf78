const en = {
  handle: (handle: string) => `Incident ${handle}`,
  openedAt: (when: string) => `opened ${when}`,
  nothingOut: 'Nothing is out yet',
  nothingAsked: 'no statement has been requested',
  out: (kind: string, when: string) => `${kind} out since ${when}`,
  beingWritten: (kind: string) => `${kind} is being written`,
  publishing: (kind: string) => `${kind} is being published`,
  waits: (kind: string, who: string, until: string) => `${kind} waits for ${who} until ${until}`,
  needsDesk: (kind: string, status: string) => `${kind} needs action: ${status}`,
  toPost: (kind: string, channels: string) => `${kind} is to be posted by hand: ${channels}`,
  promised: (when: string) => `next update promised ${when}`,
  late: (when: string) => `the update promised ${when} is late`,
  resolved: 'the crisis is over',
  whatToDo: 'What should people do?',
  whatToDoWhy: 'Life or health is in danger, and nothing here says it. It comes first in the text.',
  /** In a sentence with other channels. */
  ourNewsroom: 'the newsroom',
  first: (kind: string, channels: string) => `${kind} to ${channels}`,
  firstWhy: (language: string) =>
    `Talan drafts it in ${language} from the facts here and asks whoever has the mandate. Nothing goes out before they approve.`,
  changeFirst: 'Choose something else',
  promises: 'It promises the next update for',
  atNight: (isForLife: boolean): string =>
    isForLife
      ? 'In the quiet hours, since life or health is at stake.'
      : 'In the quiet hours, as it was promised before.',
  nothingNew: (channels: string) => `Request “nothing new” to ${channels}`,
  nothingNewWhy:
    'The update says that what you have told still holds, and when the next one comes. Nothing goes out before it is approved.',
  openStatement: (kind: string) => `Go to: ${kind}`,
  toReview: 'Write the review',
  another: 'Request a statement',
  reword: 'Change',
  rewordFact: (fact: string) => `Change the fact: ${fact}`,
  strike: 'Strike',
  strikeFact: (fact: string) => `Strike the fact: ${fact}`,
  strikeQuestion:
    'No statement may say it any more. What is out already and rests on it is marked.',
  strikeYes: 'Yes, strike it',
  undo: 'Undo',
  undoFact: (fact: string) => `Undo, as unconfirmed: ${fact}`,
  timeLine: 'Time line',
  earlier: 'Earlier',
  wholeTimeLine: 'The whole time line',
  requested: (kind: string) => `requested: ${kind}`,
  decided: (kind: string, decided: string) => `${decided}: ${kind}`,
  published: (kind: string, channels: string) => `${kind} is out: ${channels}`,
};

const sv: typeof en = {
  handle: (handle) => `Händelse ${handle}`,
  openedAt: (when) => `öppnad ${when}`,
  nothingOut: 'Inget är ute ännu',
  nothingAsked: 'inget uttalande är begärt',
  out: (kind, when) => `${kind} ute sedan ${when}`,
  beingWritten: (kind) => `${kind} skrivs`,
  publishing: (kind) => `${kind} publiceras`,
  waits: (kind, who, until) => `${kind} väntar på ${who} till ${until}`,
  needsDesk: (kind, status) => `${kind} kräver åtgärd: ${status}`,
  toPost: (kind, channels) => `${kind} ska läggas ut för hand: ${channels}`,
  promised: (when) => `nästa besked är utlovat ${when}`,
  late: (when) => `beskedet som utlovades ${when} är försenat`,
  resolved: 'krisen är över',
  whatToDo: 'Vad ska folk göra?',
  whatToDoWhy: 'Liv eller hälsa är i fara, och inget här säger det. Det ska stå först i texten.',
  ourNewsroom: 'nyhetsrummet',
  first: (kind, channels) => `${kind} till ${channels}`,
  firstWhy: (language) =>
    `Talan skriver utkastet på ${language.toLowerCase()} av uppgifterna här och frågar den som har mandatet. Inget går ut innan det är godkänt.`,
  changeFirst: 'Välj något annat',
  promises: 'Det utlovar nästa besked',
  atNight: (isForLife) =>
    isForLife
      ? 'Under de tysta timmarna, eftersom liv eller hälsa står på spel.'
      : 'Under de tysta timmarna, som det har lovats förut.',
  nothingNew: (channels) => `Begär ”inget nytt” till ${channels}`,
  nothingNewWhy:
    'Uppdateringen säger att det ni har berättat gäller fortfarande, och när nästa kommer. Inget går ut innan det är godkänt.',
  openStatement: (kind) => `Gå till: ${kind}`,
  toReview: 'Skriv utvärderingen',
  another: 'Begär ett uttalande',
  reword: 'Ändra',
  rewordFact: (fact) => `Ändra uppgiften: ${fact}`,
  strike: 'Stryk',
  strikeFact: (fact) => `Stryk uppgiften: ${fact}`,
  strikeQuestion:
    'Inget uttalande får säga det längre. Det som redan är ute och bygger på den märks ut.',
  strikeYes: 'Ja, stryk den',
  undo: 'Ångra',
  undoFact: (fact) => `Ångra, som obekräftad: ${fact}`,
  timeLine: 'Tidslinje',
  earlier: 'Tidigare',
  wholeTimeLine: 'Hela tidslinjen',
  requested: (kind) => `begärde: ${kind}`,
  decided: (kind, decided) => `${decided}: ${kind}`,
  published: (kind, channels) => `${kind} är ute: ${channels}`,
};

/** Words of an incident's room. */
export const room = { en, sv };
