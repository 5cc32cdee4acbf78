const systems = {
  android: 'Android',
  ios: 'iPhone, iPad',
  windows: 'Windows',
  macos: 'Mac',
  linux: 'Linux',
};
const browsers = { firefox: 'Firefox', edge: 'Edge', chrome: 'Chrome', safari: 'Safari' };

const en = {
  title: 'Your sign-ins',
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
};

const sv: typeof en = {
  title: 'Dina inloggningar',
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
};

/** Words about one's own sign-ins. */
export const account = { en, sv };
