import type { Unsaid } from '#domain/draft/brief/writers-words.ts';

const en = {
  newIncident: 'Open an incident',
  editIncident: 'Change the incident',
  title: 'What has happened?',
  titleHint: 'A few words for ourselves, never published: “Fire at the Västerås depot”.',
  summary: 'Description',
  summaryHint: 'When it began, who is affected, what is being done. Never published.',
  severity: 'How severe is it?',
  responsibility: 'How far will the public hold us responsible?',
  wrongdoing: 'Did someone do wrong?',
  wrongdoingHint: 'Your answer decides between an apology and distancing.',
  circumstances: 'Circumstances',
  harm: 'How are people harmed?',
  harmHint: 'Choose all that apply, or none. The gravest decides how the text begins.',
  legalHold: 'Legal caution',
  legalHoldHint:
    'The lawyers ask for care: they review first, the text admits no liability, and no words are erased.',
  facts: 'What do we know?',
  factsHint:
    'One sentence a line, Enter for the next, the most important first: where there is little room, Talan takes them from the top. What is unconfirmed is told as “we don’t know yet”.',
  factPlaceholder: 'One fact',
  confirmed: 'Confirmed',
  confirmedHint: 'Someone who knows has said so. Otherwise statements say “we don’t know yet”.',
  aboutFact: 'More',
  moreAboutFact: (n: number) => `More about fact ${n}`,
  fact: (n: number) => `Fact ${n}`,
  factText: 'What we know',
  factStatus: 'Certainty',
  factSource: 'Source',
  factKeys: 'Search words',
  factKeysHint: 'For searching texts, separated by commas: “12 injured, twelve injured”.',
  isOurs: 'We did wrong here',
  isOursHint: 'An apology names this.',
  open: 'What is open, if unconfirmed',
  openHint:
    'A question that goes on after “We do not yet know …”: “what made people ill”, “whether …”. Nothing else is used.',
  isOpen: 'Open question:',
  wasOpen: 'Was the open question:',
  unsaid: {
    'several-phrases': 'Not used: write one phrase, without a full stop or colon in it.',
    'no-question': 'Not used: begin it as a question, with “whether”, “what”, “when” or the like.',
    'not-publishable':
      'Not used: it holds a protected name, an address that is not ours, an emoji or something unfinished.',
  } satisfies Record<Unsaid, string>,
  forAllLines: 'If you type several lines in the box, this holds for all of them.',
  affected: 'Who is affected',
  affectedHint:
    'As a statement may call them, in few words: “the passengers on the 7:40 train”. What was done to them stands beside it. One group per line.',
  background: 'What statements may draw on',
  commitments: 'Commitments',
  commitmentsHint:
    'Promises that statements may make. No other promise is let through. One per line, the most important first: where there is little room, Talan takes them from the top.',
  contacts: 'Contacts',
  contactsHint: 'Phone numbers and addresses for those affected. One per line.',
  policies: 'Policies',
  policiesHint: 'Rules of ours that a statement may cite. One per line.',
  protectedNames: 'Names that must never appear',
  protectedNamesHint: 'Stopped in every form. One per line.',
  publicAction: 'What the public should do',
  publicActionHint: 'For instance “Boil the water before drinking it”.',
  publicActionKeys: 'Words to recognise it by',
  changedMeanwhile: (theirs: string) =>
    theirs === ''
      ? 'Someone else emptied this while you wrote. Save to keep yours.'
      : `Someone else changed this while you wrote, to: “${theirs}”. Save to keep yours.`,
  publicActionKeysHint:
    'The tone check looks for these in a text. Separate them with commas: “boil, boiled”.',
  openIncident: 'Open the incident',
  newStatement: 'Request a statement',
  about: 'About',
  kind: 'What kind of statement?',
  oursByFacts:
    'A confirmed fact says what you did wrong, but the incident doesn’t say that you did. Answer “Did someone do wrong?”, and an apology is suggested.',
  nothingConfirmed:
    'No fact is confirmed yet, so a draft can say little more than that you know and are finding out. Confirm what you can, even if only that something has happened, and where.',
  legalHoldReason:
    'Legal caution applies: drafts keep to confirmed facts, care and apology, and say nothing about guilt.',
  otherKinds: 'Another kind',
  likeLast: (words: string) => `Like the last one: ${words}`,
  pair: 'In both languages',
  pairHint: 'Two statements of the same facts, each with its own decision.',
  language: 'Language',
  channels: 'Where should it go?',
  channelsHint: 'Internal kinds go only to e-mail and intranet: to both, unless you choose.',
  keyMessage: 'Key message',
  keyMessageHint:
    'One or two sentences in your organisation’s voice that every text holds word for word. An apology says what you did, to whom, and that you apologise; a correction says what you said that was wrong; distance says from what; a reply answers the person as “you”; otherwise what those it concerns must hear from you. Without it Talan writes its own words. Everything in it must be in the facts, the action or the commitments. At most 200 characters.',
  questions: 'Questions',
  questionsHint:
    'One question a line. You may write the answer right after the question mark: it is told as you type it, and must be in the facts, the action, the commitments or what is open. Otherwise Talan looks for the fact that answers it.',
  headline: 'Headline',
  headlineHint:
    'As you type it, where a channel has one. What people get or do, not the first sentence over again. Left empty, Talan writes one.',
  instructions: 'Instructions to whoever writes',
  instructionsHint: 'What must be in it, what to avoid. Never published.',
  instructionsUnread:
    'No language model is connected, and the templates read no instructions. Whoever approves sees them.',
  nextUpdateAt: 'Next update',
  newLast: 'Request the last update',
  lastEnds:
    'This update tells the public that it is the last one, and promises no other. Once it is out, say on the incident’s page that the crisis is over.',
  last: 'This is the last update',
  lastHint:
    'It says so, and promises no other. Once it is out, you can say that the crisis is over.',
  stillPromised: (channels: string, when: string) =>
    `Still promised an update (${when}): ${channels}. Choose these channels too, or their readers wait for one that never comes.`,
  stillOpen: 'It would be the last word, and these questions are still open:',
  stillOpenHint:
    'Change the fact of any that is answered. If one stays open, say in the text who goes on with it.',
  whichPass: 'Which of the two?',
  beforeClocksGoBack: 'Before the clocks go back',
  afterClocksGoBack: 'After the clocks have gone back',
  nextUpdateHint: (zone: string) =>
    `A promise in the text. Clock time in ${zone}. First statements and updates need it while the incident is active.`,
  author: 'Who writes?',
  authorTalan: 'Talan drafts',
  authorTalanHint: 'From the confirmed facts, checked by the tone rules.',
  authorMe: 'I write it myself',
  authorMeHint: 'Write a text for each channel that you choose. It is checked as well.',
  titleFor: (channel: string) => `Headline for ${channel}`,
  textFor: (channel: string) => `Text for ${channel}`,
  wrongSentence: 'Which sentence was wrong?',
  wrongSentenceHint: 'Pick one, or say it in your own words below.',
  claim: 'The claim that is wrong',
  claimKeys: 'Words that state the claim',
  truthKeys: 'Words that state the truth',
  comment: 'The comment to reply to',
  factFirst:
    'No fact has changed since those words. Change the one that was wrong, or add what is right, before Talan can write the correction.',
  toFacts: 'To the facts',
  corrects: (what: string) => `This statement corrects: ${what}`,
  withdraws: (what: string) => `This statement takes back: ${what}`,
  request: 'Request the statement',
};

const sv: typeof en = {
  newIncident: 'Öppna en händelse',
  editIncident: 'Ändra händelsen',
  title: 'Vad har hänt?',
  titleHint: 'Några ord för oss själva, publiceras aldrig: ”Brand i depån i Västerås”.',
  summary: 'Beskrivning',
  summaryHint: 'När det började, vilka som drabbas, vad som görs. Publiceras aldrig.',
  severity: 'Hur allvarligt är det?',
  responsibility: 'Hur stort ansvar lägger allmänheten på oss?',
  wrongdoing: 'Har någon gjort fel?',
  wrongdoingHint: 'Svaret avgör om det blir en ursäkt eller ett avståndstagande.',
  circumstances: 'Omständigheter',
  harm: 'Vad råkar människor ut för?',
  harmHint: 'Välj allt som gäller, eller inget. Det allvarligaste avgör hur texten börjar.',
  legalHold: 'Juridisk försiktighet',
  legalHoldHint:
    'Juristerna ber om försiktighet: de granskar först, texten erkänner ingen skuld och inga ord raderas.',
  facts: 'Vad vet vi?',
  factsHint:
    'En mening per rad, Enter för nästa, det viktigaste först: där utrymmet är litet tar Talan uppifrån. Det obekräftade blir ”vi vet inte ännu”.',
  factPlaceholder: 'En uppgift',
  confirmed: 'Bekräftad',
  confirmedHint: 'Någon som vet har sagt det. Annars säger uttalanden ”vi vet inte ännu”.',
  aboutFact: 'Mer',
  moreAboutFact: (n) => `Mer om uppgift ${n}`,
  fact: (n) => `Uppgift ${n}`,
  factText: 'Vad vi vet',
  factStatus: 'Säkerhet',
  factSource: 'Källa',
  factKeys: 'Sökord',
  factKeysHint: 'För sökning i texter, åtskilda med komma: ”12 skadade, tolv skadade”.',
  isOurs: 'Här gjorde vi fel',
  isOursHint: 'En ursäkt nämner det här.',
  open: 'Vad som är oklart, om uppgiften är obekräftad',
  openHint:
    'En fråga som fortsätter efter ”Vi vet ännu inte …”: ”vad som gjorde människor sjuka”, ”om …”. Inget annat används.',
  isOpen: 'Öppen fråga:',
  wasOpen: 'Var öppen fråga:',
  unsaid: {
    'several-phrases': 'Används inte: skriv ett enda led, utan punkt eller kolon inuti.',
    'no-question': 'Används inte: börja som en fråga, med ”om”, ”vad”, ”när” eller liknande.',
    'not-publishable':
      'Används inte: här finns ett skyddat namn, en adress som inte är vår, en emoji eller något oavslutat.',
  },
  forAllLines: 'Skriver du flera rader i rutan gäller det här för alla.',
  affected: 'Vilka som berörs',
  affectedHint:
    'Som ett uttalande får kalla dem, med få ord: ”resenärerna på tåget 7.40”. Vad de råkade ut för står bredvid. En grupp per rad.',
  background: 'Vad uttalanden får bygga på',
  commitments: 'Åtaganden',
  commitmentsHint:
    'Löften som uttalanden får ge. Inga andra löften släpps igenom. Ett per rad, det viktigaste först: där utrymmet är litet tar Talan uppifrån.',
  contacts: 'Kontaktvägar',
  contactsHint: 'Telefonnummer och adresser för dem som berörs. En per rad.',
  policies: 'Policyer',
  policiesHint: 'Våra regler som ett uttalande får hänvisa till. En per rad.',
  protectedNames: 'Namn som aldrig får förekomma',
  protectedNamesHint: 'Stoppas i alla former. Ett per rad.',
  publicAction: 'Vad allmänheten ska göra',
  publicActionHint: 'Till exempel ”Koka vattnet innan du dricker det”.',
  publicActionKeys: 'Ord att känna igen det på',
  changedMeanwhile: (theirs) =>
    theirs === ''
      ? 'Någon annan tömde det här medan du skrev. Spara för att behålla ditt.'
      : `Någon annan ändrade det här medan du skrev, till: ”${theirs}”. Spara för att behålla ditt.`,
  publicActionKeysHint:
    'Tonkontrollen letar efter dem i en text. Skilj dem åt med komma: ”koka, kokat”.',
  openIncident: 'Öppna händelsen',
  newStatement: 'Begär ett uttalande',
  about: 'Om',
  kind: 'Vilken typ av uttalande?',
  oursByFacts:
    'En bekräftad uppgift säger vad ni gjorde fel, men i händelsen står det inte. Svara på ”Har någon gjort fel?”, så föreslås en ursäkt.',
  nothingConfirmed:
    'Ingen uppgift är bekräftad än, så ett utkast kan inte säga mycket mer än att ni vet om det och tar reda på mer. Bekräfta det som går, om så bara att något har hänt, och var.',
  legalHoldReason:
    'Juridisk försiktighet gäller: utkast håller sig till bekräftade uppgifter, omtanke och ursäkt och säger inget om skuld.',
  otherKinds: 'En annan typ',
  likeLast: (words) => `Som det förra: ${words}`,
  pair: 'På båda språken',
  pairHint: 'Två uttalanden utifrån samma uppgifter, vart och ett med ett eget beslut.',
  language: 'Språk',
  channels: 'Vart ska det gå?',
  channelsHint: 'Interna typer går bara med e-post och på intranätet: på båda, om du inte väljer.',
  keyMessage: 'Huvudbudskap',
  keyMessageHint:
    'En eller två meningar från er som varje text har ordagrant. En ursäkt säger vad ni gjorde, mot vilka, och att ni ber om ursäkt; en rättelse vad ni sade som var fel; ett avståndstagande från vad; ett svar talar till personen som ”du”; annars det som de berörda måste få höra av er. Lämnas det tomt skriver Talan egna ord. Allt i det ska finnas i uppgifterna, uppmaningen eller åtagandena. Högst 200 tecken.',
  questions: 'Frågor',
  questionsHint:
    'En fråga per rad. Skriv gärna svaret direkt efter frågetecknet: det står som du skriver det och ska finnas i uppgifterna, uppmaningen, åtagandena eller det som är öppet. Annars letar Talan efter uppgiften som svarar.',
  headline: 'Rubrik',
  headlineHint:
    'Som du skriver den, i de kanaler som har en. Vad folk får eller ska göra, inte första meningen en gång till. Lämnas den tom skriver Talan en.',
  instructions: 'Anvisningar till skribenten',
  instructionsHint: 'Vad som måste med, vad som ska undvikas. Publiceras aldrig.',
  instructionsUnread:
    'Ingen språkmodell är ansluten, och mallarna läser inga anvisningar. Den som godkänner ser dem.',
  nextUpdateAt: 'Nästa besked',
  newLast: 'Begär det sista beskedet',
  lastEnds:
    'Den här uppdateringen säger till allmänheten att det är det sista beskedet, och lovar inget nytt. När den är ute anger du på händelsens sida att krisen är över.',
  last: 'Det här är det sista beskedet',
  lastHint: 'Texten säger det och lovar inget nytt. När den är ute kan ni säga att krisen är över.',
  stillPromised: (channels, when) =>
    `Lovar fortfarande ett besked (${when}): ${channels}. Välj de kanalerna också, annars väntar läsarna där på ett besked som aldrig kommer.`,
  stillOpen: 'Det blir det sista beskedet, och de här frågorna är fortfarande öppna:',
  stillOpenHint:
    'Ändra uppgiften för den som har fått svar. Förblir någon öppen: säg i texten vem som arbetar vidare med den.',
  whichPass: 'Vilken av de två?',
  beforeClocksGoBack: 'Innan klockan ställs tillbaka',
  afterClocksGoBack: 'Efter att klockan har ställts tillbaka',
  nextUpdateHint: (zone) =>
    `Ett löfte i texten. Klockslag i ${zone}. Första besked och uppdateringar behöver det så länge händelsen pågår.`,
  author: 'Vem skriver?',
  authorTalan: 'Talan skriver ett utkast',
  authorTalanHint: 'Utifrån de bekräftade uppgifterna, kontrollerat mot tonreglerna.',
  authorMe: 'Jag skriver själv',
  authorMeHint: 'Skriv en text för varje kanal du väljer. Den kontrolleras också.',
  titleFor: (channel) => `Rubrik för ${channel}`,
  textFor: (channel) => `Text för ${channel}`,
  wrongSentence: 'Vilken mening var fel?',
  wrongSentenceHint: 'Välj en, eller skriv det med egna ord nedan.',
  claim: 'Påståendet som är fel',
  claimKeys: 'Ord som uttrycker påståendet',
  truthKeys: 'Ord som uttrycker det som är sant',
  comment: 'Kommentaren som ska besvaras',
  factFirst:
    'Ingen uppgift har ändrats sedan den texten. Ändra den som var fel, eller lägg till vad som är rätt, innan Talan kan skriva rättelsen.',
  toFacts: 'Till uppgifterna',
  corrects: (what) => `Det här uttalandet rättar: ${what}`,
  withdraws: (what) => `Det här uttalandet drar tillbaka: ${what}`,
  request: 'Begär uttalandet',
};

/** Labels and hints of the desk's forms. */
export const forms = { en, sv };
