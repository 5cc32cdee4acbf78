const systems = {
  android: 'Android',
  ios: 'iPhone, iPad',
  windows: 'Windows',
  macos: 'Mac',
  linux: 'Linux',
};
const browsers = { firefox: 'Firefox', edge: 'Edge', chrome: 'Chrome', safari: 'Safari' };

const en = {
  title: 'Passkeys and sign-ins',
  passkeysTitle: 'Your passkeys',
  passkeysHint:
    'With a passkey you sign the words that you approve, with your finger, face or code. Make one on each device that you approve on, and one as a spare.',
  noPasskeys: 'None yet.',
  registered: (at: string) => `made ${at}`,
  usedLast: (at: string) => `last signed with ${at}`,
  revoke: 'Revoke',
  revokeThis: (key: string, owner: string) => `Revoke ${key}, of ${owner}`,
  passkeyName: 'Name of the passkey',
  passkeyNameHint: 'So that you know it again, such as “My phone”. It may be left empty.',
  addPasskey: 'Make a passkey on this device',
  passkeyAsks: 'Your device now asks for your finger, face or code.',
  passkeyFailed: 'No passkey was made. Try again.',
  passkeyNeedsScript: 'Making a passkey needs JavaScript.',
  freshHint:
    'A passkey is made right after a sign-in, so that nobody can make one on a phone that was left open.',
  signInAgain: 'Sign in again to make a passkey',
  everyonesTitle: 'Everyone’s passkeys',
  everyonesHint:
    'Revoke the passkey of a lost device, and sign its owner out. Until they have made a new one, their deputy is asked in time.',
  sessionsTitle: 'Where you are signed in',
  sessionsHint:
    'Sign out a device that you no longer have. Whoever holds it can do nothing in your name from that moment.',
  browsers: { ...browsers, other: 'A browser' },
  systems: { ...systems, other: 'an unknown device' },
  device: (browser: string, system: string) => `${browser} on ${system}`,
  thisOne: 'this browser',
  signedIn: (at: string) => `signed in ${at}`,
  lastUsed: (at: string) => `last used about ${at}`,
  endThis: (device: string) => `Sign out ${device}`,
  endAll: 'Sign out everywhere, here too',
  endTheirs: (name: string) => `Sign ${name} out everywhere`,
};

const sv: typeof en = {
  title: 'Passnycklar och inloggningar',
  passkeysTitle: 'Dina passnycklar',
  passkeysHint:
    'Med en passnyckel skriver du under texten som du godkänner, med finger, ansikte eller kod. Skapa en på varje enhet som du godkänner på, och en i reserv.',
  noPasskeys: 'Ingen ännu.',
  registered: (at) => `skapad ${at}`,
  usedLast: (at) => `senast använd ${at}`,
  revoke: 'Återkalla',
  revokeThis: (key, owner) => `Återkalla ${key}, som tillhör ${owner}`,
  passkeyName: 'Passnyckelns namn',
  passkeyNameHint: 'Så att du känner igen den, till exempel ”Min telefon”. Får lämnas tomt.',
  addPasskey: 'Skapa en passnyckel på den här enheten',
  passkeyAsks: 'Nu frågar enheten efter ditt finger, ansikte eller din kod.',
  passkeyFailed: 'Ingen passnyckel skapades. Försök igen.',
  passkeyNeedsScript: 'Att skapa en passnyckel kräver JavaScript.',
  freshHint:
    'En passnyckel skapas direkt efter en inloggning, så att ingen kan göra det på en telefon som ligger öppen.',
  signInAgain: 'Logga in igen för att skapa en passnyckel',
  everyonesTitle: 'Allas passnycklar',
  everyonesHint:
    'Återkalla passnyckeln till en borttappad enhet, och logga ut ägaren. Tills ägaren har skapat en ny tillfrågas ersättaren i tid.',
  sessionsTitle: 'Här är du inloggad',
  sessionsHint:
    'Logga ut en enhet som du inte längre har. Från den stunden kan den som har den inte göra något i ditt namn.',
  browsers: { ...browsers, other: 'En webbläsare' },
  systems: { ...systems, other: 'en okänd enhet' },
  device: (browser, system) => `${browser} på ${system}`,
  thisOne: 'den här webbläsaren',
  signedIn: (at) => `inloggad ${at}`,
  lastUsed: (at) => `senast använd omkring ${at}`,
  endThis: (device) => `Logga ut ${device}`,
  endAll: 'Logga ut överallt, även här',
  endTheirs: (name) => `Logga ut ${name} överallt`,
};

/** Words about one's own passkeys and sign-ins. */
export const account = { en, sv };
