const en = {
  title: 'Who approves what right now',
  short: 'Mandates',
  lead: (when: string) => `As it is at ${when}, by the plan and by who is away.`,
  kind: 'Kind',
  channels: 'Channels',
  asked: 'Who is asked, in this order',
  allKinds: 'All kinds',
  allChannels: 'all',
  only: (languages: string) => `only in: ${languages}`,
  nobody: 'nobody',
  requester: 'Whoever requests a statement is never asked to approve it.',
  purposes: { legal: 'Legal review', approve: 'Approval', second: 'Second approval' },
  twoPeople: 'two of these people',
  legalHold: 'Under legal caution',
  legalHoldHint: (who: string, language: string) => `${language}: first cleared by ${who}.`,
  awayTitle: 'Away now',
  nobodyAway: 'Nobody is away.',
  absent: (who: string, until: string) => `${who} is away until ${until}, says the plan`,
  handedOver: (who: string, until: string) => `${who} has handed over until ${until}`,
  handedOverTo: (who: string, to: string, until: string) =>
    `${who} has handed over to ${to} until ${until}`,
  as: {
    deputy: (of: string) => `deputy for ${of}`,
    'stand-in': (of: string) => `stands in for ${of}`,
    reviewer: 'reviews',
  },
  isAway: 'away',
  you: 'you',
  handOver: 'Hand over your mandate',
  handOverLead:
    'While you can’t answer, someone else is asked in your place. Questions that are open to you now go on to them at once. You can end it at any time.',
  to: 'To whom?',
  toDeputies: 'Those after me in the plan, in order',
  toHint: 'Only people whom the plan lets answer in your place.',
  until: 'Until when?',
  untilHint: (zone: string) => `At most 30 days ahead. Time in ${zone}.`,
  handOverSend: 'Hand over',
  handedNow: (until: string) => `You have handed over your mandate until ${until}.`,
  handedNowTo: (to: string, until: string) =>
    `You have handed over your mandate to ${to} until ${until}.`,
  absentNow: (until: string) =>
    `The plan says that you are away until ${until}. An admin changes the plan.`,
  takeBack: 'Take it back now',
  youAre: {
    legal: 'You review first. The one with the mandate decides after you.',
    approve: 'Two people must approve these words. You are the first.',
    second: 'One person has approved these words. You are the second.',
  },
  notAlone: (why: string) => `Your approval does not count alone: ${why}.`,
  whyNotAlone: {
    wrote: 'you have written in these words',
    dictated: 'you asked for words that stand in them',
    lowered: 'you lowered what they need',
    'asked-to-lower': 'you asked to lower what they need',
    agreed: 'you agreed to lower what they need',
  },
  deadEnds: {
    dependent:
      'No approval of this text is enough: all who may approve it wrote in it, or took part in lowering what it needs. Once enough others have agreed to what was lowered, withdraw it and request it anew, or have an admin name another deputy.',
    reviewer:
      'Nobody can approve this text: whoever could review it is needed for the approval, or has given it, and nobody may do both. Have an admin name another deputy or another lawyer in the plan.',
    'too-few':
      'Nobody can approve this text: fewer people may answer than it needs. Have an admin name another deputy, or another lawyer where a review is missing, in the plan.',
  },
  why: {
    'no-answer': (who: string) => `You are asked because ${who} has not answered.`,
    absent: (who: string, until: string) => `You are asked because ${who} is away until ${until}.`,
    'handed-over': (who: string, until: string) =>
      `You are asked because ${who} has handed over the mandate until ${until}.`,
  },
  whyNot: {
    absent: (until: string) => `The plan says that you are away until ${until}.`,
    'handed-over': (until: string) => `You have handed over your mandate until ${until}.`,
  },
  thenAsked: {
    legal: 'Next, someone reviews the words legally.',
    approve: 'Next, the one with the mandate is asked. Nothing is published before that.',
    second: 'Next, a second person is asked. Nothing is published before that.',
  },
  onClear: 'If you clear the words',
  clear: 'Clear the words…',
  confirmClear: 'Yes, I clear these words',
  confirmFirst: 'Yes, I approve these words',
  confirmHint: 'New words need a new answer.',
  cleared: { legal: 'You have cleared these words', approve: 'You have approved these words' },
  clearedHint: 'Others have to answer before anything is published.',
  clearedBy: { legal: 'cleared the words in the legal review', approve: 'approved the words' },
};

const sv: typeof en = {
  title: 'Vem godkänner vad just nu',
  short: 'Mandat',
  lead: (when) => `Så som det är ${when}, enligt planen och vilka som är borta.`,
  kind: 'Typ',
  channels: 'Kanaler',
  asked: 'Vem som tillfrågas, i den här ordningen',
  allKinds: 'Alla typer',
  allChannels: 'alla',
  only: (languages) => `bara på: ${languages}`,
  nobody: 'ingen',
  requester: 'Den som begär ett uttalande tillfrågas aldrig om att godkänna det.',
  purposes: { legal: 'Juridisk granskning', approve: 'Godkännande', second: 'Andra godkännande' },
  twoPeople: 'två av dessa personer',
  legalHold: 'Vid juridisk försiktighet',
  legalHoldHint: (who, language) => `${language}: ${who} ger klartecken först.`,
  awayTitle: 'Borta nu',
  nobodyAway: 'Ingen är borta.',
  absent: (who, until) => `${who} är borta till ${until}, enligt planen`,
  handedOver: (who, until) => `${who} har lämnat över fram till ${until}`,
  handedOverTo: (who, to, until) => `${who} har lämnat över till ${to}, fram till ${until}`,
  as: {
    deputy: (of) => `ersättare för ${of}`,
    'stand-in': (of) => `svarar i stället för ${of}`,
    reviewer: 'granskar',
  },
  isAway: 'borta',
  you: 'du',
  handOver: 'Lämna över ditt mandat',
  handOverLead:
    'När du inte kan svara tillfrågas någon annan i ditt ställe. Frågor som väntar på dig nu går genast vidare. Du kan avsluta när som helst.',
  to: 'Till vem?',
  toDeputies: 'De som står efter mig i planen, i tur och ordning',
  toHint: 'Bara de som enligt planen kan svara i ditt ställe.',
  until: 'Till när?',
  untilHint: (zone) => `Högst 30 dagar fram. Tid i ${zone}.`,
  handOverSend: 'Lämna över',
  handedNow: (until) => `Du har lämnat över ditt mandat fram till ${until}.`,
  handedNowTo: (to, until) => `Du har lämnat över ditt mandat till ${to}, fram till ${until}.`,
  absentNow: (until) => `Enligt planen är du borta till ${until}. En administratör ändrar planen.`,
  takeBack: 'Ta tillbaka det nu',
  youAre: {
    legal: 'Du granskar först. Den som har mandatet beslutar efter dig.',
    approve: 'Två personer måste godkänna texten. Du är den första.',
    second: 'En person har godkänt texten. Du är den andra.',
  },
  notAlone: (why) => `Ditt godkännande räknas inte ensamt: ${why}.`,
  whyNotAlone: {
    wrote: 'du har skrivit i texten',
    dictated: 'du har bett om ord som står i den',
    lowered: 'du har sänkt det som den kräver',
    'asked-to-lower': 'du har bett om att sänka det som den kräver',
    agreed: 'du har gått med på att sänka det som den kräver',
  },
  deadEnds: {
    dependent:
      'Inget godkännande av texten räcker: alla som får godkänna den har skrivit i den, eller varit med om att sänka det som den kräver. Dra tillbaka den och begär en ny när tillräckligt många andra har gått med på sänkningen, eller låt en administratör utse en ersättare till.',
    reviewer:
      'Ingen kan godkänna texten: den som kan granska den behövs för godkännandet, eller har gett det, och ingen får göra båda delarna. Låt en administratör utse en ersättare eller en jurist till i planen.',
    'too-few':
      'Ingen kan godkänna texten: färre får svara än den kräver. Låt en administratör utse en ersättare till i planen, eller en jurist till där granskningen saknas.',
  },
  why: {
    'no-answer': (who) => `Du tillfrågas eftersom ${who} inte har svarat.`,
    absent: (who, until) => `Du tillfrågas eftersom ${who} är borta till ${until}.`,
    'handed-over': (who, until) =>
      `Du tillfrågas eftersom ${who} har lämnat över mandatet fram till ${until}.`,
  },
  whyNot: {
    absent: (until) => `Enligt planen är du borta till ${until}.`,
    'handed-over': (until) => `Du har lämnat över ditt mandat fram till ${until}.`,
  },
  thenAsked: {
    legal: 'Sedan granskas texten juridiskt.',
    approve: 'Sedan tillfrågas den som har mandatet. Inget publiceras före det.',
    second: 'Sedan tillfrågas en person till. Inget publiceras före det.',
  },
  onClear: 'Om du ger klartecken',
  clear: 'Ge klartecken…',
  confirmClear: 'Ja, jag ger klartecken för texten',
  confirmFirst: 'Ja, jag godkänner texten',
  confirmHint: 'En ny text behöver ett nytt svar.',
  cleared: { legal: 'Du har gett klartecken för texten', approve: 'Du har godkänt texten' },
  clearedHint: 'Andra måste svara innan något publiceras.',
  clearedBy: {
    legal: 'gav klartecken för texten i den juridiska granskningen',
    approve: 'godkände texten',
  },
};

/** Words about mandates, handing over, reviews and second approvals. */
export const mandates = { en, sv };
