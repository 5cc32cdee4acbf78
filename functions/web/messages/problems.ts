import type { QuestionProblem } from '#domain/statement/questions-input.ts';
import type { ContactProblem } from '#domain/values/contact.ts';

const en = {
  missing: 'Write something here.',
  choose: 'Choose one.',
  chooseSome: 'Choose at least one.',
  tooLong: (max: number, over: number) =>
    `Too long by ${over === 1 ? '1 character' : `${over} characters`}. Shorten it to at most ${max}.`,
  textsTooLong: (max: number) =>
    `The texts are too long together: at most ${max} characters in all. Shorten this one, or write for fewer channels at a time.`,
  tooMany: (max: number) => `Too many. At most ${max} are allowed; remove some.`,
  malformed: 'This holds broken characters. Take them away, or type them again.',
  'control-character':
    'This holds control characters or a line break that are not allowed. Write it on one line.',
  'invisible-character':
    'This holds invisible characters that can change how it reads. Take them away.',
  takeAway: 'Take them away and send',
  spaceOut: 'Put a blank behind “<” and send',
  markup: 'This looks like HTML. Write plain text without tags.',
  url: 'Write the whole address, beginning with https://, and without a user name.',
  urlMissing: 'Give the address, so that others find the text there.',
  contacts: {
    email: 'No mail gets there. Write the whole e-mail address, such as press@example.org.',
    web: 'This leads nowhere. Write the whole web address, such as https://example.org.',
    phone: 'This is no whole telephone number. Write it with its area code, such as 08-123 45 67.',
  } satisfies Record<ContactProblem, string>,
  time: 'Write a date and a clock time.',
  timeTwice: 'Clocks show this time twice, as they go back that night. Choose which of the two.',
  timeSkipped: 'Clocks skip this time, as they go forward that night. Choose another.',
  channelUnfit: (channel: string) =>
    `This kind of statement may not go to ${channel}. Take the channel away or choose another kind.`,
  titleMissing: 'This channel needs a title. Write one.',
  titleUnwanted: 'This channel has no title. Leave it empty.',
  saysNothing: 'Write words or figures, not only marks.',
  headlineUnwanted:
    'A reply, or words for these channels alone, have no headline. Leave it empty, or choose a channel that has one.',
  questions: {
    'no-question':
      'There is no question mark here. Write the question with its question mark and the answer behind it: “Who pays? We do.” An answer on a line of its own begins with “A:”.',
    'no-words':
      'There are no words before or after its question mark. Write both question and answer in words: “Is it safe? Yes.”',
    'answers-nothing':
      'This is an answer, and there is no question without one above it. Write it behind its question: “Who pays? We do.”',
  } satisfies Record<QuestionProblem, string>,
  questionsUnwanted:
    'Only questions and answers that Talan drafts have a list of questions. Leave it empty, or choose that kind.',
  oneLanguage:
    'This is in one language, and you ask for both. Request one language at a time, or leave this empty.',
  textsMissing: 'Write a text for every channel that you chose.',
  replyPlace:
    'A reply goes to one channel: the one where the comment stands, so never to the newsroom. Choose that one alone.',
  twice: 'The same thing is named twice. Take one away.',
  eitherOr: 'A statement either corrects another or withdraws it, not both.',
  hash: 'This page is older than what is stored. Load it again.',
  reason: 'Write why you approve in spite of this.',
  comment: 'Write a comment, so that the writers know what to do.',
  other: 'This can’t be right. Check it.',
  line: (line: number, sentence: string) => `Line ${line}: ${sentence}`,
};

const sv: typeof en = {
  missing: 'Skriv något här.',
  choose: 'Välj ett alternativ.',
  chooseSome: 'Välj minst ett alternativ.',
  tooLong: (max, over) => `${over} tecken för långt. Korta till högst ${max}.`,
  textsTooLong: (max) =>
    `Texterna är för långa tillsammans: högst ${max} tecken i allt. Korta den här, eller skriv för färre kanaler åt gången.`,
  tooMany: (max) => `För många. Högst ${max} är tillåtna; ta bort några.`,
  malformed: 'Här finns trasiga tecken. Ta bort dem eller skriv dem på nytt.',
  'control-character':
    'Här finns styrtecken eller en radbrytning som inte är tillåtna. Skriv på en rad.',
  'invisible-character': 'Här finns osynliga tecken som kan ändra hur det läses. Ta bort dem.',
  takeAway: 'Ta bort dem och skicka',
  spaceOut: 'Sätt ett mellanslag efter ”<” och skicka',
  markup: 'Det här ser ut som HTML. Skriv vanlig text utan taggar.',
  url: 'Skriv hela adressen, med https:// först och utan användarnamn.',
  urlMissing: 'Ange adressen, så att andra hittar texten där.',
  contacts: {
    email: 'Dit kommer ingen e-post. Skriv hela e-postadressen, till exempel press@exempel.se.',
    web: 'Den leder ingenstans. Skriv hela webbadressen, till exempel https://exempel.se.',
    phone: 'Det är inget helt telefonnummer. Skriv det med riktnummer, till exempel 08-123 45 67.',
  },
  time: 'Skriv ett datum och ett klockslag.',
  timeTwice:
    'Klockan visar det här klockslaget två gånger, när den ställs tillbaka den natten. Välj vilken.',
  timeSkipped:
    'Klockan hoppar över det här klockslaget, när den ställs fram den natten. Välj ett annat.',
  channelUnfit: (channel) =>
    `Ett uttalande av den här typen får inte gå till ${channel}. Ta bort kanalen eller välj en annan typ.`,
  titleMissing: 'Den här kanalen behöver en rubrik. Skriv en.',
  titleUnwanted: 'Den här kanalen har ingen rubrik. Lämna tomt.',
  saysNothing: 'Skriv ord eller siffror, inte bara tecken.',
  headlineUnwanted:
    'Ett svar, eller text för bara de här kanalerna, har ingen rubrik. Lämna tomt, eller välj en kanal som har en.',
  questions: {
    'no-question':
      'Här finns inget frågetecken. Skriv frågan med frågetecken och svaret efter: ”Vem betalar? Vi.” Ett svar på en egen rad börjar med ”S:”.',
    'no-words':
      'Det saknas ord före eller efter frågetecknet. Skriv både fråga och svar i ord: ”Är det säkert? Ja.”',
    'answers-nothing':
      'Det här är ett svar, men ovanför finns ingen fråga som saknar ett. Skriv det efter sin fråga: ”Vem betalar? Vi.”',
  },
  questionsUnwanted:
    'Bara frågor och svar som Talan skriver har en lista med frågor. Lämna tomt, eller välj den typen.',
  oneLanguage:
    'Det här är på ett språk, men du begär båda. Begär ett språk i taget, eller lämna tomt.',
  textsMissing: 'Skriv en text för varje kanal du valt.',
  replyPlace:
    'Ett svar går till en enda kanal: den där kommentaren står, alltså aldrig till nyhetsrummet. Välj bara den.',
  twice: 'Samma sak nämns två gånger. Ta bort den ena.',
  eitherOr: 'Ett uttalande rättar antingen ett annat eller drar tillbaka det, inte både och.',
  hash: 'Sidan är äldre än det som finns sparat. Läs in den på nytt.',
  reason: 'Skriv varför du godkänner trots detta.',
  comment: 'Skriv en kommentar, så att skribenterna vet vad de ska göra.',
  other: 'Det här kan inte stämma. Kontrollera det.',
  line: (line, sentence) => `Rad ${line}: ${sentence}`,
};

/** Problems of fields, and how to mend them. */
export const problems = { en, sv };
