import type { Language } from '../../../values/language.ts';

/** What a number is the name of when it stands behind such a word: a telephone, a batch, a line. */
const namings: Record<Language, string> = {
  sv: 'anknytning(?:en)?|ankn\\.?|kod(?:en)?|ring|numret|\\p{L}*nummer|nr\\.?|märkt[ae]?|sats(?:en|er|erna)?|serie|\
    ärende|batch|parti|partierna|id|\\p{L}*(?:linje|buss|tåg|flyg|flight|vagn|grind|spår|hall|sal|rum|port|plats|\
    modell|typ|artikel|order|faktura|konto|ritning|fastighet|avdelning|punkt|standard|kanal|pir|pump|version|sida)\
    (?:en|et|n)?',
  en: 'extension|ext\\.?|code|pin|ring|call|dial|text|numbers?|no\\.|marked|labell?ed|serial|case|batch|batches|lots?|\
    id|lines?|routes?|models?|rooms?|flights?|bus(?:es)?|trains?|coach|ferry|tram|gates?|tracks?|platforms?|bays?|\
    units?|flats?|wards?|seats?|halls?|zones?|blocks?|buildings?|forms?|tickets?|orders?|invoices?|accounts?|polic(?:y|\
    ies)|files?|claims?|items?|products?|versions?|sections?|pages?|channels?|standards?|pumps?|kiosks?|box(?:es)?|\
    ref\\.?|reference|type|size|engine|wagon|car|lorry|pier|site|plot|area|station|unit|series|year',
};
// "Batches 6311 to 6324" are two of them.
const named = new RegExp(
  `(?<!\\p{L})(?:${namings.sv}|${namings.en}) (?:\\d{4,} (?:to|and|till|och|–) )?$`.replaceAll(
    /\s{2,}/gu,
    '',
  ),
  'iu',
);

// "The helpline Mind 90101": a name inside a sentence.
const behindName = /\p{Ll},? \p{Lu}\p{L}* $/u;

/** Whether a number is a name by what stands before it. */
export const isNamed = (before: string): boolean => named.test(before) || behindName.test(before);

const units =
  /^ (?:kronor|kr|pund|euros?|dollars?|pounds?|liter|litres?|\p{L}*met(?:er|re)s?|kilo(?:s|gram|grams)?|ton(?:s|nes)?|kg|km|m[²³23]?|kWh|MWh|MW)(?![\p{L}\d])/iu;
const sign = /[£$€]$/u;
const year = /^(?:19|20)\d{2}$/u;

const opening =
  /^(?:about|around|some|over|under|nearly|almost|all|our|the|these|those|of|another|only|up|than|in|from|between|for|with|to|de|alla|samtliga|våra|dessa|minst|högst|cirka|omkring|runt|nästan|över|under|drygt|knappt|närmare|totalt|sammanlagt|av|i|än|från|mellan|för|till|med|mot)$/iu;

// "Kiosk 2311", "Ekby 2311": what has a capital names it, unless such a word begins the sentence.
const isBehindName = (before: string): boolean => {
  const [, word = ''] = /(\p{Lu}\p{L}*) $/u.exec(before) ?? [];
  return word !== '' && !opening.test(word);
};

const clock = /^(?:[01]\d|2[0-3])[0-5]\d$/u;
// "At 1400 people were asked to leave".
const isTime = (digits: string, before: string): boolean =>
  clock.test(digits) &&
  /(?<!\p{L})(?:at|by|since|until|till|before|after|from|kl\.?|klockan) $/iu.test(before);

const PLURAL: Record<Language, string> = {
  sv: '(?!(?:kommer|landar|gäller|ligger|heter|stannar|avgår|klockan|sedan|innan|under|efter|över|eller|varken|\
    redan|utan|endast|bara|kör|står|får|går|öppnar|stänger|passerar|trafikerar|lämnar|och|är|har|var|när|som|inne\
    |åker|rymmer|håller)(?!\\p{L}))(?:\\p{Ll}{2,}(?:ar|er|or|arna|erna|orna|ena)|\\p{Ll}*(?:hushåll|barn|företag|hus|\
    hem|brev|larm|djur|träd|ägg|kort|prov|jobb|samtal|mejl|besök|paket|fall|recept|konton|ärenden|meddelanden|\
    män|år|timmar|par|stycken|st|flaskor|exemplar|fel|djuren|barnen|hushållen|företagen|hemmen|husen|larmen|konto\
    na|breven|korten))',
  en: '(?!(?:is|was|has|does|goes|this|as|its|us|his|yes|plus|minus|always|leaves|runs|takes|stops|stays|opens|\
    closes|needs|gets|works|remains|comes|arrives|departs|lands|serves|calls|holds|means|says|shows|contains|costs|\
    belongs|applies|concerns|covers|carries|crosses|hits)(?!\\p{L}))(?:\\p{Ll}{2,}[^s\\W\\d]s|people|children|men|women|\
    staff|cattle|sheep|classes|addresses|businesses|buses|passes|glasses|boxes)',
};
const between: Record<Language, string> = {
  sv: '(?:\\p{Ll}+(?:a|da|ta|na) )?',
  en: '(?:(?!(?:is|was|are|were|has|have|had|will|can|in|on|at|to|by|from|with|and|or|but|for|the|an?|of|as|when|if|\
    because|who|that|which|since|until|before|after|not|left|went|ran|hit|broke|came|goes|leaves|runs)(?!\\p{L}))\
    \\p{Ll}+(?:-\\p{Ll}+)* ){0,2}',
};

const follows = (language: Language): RegExp =>
  new RegExp(`^ ${between[language]}${PLURAL[language]}(?!\\p{L})`.replaceAll(/\s{2,}/gu, ''), 'u');
const counted: Record<Language, RegExp> = { sv: follows('sv'), en: follows('en') };

// "From 2900 to 3400 homes", "1480 of 8700 students".
const withNext = (after: string): string =>
  after.replace(
    /^(?: (?:to|and|or|of|out of|till|och|eller|av) | ?– ?)\d[\d ,\u00a0]*\d(?= )/u,
    '',
  );

/**
 * Whether a number of four digits is a sum, a measure or a count of things. A year, a time and what is a name are left
 * as they were typed.
 */
export const isAmount = (
  digits: string,
  before: string,
  after: string,
  language: Language,
): boolean => {
  const rest = withNext(after);
  if (sign.test(before) || units.test(rest)) return true;
  return (
    !year.test(digits) &&
    !isTime(digits, before) &&
    !isBehindName(before) &&
    counted[language].test(rest)
  );
};
