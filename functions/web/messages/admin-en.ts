/** English words, by which the Swedish ones are typed. */
export const en = {
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
