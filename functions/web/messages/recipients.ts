import type { Tally } from '#domain/publish/tally.ts';
import type { ReturnCount } from '#domain/recipients/return.ts';
import type { StopReason } from '#domain/recipients/stop.ts';

const joined = (parts: readonly (string | false)[]): string =>
  parts.filter((part) => part !== false).join(', ');

const en = {
  tally: ({ recipients, sent }: Tally) => `Sent to ${sent} of ${recipients} on the list.`,
  refused: (count: number) =>
    `Not accepted: ${count}. These addresses or numbers will not be tried again; mend them in the list.`,
  unsure: (count: number) =>
    `Uncertain: ${count}. It is not known whether these got it, so nothing is sent to them again. Reach them another way if it matters.`,
  stopped: (count: number) =>
    `Left out: ${count}. They asked for no more, or their mailbox takes nothing.`,
  returned: ({ bounced, complained }: ReturnCount) =>
    `Came back: ${joined([
      bounced > 0 && `${bounced} because the mailbox takes nothing`,
      complained > 0 && `${complained} reported as unwanted`,
    ])}. This list sends nothing more to them; reach them another way if it matters.`,
  stoppedBy: ({ bounced, complained, unsubscribed }: Record<StopReason, number>) =>
    `Nothing more is sent to ${bounced + complained + unsubscribed}: ${joined([
      bounced > 0 && `mailbox takes nothing: ${bounced}`,
      complained > 0 && `reported as unwanted: ${complained}`,
      unsubscribed > 0 && `asked for no more: ${unsubscribed}`,
    ])}.`,
  count: (count: number) => (count === 1 ? '1 recipient' : `${count} recipients`),
  parts: (count: number, isWide: boolean) =>
    `Text message: ${count === 1 ? '1 part' : `${count} parts`} each${isWide ? ' (a character in it leaves each part less than half the room)' : ''}.`,
  inAll: (recipients: string, total: string) => `To ${recipients} on the list, in all ${total}.`,
  cost: (sum: string) => `About ${sum}.`,
  unfitLines: (lines: string) => `Can’t be used in the list: line ${lines}.`,
  listWorks: 'Talan sends',
  listFails: 'nobody on the list',
  remedy:
    'Whoever runs Talan: fill in the list of recipients. Until then, send by hand; approved statements are kept, and can be tried again.',
  unsubscribeTitle: 'No more mails?',
  unsubscribe: (organisation: string) =>
    `You are on a list of ${organisation}. If you want no more mails from it, say so here. Nothing happens before you do.`,
  unsubscribeButton: 'Send me no more',
  unsubscribedTitle: 'You get no more mails from this list',
  unsubscribed: (organisation: string) =>
    `${organisation} no longer sends to you from this list. What is already on its way may still arrive. To get mails again, write to ${organisation}.`,
};

const sv: typeof en = {
  tally: ({ recipients, sent }) => `Skickat till ${sent} av ${recipients} på listan.`,
  refused: (count) =>
    `Godtas inte: ${count}. De adresserna eller numren prövas inte igen; rätta dem i listan.`,
  unsure: (count) =>
    `Osäkert: ${count}. Det går inte att veta om de fick det, så inget skickas till dem igen. Nå dem på annat sätt om det är viktigt.`,
  stopped: (count) =>
    `Utelämnade: ${count}. De har avböjt fler utskick, eller deras brevlåda tar inte emot något.`,
  returned: ({ bounced, complained }) =>
    `Kom tillbaka: ${joined([
      bounced > 0 && `${bounced} för att brevlådan inte tar emot något`,
      complained > 0 && `${complained} anmälda som oönskade`,
    ])}. Listan skickar inget mer till dem; nå dem på annat sätt om det är viktigt.`,
  stoppedBy: ({ bounced, complained, unsubscribed }) =>
    `Inget mer skickas till ${bounced + complained + unsubscribed}: ${joined([
      bounced > 0 && `brevlådan tar inte emot något: ${bounced}`,
      complained > 0 && `anmält utskick som oönskat: ${complained}`,
      unsubscribed > 0 && `har avböjt fler: ${unsubscribed}`,
    ])}.`,
  count: (count) => (count === 1 ? '1 mottagare' : `${count} mottagare`),
  parts: (count, isWide) =>
    `Sms: ${count === 1 ? '1 del' : `${count} delar`} per mottagare${isWide ? ' (ett tecken i texten gör att mindre än hälften får plats i varje del)' : ''}.`,
  inAll: (recipients, total) => `Till ${recipients} på listan, sammanlagt ${total}.`,
  cost: (sum) => `Cirka ${sum}.`,
  unfitLines: (lines) => `Går inte att använda i listan: rad ${lines}.`,
  listWorks: 'Talan skickar',
  listFails: 'ingen på listan',
  remedy:
    'Till den som driver Talan: fyll i listan över mottagare. Skicka för hand till dess; godkända uttalanden finns kvar, och kan skickas på nytt.',
  unsubscribeTitle: 'Vill du inte ha fler utskick?',
  unsubscribe: (organisation) =>
    `Du står på en utskickslista hos ${organisation}. Säg till här om du inte vill ha fler mejl från den. Inget händer förrän du gör det.`,
  unsubscribeButton: 'Skicka inget mer till mig',
  unsubscribedTitle: 'Du får inga fler utskick från den här listan',
  unsubscribed: (organisation) =>
    `${organisation} skickar inte längre till dig från den här listan. Det som redan är på väg kan ändå komma fram. Hör av dig till ${organisation} om du vill få utskick igen.`,
};

/** Words about lists of recipients. */
export const recipients = { en, sv };
