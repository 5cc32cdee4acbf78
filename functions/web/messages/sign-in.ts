const en = {
  title: 'Sign in',
  lead: (organisation: string) => `${organisation}: the right words, approved, when it matters.`,
  localHint:
    'This is Talan on your own machine. Choose who you are in the plan; no password is needed here.',
  providerHint:
    'Or as in real use: through an identity provider. A made-up one answers on this machine.',
  may: 'In the plan:',
  colleague: 'A colleague',
  colleagueMay: 'Not in the plan: reads what staff are told, nothing else',
  unknown: 'That person is not in the plan. Choose one below.',
  atProvider: 'Sign in with your work account',
  signOutElsewhere: 'Sign out of your work account too',
  problems: {
    'start-again': 'That took too long, or it was begun in another browser. Sign in again here.',
    refused: 'The sign-in did not go through. Try again.',
    unavailable: 'Your organisation’s sign-in does not answer right now. Try again in a moment.',
    'no-access':
      'You are signed in to your work account, but it does not open Talan. Ask whoever looks after Talan in your organisation.',
  },
};

const sv: typeof en = {
  title: 'Logga in',
  lead: (organisation) => `${organisation}: rätt ord, godkända, när det gäller.`,
  localHint:
    'Det här är Talan på din egen dator. Välj vem du är i planen; inget lösenord behövs här.',
  providerHint:
    'Eller så som det går till på riktigt: genom organisationens inloggning. På den här datorn svarar en påhittad.',
  may: 'I planen:',
  colleague: 'En kollega',
  colleagueMay: 'Inte i planen: läser vad medarbetarna får veta, inget annat',
  unknown: 'Den personen finns inte i planen. Välj en nedan.',
  atProvider: 'Logga in med ditt arbetskonto',
  signOutElsewhere: 'Logga ut från arbetskontot också',
  problems: {
    'start-again':
      'Det tog för lång tid, eller så började du i en annan webbläsare. Logga in igen här.',
    refused: 'Inloggningen gick inte igenom. Försök igen.',
    unavailable: 'Organisationens inloggning svarar inte just nu. Försök igen om en stund.',
    'no-access':
      'Du är inloggad på ditt arbetskonto, men det öppnar inte Talan. Fråga den som sköter Talan hos er.',
  },
};

/** Words of the sign-in page. */
export const signIn = { en, sv };
