const en = {
  title: 'Administration',
  areWeReady: 'Are we ready?',
  ready: 'Everything that could be checked is in place.',
  fragile: 'It works as long as nobody is away.',
  notReady: 'Some things would fail in a crisis.',
  states: {
    ready: 'Ready',
    fragile: 'Fragile',
    'not-ready': 'Not ready',
    'not-demanded': 'Not required',
    untried: 'Not tried',
  },
  checks: {
    plan: {
      title: 'Mandates',
      says: 'Someone may approve each kind, severity, channel and language.',
      mends: 'Give someone a mandate for it in the plan.',
    },
    alone: {
      title: 'Stand-ins',
      says: 'Whoever approves or reviews, someone else can too.',
      mends: 'Name deputies in the plan, or one more person who reviews.',
    },
    phones: {
      title: 'Phone numbers',
      says: 'Everyone whom the plan wants to text has a number.',
      mends: 'The plan wants to text them. Give them a number in it, or in TALAN_PHONES.',
    },
    passkeys: {
      title: 'Passkeys',
      says: 'Everyone whom the plan requires to sign has one.',
      mends: 'The plan requires their signature. They make a passkey under Passkeys and sign-ins.',
    },
    model: {
      title: 'Language model',
      says: 'It answered when it was last asked.',
      mends:
        'None has answered. Without one the playbook writes; docs/model.md says how to connect one.',
    },
    sweep: {
      title: 'What runs automatically',
      says: 'No question has been left past its time to answer.',
      mends: 'Questions are left past their time to answer. The log says what fails.',
    },
    accessibility: {
      title: 'Accessibility statement',
      says: 'The newsroom has the one that the law asks of public bodies.',
      mends:
        'The law asks one of public bodies. Fill in its items in the plan (organisation.accessibility).',
    },
  },
  mail: 'Mail',
  mailHint: 'Sends one to you. Look whether it arrives.',
  sendTest: 'Send a test mail',
  mailFailed: 'The mail was not accepted. See whether the sender’s address is verified.',
  people: 'People in the plan',
  hasPhone: 'and a phone number',
  devices: (devices: number, passkeys: number) =>
    `${devices === 1 ? '1 device' : `${devices} devices`}, ${passkeys === 1 ? '1 passkey' : `${passkeys} passkeys`}`,
  away: (until: string) => `Away until ${until}`,
  keys: 'Passkeys and sign-ins of everyone',
  plan: 'What the plan requires',
  planVersion: 'Version of the plan:',
  fourEyes: (severities: string) => `Two people approve: ${severities}.`,
  noFourEyes: 'One person approves.',
  legalReview: 'Under legal caution a lawyer clears the words first.',
  passkeys: (words: string) => `Signing with a passkey: ${words}.`,
  passkeyRules: { required: 'required', preferred: 'preferred', 'not-asked': 'not asked' },
  told: (words: string) => `People are told by: ${words}.`,
  ways: { email: 'mail', sms: 'text message' },
  updates: (words: string) => `An update is due after: ${words}.`,
  kept: ({
    mentions,
    comments,
    statements,
  }: Record<'mentions' | 'comments' | 'statements', string>) =>
    `Words are kept: mentions for ${mentions}, comments for ${comments}, statements for ${statements}. Published words stay.`,
  wholeGap: (severity: string) => `${severity}: nobody may approve anything.`,
  gap: (kinds: string, severity: string, channels: string, languages: string) =>
    `${severity}, ${kinds}: ${channels} (${languages})`,
  approvesAlone: (name: string, severities: string) =>
    `Something can’t be approved without ${name}: ${severities}.`,
  reviewsAlone: (name: string) => `Nobody can review legally without ${name}.`,
  channels: 'Channels',
  postedByTalan: (channels: string) => `Posted by Talan: ${channels}.`,
  postedByHand: (channels: string) => `Posted by hand: ${channels}.`,
  model: 'Language model',
  journals: 'Journals',
  journalsHint: 'Every change is an entry that carries the hash of the one before.',
  verify: 'Check the journals',
  export: 'Download',
  entries: (count: number) => (count === 1 ? '1 entry' : `${count} entries`),
  intact: 'Intact',
  wrong: (entries: string) => `Wrong: entry ${entries}`,
  allIntact: (count: number) =>
    count === 1 ? '1 journal checked; it is intact.' : `${count} journals checked; all are intact.`,
  someWrong: (count: number) =>
    count === 1
      ? 'One journal is not as it was written.'
      : `${count} journals are not as they were written.`,
  notFound:
    'A journal that was cut off or replaced as a whole only shows against a hash noted elsewhere: npm run journal -- compare.',
};

const sv: typeof en = {
  title: 'Administration',
  areWeReady: 'Är vi redo?',
  ready: 'Allt som gick att kontrollera finns på plats.',
  fragile: 'Det fungerar så länge ingen är borta.',
  notReady: 'Något skulle svikta i en kris.',
  states: {
    ready: 'Redo',
    fragile: 'Sårbart',
    'not-ready': 'Inte redo',
    'not-demanded': 'Krävs inte',
    untried: 'Inte prövat',
  },
  checks: {
    plan: {
      title: 'Mandat',
      says: 'Någon får godkänna varje typ av uttalande, på varje nivå, i varje kanal och på varje språk.',
      mends: 'Ge någon mandat för det i planen.',
    },
    alone: {
      title: 'Ersättare',
      says: 'Den som godkänner eller granskar kan ersättas av någon annan.',
      mends: 'Ange ersättare i planen, eller en person till som granskar.',
    },
    phones: {
      title: 'Telefonnummer',
      says: 'Alla som planen vill nå med sms har ett nummer.',
      mends: 'Planen vill nå dem med sms. Ge dem ett nummer i den, eller i TALAN_PHONES.',
    },
    passkeys: {
      title: 'Passnycklar',
      says: 'Alla som planen kräver en underskrift av har en.',
      mends:
        'Planen kräver en underskrift av dem. De skapar en under Passnycklar och inloggningar.',
    },
    model: {
      title: 'Språkmodell',
      says: 'Den svarade senast den tillfrågades.',
      mends: 'Ingen har svarat. Utan modell skriver mallarna; docs/model.md säger hur en ansluts.',
    },
    sweep: {
      title: 'Det som sker automatiskt',
      says: 'Ingen fråga har blivit liggande efter sin svarstid.',
      mends: 'Frågor har blivit liggande efter sin svarstid. Loggen visar vad som inte fungerar.',
    },
    accessibility: {
      title: 'Tillgänglighetsredogörelse',
      says: 'Nyhetsrummet har den som lagen kräver av offentliga organ.',
      mends:
        'Lagen kräver en av offentliga organ. Fyll i uppgifterna i planen (organisation.accessibility).',
    },
  },
  mail: 'Mejl',
  mailHint: 'Skickar ett till dig. Se efter om det kommer fram.',
  sendTest: 'Skicka ett provmejl',
  mailFailed: 'Mejlet togs inte emot. Se efter om avsändarens adress är verifierad.',
  people: 'Personer i planen',
  hasPhone: 'och ett telefonnummer',
  devices: (devices, passkeys) =>
    `${devices === 1 ? '1 enhet' : `${devices} enheter`}, ${passkeys === 1 ? '1 passnyckel' : `${passkeys} passnycklar`}`,
  away: (until) => `Borta till ${until}`,
  keys: 'Allas passnycklar och inloggningar',
  plan: 'Det planen kräver',
  planVersion: 'Planens version:',
  fourEyes: (severities) => `Två personer godkänner: ${severities}.`,
  noFourEyes: 'En person godkänner.',
  legalReview: 'Vid juridisk försiktighet ger en jurist klartecken först.',
  passkeys: (words) => `Underskrift med passnyckel: ${words}.`,
  passkeyRules: { required: 'krävs', preferred: 'önskas', 'not-asked': 'efterfrågas inte' },
  told: (words) => `Så nås de som tillfrågas: ${words}.`,
  ways: { email: 'mejl', sms: 'sms' },
  updates: (words) => `Nytt besked väntas efter: ${words}.`,
  kept: ({ mentions, comments, statements }) =>
    `Texter sparas: omnämnanden i ${mentions}, kommentarer i ${comments}, uttalanden i ${statements}. Det som är publicerat står kvar.`,
  wholeGap: (severity) => `${severity}: ingen får godkänna något.`,
  gap: (kinds, severity, channels, languages) =>
    `${severity}, ${kinds}: ${channels} (${languages})`,
  approvesAlone: (name, severities) => `Något går inte att godkänna utan ${name}: ${severities}.`,
  reviewsAlone: (name) => `Ingen kan granska juridiskt utan ${name}.`,
  channels: 'Kanaler',
  postedByTalan: (channels) => `Läggs ut av Talan: ${channels}.`,
  postedByHand: (channels) => `Läggs ut för hand: ${channels}.`,
  model: 'Språkmodell',
  journals: 'Journaler',
  journalsHint: 'Varje ändring är en post som bär den föregåendes hash.',
  verify: 'Kontrollera journalerna',
  export: 'Ladda ned',
  entries: (count) => (count === 1 ? '1 post' : `${count} poster`),
  intact: 'Intakt',
  wrong: (entries) => `Fel: post ${entries}`,
  allIntact: (count) =>
    count === 1
      ? '1 journal är kontrollerad; den är intakt.'
      : `${count} journaler är kontrollerade; alla är intakta.`,
  someWrong: (count) =>
    count === 1
      ? 'En journal är inte som den skrevs.'
      : `${count} journaler är inte som de skrevs.`,
  notFound:
    'En journal som kapats eller bytts ut i sin helhet syns bara mot en hash som antecknats på annat håll: npm run journal -- compare.',
};

/** Words of the admins' pages. */
export const admin = { en, sv };
