const en = {
  title: 'Guidelines',
  lead: 'How we speak. What Talan writes and what the tone check says follows from this.',
  version: (version: number) => `Version ${version}`,
  rules: 'What the tone check looks for',
  topics: {
    apology: 'When we apologise',
    responsibility: 'Whose responsibility it is',
    facts: 'What we know and what we do not',
    people: 'Those affected, and people we mention',
    completeness: 'What must be there',
    language: 'Language',
    channel: 'The channel',
  },
  opinions: 'What a model thinks',
  opinionsHint:
    'Asked where a language model is configured, about words that nothing stops. Its answer is an opinion: it never stops an approval and takes no remark away.',
  weights: {
    block: 'Stops approval',
    warn: 'Remark',
    depends: 'Stops approval in some cases',
    none: 'Does not apply',
  },
  why: 'Why',
  says: 'What the tone check says',
  kinds: 'Applies to',
  allKinds: 'All kinds of statements',
  override: 'Can it be overridden?',
  overridable: 'Yes, by who holds the mandate, with a reason that is kept.',
  fixed: 'No. The check is exact, so the words must change.',
};

const sv: typeof en = {
  title: 'Riktlinjer',
  lead: 'Så talar vi. Det Talan skriver och det tonkontrollen säger följer av det här.',
  version: (version) => `Version ${version}`,
  rules: 'Det som tonkontrollen letar efter',
  topics: {
    apology: 'När vi ber om ursäkt',
    responsibility: 'Vem som har ansvaret',
    facts: 'Vad vi vet och inte vet',
    people: 'De drabbade, och människor vi nämner',
    completeness: 'Det som måste finnas med',
    language: 'Språket',
    channel: 'Kanalen',
  },
  opinions: 'Språkmodellens omdöme',
  opinionsHint:
    'En språkmodell tillfrågas, där en är inställd, om texter som inget stoppar. Svaret är ett omdöme: det stoppar aldrig ett godkännande och tar inte bort någon anmärkning.',
  weights: {
    block: 'Stoppar godkännande',
    warn: 'Anmärkning',
    depends: 'Stoppar i vissa fall',
    none: 'Gäller inte',
  },
  why: 'Varför',
  says: 'Så säger tonkontrollen',
  kinds: 'Gäller för',
  allKinds: 'Alla typer av uttalanden',
  override: 'Går den att åsidosätta?',
  overridable: 'Ja, för den som har mandatet, med ett skäl som sparas.',
  fixed: 'Nej. Kontrollen är entydig, så texten måste ändras.',
};

/** Words of the guidelines' pages. */
export const guidelines = { en, sv };
