const en = {
  title: 'Planned',
  nothing: 'Nothing is planned.',
  views: { list: 'List', week: 'Week' },
  weekBefore: 'Week before',
  thisWeek: 'This week',
  weekAfter: 'Week after',
  nothingThatDay: 'Nothing',
  promised: 'Promised updates',
  promisedBy: (name: string) => `${name} sees to it`,
  promiseOf: (incident: string) => `Promised update: ${incident}`,
  promiseOpen: 'Promised',
  promiseLate: 'Late',
  plan: 'Plan a post',
  frozenSince: (when: string) =>
    `Ordinary posts have been on ice since ${when}. None goes out until someone with the mandate has planned it anew or released it.`,
  frozen: 'On ice',
  notAsked:
    'Ordinary posts are on ice while a crisis lasts: nobody is asked about this one until they are thawed.',
  timePassed: 'Its planned time has passed: it needs another one.',
  newPost: 'Plan an ordinary post',
  newPostLead:
    'For an ordinary day: news, tips, invitations. It is approved like any statement, goes out at its time, and is held back while a crisis lasts.',
  postChannelsHint: 'Each channel has words of its own.',
  facts: 'What the post tells',
  factsHint:
    'One sentence per line, each as true as you would publish it. Talan writes from them and adds nothing.',
  factsOrInstructions:
    'One sentence per line, each as true as you would publish it. Talan adds nothing. Left empty, Talan writes from your instructions.',
  modelWrites: 'From what you enter below, checked by the tone rules.',
  templatesWrite:
    'From the sentences that you enter below, word for word, checked by the tone rules.',
  nothingToTell:
    'Say what the post tells, one sentence per line. Talan makes nothing up. Or choose “I write it myself”.',
  otherLanguage:
    'What the post tells is written in another language, and without a language model Talan can’t translate it. Write it in the language of the post.',
  instructionsHint: 'Whom the post is for, and what to avoid. Never published.',
  at: 'Goes out',
  atHint: 'It goes out within five minutes of this time, or not at all.',
  zone: (zone: string) => `Clock time in ${zone}.`,
  later: 'Publish later',
  laterHint:
    'Without a time the words go out as soon as they are approved. It must lie before the next update.',
  request: 'Send for approval',
  goesOut: (when: string) => `Planned time: ${when}`,
  publishedAt: (channels: string, when: string) => `${channels} at the planned time, ${when}`,
  freeze: 'Keep ordinary posts from going out',
  freezes: 'Ordinary posts are put on ice.',
  standStill: (posts: number) =>
    posts === 0
      ? 'None is planned now; any that is planned is held back until the crisis is over.'
      : `${posts === 1 ? 'One planned post is' : `${posts} planned posts are`} held back until someone thaws ${posts === 1 ? 'it' : 'them'}.`,
  onIce: (when: string) => `Ordinary posts have been on ice since ${when}.`,
  thawNow: 'The crisis is over, but ordinary posts still lie on ice.',
  thawNothing:
    'The crisis is over, and no posts are on ice. New ones stay inside until someone lets them go.',
  struckNothing:
    'The incident was opened by mistake, and no posts are on ice. New ones stay inside until someone ends the stop.',
  endStop: 'End the stop',
  see: 'See what is planned',
  thaw: 'See to them',
  missed: (when: string) => `The planned time, ${when}, passed and nothing went out.`,
  replan: 'Plan for another time',
  replanHint: 'You approve exactly these words for this time.',
  replanYes: 'Approve for this time',
  confirm: (time: string) => `Yes, publish at ${time}`,
  confirmByHand: (time: string) => `Yes, have it posted by hand at ${time}`,
  confirmHint:
    'Until that time the words can still be changed or stopped. Once they are out, a change takes a correction.',
};

const sv: typeof en = {
  title: 'Planerat',
  nothing: 'Inget är planerat.',
  views: { list: 'Lista', week: 'Vecka' },
  weekBefore: 'Veckan före',
  thisWeek: 'Den här veckan',
  weekAfter: 'Veckan efter',
  nothingThatDay: 'Inget',
  promised: 'Utlovade besked',
  promisedBy: (name) => `${name} ansvarar`,
  promiseOf: (incident) => `Utlovat besked: ${incident}`,
  promiseOpen: 'Utlovat',
  promiseLate: 'Försenat',
  plan: 'Planera ett inlägg',
  frozenSince: (when) =>
    `Vanliga inlägg ligger på is sedan ${when}. Inget av dem går ut förrän någon med mandat har planerat om eller släppt det.`,
  frozen: 'På is',
  notAsked:
    'Vanliga inlägg ligger på is medan en kris pågår: ingen tillfrågas om det här förrän de tinas upp.',
  timePassed: 'Den planerade tiden har passerat: inlägget behöver en ny.',
  newPost: 'Planera ett vanligt inlägg',
  newPostLead:
    'För en vanlig dag: nyheter, tips, inbjudningar. Det godkänns som alla uttalanden, går ut på sin tid och ligger still så länge en kris pågår.',
  postChannelsHint: 'Varje kanal har sin egen text.',
  facts: 'Vad inlägget berättar',
  factsHint:
    'En mening per rad, så sann att den går att publicera. Talan skriver utifrån dem och lägger inget till.',
  factsOrInstructions:
    'En mening per rad, så sann att den går att publicera. Talan lägger inget till. Lämnar du fältet tomt skriver Talan utifrån dina anvisningar.',
  modelWrites: 'Utifrån det du anger nedan, kontrollerat mot tonreglerna.',
  templatesWrite: 'Utifrån meningarna du anger nedan, ordagrant, kontrollerat mot tonreglerna.',
  nothingToTell:
    'Ange vad inlägget berättar, en mening per rad. Talan hittar inte på något. Eller välj ”Jag skriver själv”.',
  otherLanguage:
    'Det som inlägget berättar är skrivet på ett annat språk, och utan språkmodell kan Talan inte översätta det. Skriv det på inläggets språk.',
  instructionsHint: 'Vem inlägget är till för, och vad som ska undvikas. Publiceras aldrig.',
  at: 'Går ut',
  atHint: 'Det går ut inom fem minuter från den tiden, eller inte alls.',
  zone: (zone) => `Klockslag i ${zone}.`,
  later: 'Publicera senare',
  laterHint: 'Utan tid går texten ut så snart den är godkänd. Tiden måste ligga före nästa besked.',
  request: 'Skicka för godkännande',
  goesOut: (when) => `Planerad tid: ${when}`,
  publishedAt: (channels, when) => `${channels} på den planerade tiden, ${when}`,
  freeze: 'Lägg vanliga inlägg på is',
  freezes: 'Vanliga inlägg läggs på is.',
  standStill: (posts) =>
    posts === 0
      ? 'Inget är planerat nu; det som planeras ligger stilla tills krisen är över.'
      : `${posts === 1 ? 'Ett planerat inlägg ligger' : `${posts} planerade inlägg ligger`} stilla tills någon tinar upp ${posts === 1 ? 'det' : 'dem'}.`,
  onIce: (when) => `Vanliga inlägg ligger på is sedan ${when}.`,
  thawNow: 'Krisen är över, men vanliga inlägg ligger kvar på is.',
  thawNothing:
    'Krisen är över, och inget inlägg ligger på is. Nya stannar inne tills någon släpper fram dem.',
  struckNothing:
    'Händelsen öppnades av misstag, och inget inlägg ligger på is. Nya stannar inne tills någon häver stoppet.',
  endStop: 'Häv stoppet',
  see: 'Se det planerade',
  thaw: 'Ta hand om dem',
  missed: (when) => `Den planerade tiden, ${when}, passerade och inget gick ut.`,
  replan: 'Planera om till en annan tid',
  replanHint: 'Du godkänner exakt den här texten för den tiden.',
  replanYes: 'Godkänn för den tiden',
  confirm: (time) => `Ja, publicera ${time}`,
  confirmByHand: (time) => `Ja, låt den läggas ut för hand ${time}`,
  confirmHint:
    'Fram till den tiden går texten att ändra eller stoppa. När den är ute krävs en rättelse.',
};

/** Words of the pages with what is planned. */
export const planned = { en, sv };
