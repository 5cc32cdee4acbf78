import { en } from './admin-en.ts';

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
