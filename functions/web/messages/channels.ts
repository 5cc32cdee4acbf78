const en = {
  title: 'Channels',
  hint: 'Talan asks each account once an hour whether it works. To a channel without an account people post by hand, with the text to copy.',
  talan: 'Talan posts',
  hand: 'posted by hand',
  notAsked: 'account not checked yet',
  works: (since: string) => `the account has worked since ${since}`,
  refused: (since: string) => `the account has not been accepted since ${since}`,
  remedy:
    'Whoever runs Talan: give it a new app password or access token. Until then, post by hand there; approved statements are kept, and can be tried again.',
  ends: (date: string, days: number) =>
    `Its password or token expires on ${date}, ${days === 1 ? 'in 1 day' : `in ${days} days`}.`,
  ended: (date: string) => `Its password or token expired on ${date}, as its settings say.`,
  endWarning: (channel: string, date: string) =>
    `Our access to ${channel} expires on ${date}. Whoever runs Talan: give it a new password or token before that.`,
  checked: 'Checked',
  posted: 'Last posted',
  chatWarning: (chat: string) =>
    `Talan can’t tell staff in ${chat}: our access there does not work. Until it is connected again, tell them yourself where to read.`,
  newsroomWarning: (since: string) =>
    `Pages of the newsroom can’t be written since ${since}, so readers may see old ones. Talan goes on trying for a day, ever less often.`,
  warning: (channel: string) =>
    `Talan can’t post to ${channel}: the channel does not accept our account. Until it is connected again, post there by hand.`,
};

const sv: typeof en = {
  title: 'Kanaler',
  hint: 'Talan frågar varje konto en gång i timmen om det fungerar. I en kanal utan konto lägger någon ut för hand, med texten färdig att kopiera.',
  talan: 'Talan lägger ut',
  hand: 'läggs ut för hand',
  notAsked: 'kontot är inte kontrollerat än',
  works: (since) => `kontot har fungerat sedan ${since}`,
  refused: (since) => `kontot har inte godtagits sedan ${since}`,
  remedy:
    'Till den som driver Talan: ge det ett nytt applösenord eller en ny åtkomstnyckel. Lägg ut för hand där till dess; godkända uttalanden finns kvar, och kan skickas på nytt.',
  ends: (date, days) =>
    `Applösenordet eller åtkomstnyckeln slutar gälla ${date}, om ${days === 1 ? '1 dag' : `${days} dagar`}.`,
  ended: (date) =>
    `Applösenordet eller åtkomstnyckeln slutade gälla ${date}, enligt inställningarna.`,
  endWarning: (channel, date) =>
    `Kontot på ${channel} slutar gälla ${date}. Till den som driver Talan: ge det ett nytt applösenord eller en ny åtkomstnyckel innan dess.`,
  checked: 'Kontrollerat',
  posted: 'Senast utlagt',
  chatWarning: (chat) =>
    `Talan kan inte säga till medarbetarna i ${chat}: vår åtkomst dit fungerar inte. Säg själv var de läser tills den är ansluten igen.`,
  newsroomWarning: (since) =>
    `Sidor i nyhetsrummet går inte att skriva sedan ${since}, så läsare kan se gamla. Talan fortsätter försöka i ett dygn, allt glesare.`,
  warning: (channel) =>
    `Talan kan inte lägga ut på ${channel}: kanalen godtar inte vårt konto. Lägg ut där för hand tills det är anslutet igen.`,
};

/** Words about the channels and the accounts on them. */
export const channels = { en, sv };
