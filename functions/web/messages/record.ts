const en = {
  title: 'Review record',
  link: 'Review record: who wrote, changed and approved the words',
  of: (kind: string, language: string, id: string) => `${kind}, ${language}, statement ${id}`,
  requested: (who: string, when: string) => `Requested by ${who}, ${when}.`,
  named: {
    ofThen:
      'People are named as in the crisis plan that held at that time, with their id in the plan.',
    today: 'People are named as in the crisis plan of today, with their id in the plan.',
    not: 'People are named by their id in the crisis plan.',
  },
  erased:
    'Words of this statement were erased since, so the record can’t be made any more. The journal still verifies: download it, and see docs/proof.md.',
  broken: 'The journal of this statement is not intact. Download it and verify it first.',
  versions: 'The words, version by version',
  version: (n: number, when: string, author: string) => `Version ${n}, ${when}: ${author}`,
  authors: {
    person: (who: string) => `written by ${who}`,
    playbook: 'drafted by the templates, without a language model',
    model: (model: string, prompt: string) =>
      `drafted by the language model ${model} (prompt ${prompt})`,
  },
  unknown: 'unknown',
  unchanged: 'unchanged',
  wordsErased: 'Its words were erased since.',
  finding: {
    block: (rule: string, channel: string) => `stopped by the rule “${rule}” (${channel})`,
    warn: (rule: string, channel: string) => `remark by the rule “${rule}” (${channel})`,
  },
  found: (words: string) => `: “${words}”`,
  notChecked: 'not checked',
  nothingFound: 'The tone check found nothing when the words were written.',
  foundNothingThen: 'The tone check found nothing at the answer.',
  foundThen: (rule: string, places: number) =>
    `At the answer “${rule}” was found in ${places} ${places === 1 ? 'place' : 'places'}.`,
  asked: (who: string) => `Asked about it: ${who}.`,
  askedNobody: 'Nobody was asked about it.',
  inVain: (when: string, why: string) =>
    `A language model was asked without success, ${when}: ${why}.`,
  rules: (version: string) => `The last version was checked by the rules ${version}.`,
  answers: 'Answers to exactly these words',
  hash: (hash: string) => `SHA-256 of the words: ${hash}`,
  none: 'None.',
  answered: {
    legal: (who: string, when: string) => `Cleared in the legal review by ${who}, ${when}`,
    approve: (who: string, when: string) => `Approved by ${who}, ${when}`,
  },
  shownAs: (role: string) => `shown to readers as: ${role}`,
  lay: (time: string) => `From the question to the answer: ${time}.`,
  level: (severity: number, isCautious: boolean) =>
    `severity ${severity}${isCautious ? ' under legal caution' : ''}`,
  lowered: (asked: string, approved: string) =>
    `Asked about at ${asked}, approved at ${approved}: right only if the incident was lowered in between. Its journal says by whom, and who agreed.`,
  layUnknown: 'How long it took from the question to the answer is not known.',
  signed: { yes: 'Signed with a passkey.', no: 'Not signed with a passkey.' },
  plan: (version: string) => `Under the crisis plan ${version}`,
  planSince: (when: string) => `, which held since ${when}`,
  overrode: (rule: string, reason: string) => `Approved against the rule “${rule}”: ${reason}`,
  published: 'Published',
  nothingPublished: 'Nothing.',
  out: (channel: string, when: string) => `${channel}, out ${when}`,
  quotesKept: (who: string, when: string, reason: string) =>
    `Kept by ${who}, ${when}, though the words quote a comment that was removed${reason ? `: ${reason}` : '.'}`,
  summary: 'In one sentence',
  drafted: {
    model: 'A language model drafted the words',
    playbook: 'The templates drafted the words',
    person: 'A person wrote the words',
  },
  changed: (who: string) => `; ${who} changed them`,
  unused: (versions: string) => `; a language model wrote version ${versions}, which was not used`,
  verdict: (origin: string, who: string) =>
    `${origin}. Reviewed and approved, and answered for, by ${who}.`,
  notApproved: (origin: string) => `${origin}. Nobody has approved them.`,
  printed: (when: string) => `Made ${when} from the journal of the statement.`,
};

const sv: typeof en = {
  title: 'Granskningsprotokoll',
  link: 'Granskningsprotokoll: vem som skrev, ändrade och godkände texten',
  of: (kind, language, id) => `${kind}, ${language}, uttalande ${id}`,
  requested: (who, when) => `Begärt av ${who}, ${when}.`,
  named: {
    ofThen: 'Personer benämns som i den krisplan som gällde då, med sitt id i planen.',
    today: 'Personer benämns som i dagens krisplan, med sitt id i planen.',
    not: 'Personer benämns med sitt id i krisplanen.',
  },
  erased:
    'Text i uttalandet har raderats sedan dess, så protokollet kan inte göras längre. Journalen går ändå att kontrollera: ladda ned den och se docs/proof.md.',
  broken: 'Uttalandets journal är inte intakt. Ladda ned den och kontrollera den först.',
  versions: 'Texten, version för version',
  version: (n, when, author) => `Version ${n}, ${when}: ${author}`,
  authors: {
    person: (who) => `skriven av ${who}`,
    playbook: 'utkast från mallarna, utan språkmodell',
    model: (model, prompt) => `utkast från språkmodellen ${model} (prompt ${prompt})`,
  },
  unknown: 'okänd',
  unchanged: 'oförändrat',
  wordsErased: 'Texten har raderats sedan dess.',
  finding: {
    block: (rule, channel) => `stoppad av regeln ”${rule}” (${channel})`,
    warn: (rule, channel) => `anmärkning av regeln ”${rule}” (${channel})`,
  },
  found: (words) => `: ”${words}”`,
  notChecked: 'inte kontrollerad',
  nothingFound: 'Tonkontrollen hittade inget när orden skrevs.',
  foundNothingThen: 'Tonkontrollen hittade inget vid svaret.',
  foundThen: (rule, places) =>
    `Vid svaret fanns ”${rule}” på ${places} ${places === 1 ? 'ställe' : 'ställen'}.`,
  asked: (who) => `Tillfrågade om den: ${who}.`,
  askedNobody: 'Ingen tillfrågades om den.',
  inVain: (when, why) => `En språkmodell tillfrågades utan resultat, ${when}: ${why}.`,
  rules: (version) => `Den sista versionen kontrollerades av reglerna ${version}.`,
  answers: 'Svar på just den här texten',
  hash: (hash) => `Textens SHA-256: ${hash}`,
  none: 'Inga.',
  answered: {
    legal: (who, when) => `Klartecken i den juridiska granskningen av ${who}, ${when}`,
    approve: (who, when) => `Godkänt av ${who}, ${when}`,
  },
  shownAs: (role) => `visas för läsare som: ${role}`,
  lay: (time) => `Från frågan till svaret: ${time}.`,
  level: (severity, isCautious) =>
    `nivå ${severity}${isCautious ? ' med juridisk försiktighet' : ''}`,
  lowered: (asked, approved) =>
    `Frågan ställdes på ${asked} och godkändes på ${approved}: rätt bara om händelsen sänktes däremellan. Dess journal säger av vem, och vem som gick med på det.`,
  layUnknown: 'Hur lång tid det gick från frågan till svaret är inte känt.',
  signed: {
    yes: 'Underskrivet med passnyckel.',
    no: 'Inte underskrivet med passnyckel.',
  },
  plan: (version) => `Enligt krisplanen ${version}`,
  planSince: (when) => `, som gällde sedan ${when}`,
  overrode: (rule, reason) => `Godkänt trots regeln ”${rule}”: ${reason}`,
  published: 'Publicerat',
  nothingPublished: 'Inget.',
  out: (channel, when) => `${channel}, ute ${when}`,
  quotesKept: (who, when, reason) =>
    `Får stå kvar enligt ${who}, ${when}, fast texten citerar en borttagen kommentar${reason ? `: ${reason}` : '.'}`,
  summary: 'I en mening',
  drafted: {
    model: 'En språkmodell skrev utkastet',
    playbook: 'Mallarna skrev utkastet',
    person: 'En person skrev texten',
  },
  changed: (who) => `; ${who} ändrade texten`,
  unused: (versions) => `; en språkmodell skrev version ${versions}, som inte användes`,
  verdict: (origin, who) => `${origin}. Granskat och godkänt, med ansvar för texten, av ${who}.`,
  notApproved: (origin) => `${origin}. Ingen har godkänt texten.`,
  printed: (when) => `Upprättat ${when} utifrån uttalandets journal.`,
};

/** Words of the record of who wrote, changed and approved the words of a statement. */
export const record = { en, sv };
