// Comments that people copy, retype and change: which of them say the same is known, since they are made here.
const asked = {
  sv: [
    'Går det att dricka vattnet i Norrby nu?',
    'Varför har ni inte berättat om läckan tidigare?',
    'När kommer vattnet tillbaka på Storgatan?',
    'Mina barn har druckit av kranvattnet hela morgonen, är det farligt?',
    'Var hämtar man dricksvatten om man saknar bil?',
    'Min mamma är sängliggande, kan någon köra ut vatten till henne?',
    'Det luktar klor ur kranen hemma hos oss',
    'Jag blev magsjuk efter att ha ätit på skolan, beror det på vattnet?',
    'Vem ersätter oss för förstörda varor i butiken?',
    'Ska förskolan hållas öppen imorgon?',
    'Ni borde skämmas, tredje gången i år som detta händer',
    'Hur länge måste jag koka vattnet innan det är säkert?',
    'Gäller kokrekommendationen även Söderby och Västra hamnen?',
    'Finns det risk att hunden blir sjuk?',
    'Trycket i duschen är nästan borta, hör det ihop med läckan?',
    'Bussen vände vid bron, är vägen avstängd?',
    'Kan ni lägga ut en karta över området som drabbats?',
    'Er telefonväxel svarar aldrig, vart vänder jag mig?',
    'Tack för snabb information, ni gör ett bra jobb',
    'Bra att ni skickar ut sms till alla boende',
    'Får restaurangen ha öppet trots beskedet?',
    'Diskmaskinen gick i natt, måste jag diska om allt?',
    'Är det samma bakterie som för två år sedan?',
    'Vilka prover har tagits och vad visade de?',
    'Kommunens hemsida ligger nere, finns informationen någon annanstans?',
    'Räcker filterkannan för att rena vattnet?',
    'Äldreboendet har fått tankbil men inte vi på landet',
    'Varför fick grannarna besked men ingen annan på gatan?',
    'Kan man borsta tänderna utan risk?',
    'Min man jobbar på verket och säger att ni ljuger',
    'Hade ni underhållit rören hade ingenting hänt',
    'Hur anmäler jag översvämning i källaren till försäkringen?',
    'Simhallen är stängd, får vi pengarna tillbaka på årskortet?',
    'Politikerna gömmer sig som vanligt bakom presschefen',
    'Vi i hemtjänsten saknar instruktioner om kokning',
    'Är barnmatsersättning okej att blanda med buteljerat vatten?',
    'Hur mår personalen som skadades i olyckan?',
    'Finns det krisstöd för elever som såg händelsen?',
    'Har brandkåren släckt färdigt vid depån?',
    'Röken driver mot Ekbacken, borde vi stänga ventilationen?',
  ],
  en: [
    'Is the tap water in Norrby safe to drink today?',
    'Why was nobody told about the leak until this afternoon?',
    'When does the supply return to the harbour district?',
    'My toddler drank from the kitchen tap this morning, should I worry?',
    'Where can people without a car collect bottled water?',
    'Could someone deliver water to my elderly neighbour?',
    'Our shower smells strongly of chlorine',
    'Who pays for the stock my shop had to throw away?',
    'Will the nursery open tomorrow?',
    'Shame on the council, third burst pipe this year',
    'For how long must it boil before cooking?',
    'Does the notice also cover the southern suburbs?',
    'Is it dangerous for cats and dogs?',
    'Please publish a map of the affected streets',
    'Your phone line is dead, whom should I contact?',
    'Great job keeping everybody informed, thank you',
    'May restaurants serve food despite the warning?',
    'Which samples were taken and what did they show?',
    'The website is down, is there another page?',
    'How are the injured employees doing?',
  ],
} as const;

const greetings = { sv: ['Hej!', 'Hejsan,', 'Hallå!'], en: ['Hi!', 'Hello,', 'Hey!'] };
const endings = {
  sv: ['Tack på förhand', 'Mvh', '???', '🙏'],
  en: ['Thanks', 'Please!', '???', '🙏'],
};
const fillers = { sv: ['verkligen', 'egentligen', 'nu'], en: ['really', 'actually', 'now'] };
const negations = { sv: 'inte', en: 'not' };

/** Random numbers from 0 to 1 that are the same for a seed (mulberry32). */
export const randomFrom = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

type Random = () => number;
type Lang = keyof typeof asked;

const pick = <Item>(random: Random, items: readonly Item[]): Item =>
  items[Math.floor(random() * items.length)]!;

const mistype = (random: Random, text: string): string => {
  const at = 1 + Math.floor(random() * (text.length - 2));
  if (/[\p{N}]/u.test(text.slice(at - 1, at + 2))) return text;
  const kind = random();
  if (kind < 0.34) return text.slice(0, at) + text.slice(at + 1);
  if (kind < 0.67) return text.slice(0, at) + text[at + 1] + text[at] + text.slice(at + 2);
  return text.slice(0, at) + text[at] + text.slice(at);
};

/** The words again, as another person may type them. */
const retyped = (random: Random, lang: Lang, text: string): string => {
  let typed = text;
  const typos = Math.floor(random() * (1 + text.length / 30));
  for (let i = 0; i < typos; i += 1) typed = mistype(random, typed);
  if (random() < 0.2) typed = typed.normalize('NFD').replaceAll(/\p{M}/gu, '');
  if (random() < 0.2) typed = typed.toLowerCase();
  if (random() < 0.1) typed = typed.toUpperCase();
  if (random() < 0.2) typed = typed.replace(' ', ` ${pick(random, fillers[lang])} `);
  if (random() < 0.4) typed = `${pick(random, greetings[lang])} ${typed}`;
  if (random() < 0.3) typed = `${typed} ${pick(random, endings[lang])}`;
  if (random() < 0.1) typed = `@kommunen ${typed}`;
  return typed;
};

/** A comment, and what it says: the same as all others with that number. */
export interface MadeComment {
  text: string;
  language: Lang;
  says: number;
}

const syllables =
  'ba be bi bo du da fe fi gra grö ha hu kla kna ko le li mo må na ne ra ri sku sto ta te tri vå ve'.split(
    ' ',
  );

// What nobody else says: words that are made up, among common ones.
const ownWords = (random: Random, lang: Lang): string => {
  const common =
    lang === 'sv' ? ['jag', 'och', 'det', 'är', 'på', 'en'] : ['the', 'and', 'it', 'is', 'on', 'a'];
  const words = Array.from({ length: 5 + Math.floor(random() * 6) }, () =>
    random() < 0.4
      ? pick(random, common)
      : Array.from({ length: 2 + Math.floor(random() * 3) }, () => pick(random, syllables)).join(
          '',
        ),
  );
  return words.join(' ');
};

/**
 * Comments by a seed: a third nobody else says, the others are some 240 that many say, each in Swedish or English,
 * among them pairs that differ by a number or a negation alone.
 */
export const similarComments = (count: number, seed: number): MadeComment[] => {
  const random = randomFrom(seed);
  const sayings = (['sv', 'en'] as const).flatMap((language) =>
    asked[language].flatMap((text) => [
      { language, text },
      { language, text: `${text} ${negations[language]}` },
      { language, text: `${text} 3` },
      { language, text: `${text} 14` },
    ]),
  );
  return Array.from({ length: count }, (_, i) => {
    if (random() < 1 / 3) {
      const language = random() < 0.8 ? 'sv' : 'en';
      return { text: ownWords(random, language), language, says: sayings.length + i };
    }
    const says = Math.floor(random() * sayings.length);
    const { language, text } = sayings[says]!;
    return { text: retyped(random, language, text), language, says };
  });
};
