const en = {
  title: (language: string) => `The same in ${language}`,
  alone: 'Answer this one by itself',
  both: 'Yes, publish both languages',
  bothFirst: 'Yes, approve both languages',
  one: (language: string) => `Only in ${language}`,
};

const sv: typeof en = {
  title: (language) => `Samma sak på ${language.toLowerCase()}`,
  alone: 'Svara på den här för sig',
  both: 'Ja, publicera på båda språken',
  bothFirst: 'Ja, godkänn på båda språken',
  one: (language) => `Bara på ${language.toLowerCase()}`,
};

/** Words for a pair of statements that one answer approves. */
export const twin = { en, sv };
