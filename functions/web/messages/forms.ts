import { en } from './forms-en.ts';

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
    'En fråga som fortsätter efter ”Vi vet ännu inte …”: ”vad som gjorde människor sjuka”, ”om …”. Inget annat används. Utan den säger texter inte vad det obekräftade handlar om.',
  isOpen: 'Öppen fråga:',
  wasOpen: 'Var öppen fråga:',
  nothingOpen:
    'Ingen öppen fråga: så länge uppgiften är obekräftad säger texter bara att något har hänt. Skriv vad som är öppet (”vad som orsakade branden”) under ”Ändra”, så säger de vad det handlar om.',
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
  contactInWords: (contact) =>
    `${contact} (tas som ord: där finns varken telefonnummer, e-postadress eller webbadress)`,
  contactsInWords:
    'Kontaktvägarna är bara ord: där finns varken telefonnummer, e-postadress eller webbadress. Är det så folk når er?',
  sameUnderWay: (kind) => `Ett av den här typen är redan på väg (${kind}).`,
  toSameUnderWay: 'Öppna det',
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
  pairHint:
    'Två uttalanden utifrån samma uppgifter, vart och ett med ett eget beslut. En rubrik du skriver gäller språket du väljer; frågor begär du ett språk i taget.',
  language: 'Språk',
  channels: 'Vart ska det gå?',
  channelsHint: 'Interna typer går bara med e-post och på intranätet: på båda, om du inte väljer.',
  questions: 'Frågor',
  questionsHint:
    'En per rad, med svaret efter om du har det: ”Får jag pengarna tillbaka? Ja, i mars.” Ett svar på en egen rad börjar med ”S:”.',
  qaForm:
    'Skriv i par, med fråga och svar på var sin rad: ”F: Får jag dricka vattnet?” och under den ”S: Ja, om du kokar det först.” Minst tre par.',
  wishes: 'Rubrik och anvisningar',
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
  wrongSentenceHint:
    'Välj en, eller skriv det med egna ord nedan. Utkastet säger vad som är rätt och upprepar ingen felaktig siffra, så att läsarna minns den rätta; nyhetsrummets märkning leder till den tidigare texten.',
  claim: 'Påståendet som är fel',
  claimKeys: 'Ord som uttrycker påståendet',
  truthKeys: 'Ord som uttrycker det som är sant',
  comment: 'Kommentaren som ska besvaras',
  factFirst:
    'Ingen uppgift har ändrats sedan den texten. Var uppgiften rätt och bara meningen fel väljer du uppgiften nedan. Annars ändrar du den som var fel, eller lägger till vad som är rätt, innan Talan kan skriva rättelsen.',
  rightFact: 'Vilken uppgift säger vad som är rätt?',
  rightFactHint: 'En uppgift som var rätt hela tiden behöver inte ändras: bara meningen var fel.',
  factsStand:
    'De här uppgifterna stod i den texten och räknas fortfarande som bekräftade. En rättelse berättar dem inte; dra tillbaka eller ändra dem som är fel, annars gör nästa uttalande det.',
  toFacts: 'Till uppgifterna',
  corrects: (what) => `Det här uttalandet rättar: ${what}`,
  withdraws: (what) => `Det här uttalandet drar tillbaka: ${what}`,
  request: 'Begär uttalandet',
};

/** Labels and hints of the desk's forms. */
export const forms = { en, sv };
