import { describe, expect, it } from 'vitest';
import { commentRules } from '../../support/comment-rules.ts';

const { groundsIn, grounds } = commentRules;

const ought: [text: string, fitting: string[]][] = [
  ['Jävla blattar, åk hem', ['degrading']],
  ['Kvinnor hör hemma i köket, inte i ledningen', ['degrading']],
  ['Muslimer är råttor', ['degrading', 'agitation']],
  ['Women belong in the kitchen', ['degrading']],
  ['Fucking immigrants did this', ['degrading']],
  ['Alla judar borde gasas', ['agitation']],
  ['Sieg heil', ['agitation']],
  ['Kill all muslims', ['agitation']],
  ['Jag ska döda er', ['threat']],
  ['Vi vet var du bor, akta dig', ['threat']],
  ['Chefen förtjänar en kula i huvudet', ['threat']],
  ["I'll stab you", ['threat']],
  ['We know where you live', ['threat']],
  ['Han ska skjutas', ['threat']],
  ['Gå dit och bränn ner skiten i kväll', ['incitement']],
  ["Let's torch the office tonight", ['incitement']],
  ['Hennes personnummer är 850101-1234', ['personal-data']],
  ['Handläggaren bor på Storgatan 12', ['personal-data']],
  ['His phone number is 555 0100, call him', ['personal-data']],
  ['Klicka på länken för att få din ersättning med BankID', ['fraud']],
  ['Claim your refund here via WhatsApp', ['fraud']],
  ['Bekräfta ditt kortnummer för utbetalning', ['fraud']],
  ['Kolla min profil för billiga lån', ['spam']],
  ['Follow my page for discount codes', ['spam']],
  ['Svarta är djur', ['degrading']],
  ['Bränn alla muslimer', ['agitation']],
  ['Någon borde skjutas för det här, och det är du', ['threat']],
  ['Alla storma kontoret med basebollträn', ['incitement']],
];

// Rude, sarcastic, idiomatic, or hate that is quoted to object to it: all of this stays.
const stays = [
  'Ni är idioter hela bunten.',
  'Vilka jävla clowner som styr den här kommunen',
  'Fy fan vad ni är dåliga. Avgå!',
  'Skäms, era inkompetenta svin',
  'Ljugarna på vattenbolaget mörkar igen',
  'Det här tar död på oss småföretagare',
  'Ni skjuter upp allt, som vanligt',
  'Man skrattar ihjäl sig åt er information',
  'Jättebra jobbat, verkligen. Guldstjärna till alla chefer!',
  'Ni borde få sparken allihop',
  'Ni dödar landsbygden med de här besluten',
  'Chefen ska hängas ut i tidningen för det här',
  'Någon skrev "jävla blattar" här ovan, ta bort det!',
  'Min granne blev kallad neger på bussen, gör ni något åt det?',
  'Det är inte okej att folk skriver att muslimer är råttor',
  'Jag blev hotad: "vi vet var du bor". Vad gör ni?',
  'Varning! Det går runt ett sms där man ska klicka på en länk för ersättning, det är bluff',
  'Vad är ert telefonnummer? Jag har ringt 0771-00 00 00 i en timme',
  'Jag bor på Storgatan och har inget vatten',
  'Ni ljuger. Sluta ljuga.',
  'Hoppas ni förlorar varenda val',
  'Ryktet säger att ni visste i våras',
  'You are a bunch of clowns.',
  'Worst managers in the country, resign',
  'Oh brilliant, another press release. That will stop the flood.',
  'You are killing small businesses',
  'This wait is murder',
  'Shoot me a message when it works',
  'Someone wrote "kill all muslims" above, please remove that comment',
  'He was called a faggot in your waiting room. Explain.',
  'Beware, there is a scam asking you to click here for a refund',
  'Liars. Absolute liars.',
  'You should be ashamed',
  'Go to hell with your excuses',
  'Burn the rulebook and start over',
  'Grattis till årets sämsta krishantering, ni slår er själva varje gång',
  'Vilken tur att ni har hand om vattnet, då kan man ju känna sig trygg',
  'Ni borde skämmas ögonen ur er',
  'Jag dör av skratt',
  'Nu får ni väl ändå slå er för pannan',
  'Det bränner i magen när jag läser era svar',
  'Politikerna slåss om åran men ingen tar ansvar',
  'Ni har blod på händerna om någon dricker det här vattnet',
  'Chefen borde sparkas med huvudet före',
  'Skjut inte budbäraren, men det här är under all kritik',
  'Hon blev hotad med kniv på väg hem, var är polisen?',
  'Jag anmäler er till JO, Europadomstolen och min mamma',
  'Min syster kallades "hora" av er personal. Svara på det.',
  'Hatkommentarerna om invandrare här är vidriga, varför ligger de kvar?',
  'Rykten säger att chefen bor i Spanien',
  'Great, kill the messenger and carry on',
  'I could murder a glass of clean water',
  'They threatened to shoot the dog, do something',
  'Your hotline is a bomb waiting to go off',
  'You people could not run a bath, pathetic',
  'Heads must roll for this',
  'What is your phone number? I called 0771 000 000',
];

describe('what words suggest to a person', () => {
  it('finds three of four of what ought to go, with a ground that fits', () => {
    const missed = ought.filter(([text, fit]) => !groundsIn(text).some((id) => fit.includes(id)));
    expect(missed.length / ought.length, JSON.stringify(missed)).toBeLessThanOrEqual(0.25);
  });

  it('leaves criticism alone: rude, sarcastic, idiomatic, or quoting', () => {
    expect(stays.filter((text) => groundsIn(text).length > 0)).toEqual([]);
  });
});

describe('the grounds', () => {
  it('are none of manners, rumour or opinion', () => {
    expect(Object.keys(grounds).toSorted()).toEqual([
      'agitation',
      'child-abuse',
      'copyright',
      'degrading',
      'fraud',
      'incitement',
      'intrusion',
      'personal-data',
      'spam',
      'terror',
      'threat',
      'violence',
    ]);
  });

  it('let one person act at once on threats, personal data and child abuse alone', () => {
    const atOnce = Object.keys(grounds).filter((id) => grounds[id]?.atOnce);
    expect(atOnce.toSorted()).toEqual(['child-abuse', 'personal-data', 'threat']);
  });
});
