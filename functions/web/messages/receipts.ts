import type { Delivery, ReceiptReason } from '#domain/statement/statement.ts';

type Reasons = Record<Exclude<ReceiptReason, 'basis-changed'>, string>;
type Standings = Record<NonNullable<Delivery['standing']>, string>;

const reasonsEn: Reasons = {
  credentials:
    'The channel does not accept our account. Have it connected again under Channels, then try again; until then, post by hand.',
  frozen: 'Ordinary posts are frozen: this one was stopped before it went out.',
  missed: 'Its planned time was past. Try again to publish it late all the same, or leave it.',
  'plan-demands-more':
    'The plan came to ask for more than this approval had, so it was not posted here. Correct it with a new statement, or write another one for this channel.',
  'not-its-channel':
    'This answers someone who did not write here, so it was not posted here. Answer where the comment stands.',
  'not-posted': 'It was not posted, and won’t be. Someone has said why:',
  limit: 'The channel takes no more for the moment.',
  'refused-content':
    'The channel does not accept this text. Write a new statement, or post it by hand where that works.',
  gone: 'The post that this one was to be placed below is gone. Post by hand, or write a new statement.',
  'other-words':
    'Something else is published in its place on the channel. Look there before you do anything else.',
  'no-recipients':
    'Nobody on the list was reached: it is missing or empty, or no address in it is accepted. Channels shows what is wrong. Mend the list and try again, or send by hand.',
};

const standingsEn: Standings = {
  ours: 'Checked on the channel: word for word as approved.',
  'other-words':
    'Warning: what is published there is not what was approved. Someone or something has changed it. Look, and correct it.',
  gone: 'Warning: the post is not there any more. Find out who removed it, and decide whether to publish again.',
};

const en = {
  reasons: reasonsEn,
  standings: standingsEn,
  triesAgain: (when: string) => `Talan looks and tries again by itself at ${when}.`,
  stopTrying: 'Stop trying',
  notPosted: 'It won’t be posted',
  notPostedHint:
    'Say so if nobody posted it and nobody will. Nothing waits for it any more then, so that the crisis can be over. It goes on record.',
  notPostedWhy: 'Why not?',
  ownWaitingHint: 'You need do nothing. If the words are not to go out, stop the tries.',
  ownUnknownHint:
    'No one can tell yet whether it went out. Talan looks again by itself every few minutes and notes here what it finds; you need do nothing.',
  postedAfterAll: (channel: string) => `It was posted after all: ${channel}`,
  postedAfterAllHint:
    'Write down the address if someone posted it. The statement then counts as out again.',
  unsettled: (channel: string) => `Was it posted? ${channel}`,
  unsettledHint:
    'Newer words replace these, and nobody has noted whether they were posted here. Do not post them now: look there, and note what you find.',
  notNoted: 'Not noted whether it was posted',
  earlierHere: {
    notNoted: 'Nobody has noted whether the words that these replace were posted here.',
    note: 'Look there, and note it first',
    notPosted: 'The words that these replace were not posted here.',
  },
  waitingTitle: (channel: string) => `Waits: ${channel}`,
  waitingHint:
    'You need do nothing. If it can’t wait: post it by hand and write down the address, or stop the tries.',
};

const reasonsSv: Reasons = {
  credentials:
    'Kanalen godtar inte vårt konto. Be någon ansluta det igen under Kanaler och försök sedan på nytt; lägg ut för hand till dess.',
  frozen: 'Vanliga inlägg är lagda på is: det här stoppades innan det gick ut.',
  missed:
    'Den planerade tiden hade passerat. Försök igen om det ska gå ut sent ändå, eller låt det vara.',
  'plan-demands-more':
    'Planen kom att kräva mer än det här godkännandet hade, så det lades inte ut här. Rätta med ett nytt uttalande, eller skriv ett annat för den här kanalen.',
  'not-its-channel':
    'Det här svarar någon som inte skrev här, så det lades inte ut här. Svara där kommentaren står.',
  'not-posted': 'Det lades inte ut, och kommer inte att läggas ut. Någon har sagt varför:',
  limit: 'Kanalen tar inte emot mer just nu.',
  'refused-content':
    'Kanalen godtar inte den här texten. Skriv ett nytt uttalande, eller lägg ut den för hand där det går.',
  gone: 'Inlägget som det här skulle ligga under finns inte längre. Lägg ut för hand, eller skriv ett nytt uttalande.',
  'other-words':
    'Något annat ligger publicerat på dess plats i kanalen. Titta där innan du gör något mer.',
  'no-recipients':
    'Ingen på listan nåddes: den saknas eller är tom, eller så godtas ingen av adresserna. Under Kanaler står vad som är fel. Rätta listan och försök igen, eller skicka för hand.',
};

const standingsSv: Standings = {
  ours: 'Kontrollerat i kanalen: ord för ord som det godkändes.',
  'other-words':
    'Varning: det som ligger ute är inte det som godkändes. Någon eller något har ändrat det. Titta efter, och rätta.',
  gone: 'Varning: inlägget finns inte kvar. Ta reda på vem som tog bort det, och avgör om det ska ut igen.',
};

const sv: typeof en = {
  reasons: reasonsSv,
  standings: standingsSv,
  triesAgain: (when) => `Talan tittar efter och försöker igen av sig självt ${when}.`,
  stopTrying: 'Sluta försöka',
  notPosted: 'Det läggs inte ut',
  notPostedHint:
    'Säg det om ingen har lagt ut det och ingen kommer att göra det. Då väntar inget på det längre, så att krisen kan vara över. Det antecknas.',
  notPostedWhy: 'Varför inte?',
  ownWaitingHint: 'Du behöver inte göra något. Om texten inte ska ut: avbryt försöken.',
  ownUnknownHint:
    'Ingen kan ännu säga om den gick ut. Talan tittar själv igen med några minuters mellanrum och antecknar här vad som ligger ute; du behöver inte göra något.',
  postedAfterAll: (channel) => `Det lades ut ändå: ${channel}`,
  postedAfterAllHint:
    'Anteckna adressen om någon har lagt ut det. Uttalandet räknas då som ute igen.',
  unsettled: (channel) => `Lades det ut? ${channel}`,
  unsettledHint:
    'Nyare ord ersätter de här, och ingen har antecknat om de lades ut här. Lägg inte ut dem nu: titta där, och anteckna vad du ser.',
  notNoted: 'Ej antecknat om det lades ut',
  earlierHere: {
    notNoted: 'Ingen har antecknat om orden som de här ersätter lades ut här.',
    note: 'Titta där, och anteckna det först',
    notPosted: 'Orden som de här ersätter lades inte ut här.',
  },
  waitingTitle: (channel) => `Väntar: ${channel}`,
  waitingHint:
    'Du behöver inte göra något. Om det brådskar: lägg ut för hand och anteckna adressen, eller avbryt försöken.',
};

/** Words about what became of each channel, and what to do about it. */
export const receipts = { en, sv };
