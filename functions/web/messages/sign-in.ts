const en = {
  title: 'Sign in',
  lead: (organisation: string) => `${organisation}: the right words, approved, when it matters.`,
  localHint:
    'This is Talan on your own machine. Choose who you are in the plan; no password is needed here.',
  signInAs: (name: string) => `Sign in as ${name}`,
  may: 'In the plan:',
  none: 'There is no way to sign in set up in this installation.',
  unknown: 'That person is not in the plan. Choose one below.',
};

const sv: typeof en = {
  title: 'Logga in',
  lead: (organisation) => `${organisation}: rätt ord, godkända, när det gäller.`,
  localHint:
    'Det här är Talan på din egen dator. Välj vem du är i planen; inget lösenord behövs här.',
  signInAs: (name) => `Logga in som ${name}`,
  may: 'I planen:',
  none: 'Den här installationen har inget sätt att logga in.',
  unknown: 'Den personen finns inte i planen. Välj en nedan.',
};

/** Words of the sign-in page. */
export const signIn = { en, sv };
