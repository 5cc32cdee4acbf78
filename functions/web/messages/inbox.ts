import type { Clock } from '#domain/comment/clock.ts';
import type { CommentState, HandOverWay, NoReplyReason } from '#domain/comment/comment.ts';
import type { UrgentReason } from '#domain/comment/urgent.ts';

interface InboxWords {
  title: string;
  lead: string;
  /** Choosing what is shown. */
  about: string;
  none: string;
  state: string;
  states: Record<CommentState, string>;
  /** Heading of what waits in other lists. */
  elsewhere: string;
  empty: string;
  emptyEnded: string;
  list: string;
  keys: string;
  pick: string;
  back: string;
  urgent: string;
  reasons: Record<UrgentReason, string>;
  missed: Record<Clock, string>;
  acknowledgeBy: (time: string) => string;
  urgentBy: (time: string) => string;
  ended: (who: string, when: string) => string;
  on: (channel: string) => string;
  whereItStands: string;
  claimedBy: (who: string) => string;
  claimedByMe: string;
  deleted: string;
  deletedShort: string;
  earlier: string;
  reply: string;
  replyText: string;
  replyHint: string;
  replySend: string;
  replyUnderWay: string;
  handOver: string;
  to: string;
  toHint: string;
  way: string;
  ways: Record<HandOverWay, string>;
  note: string;
  noteHint: string;
  handOverSend: string;
  handedTo: (to: string, way: string) => string;
  noReply: string;
  reason: string;
  noReplyReasons: Record<NoReplyReason, string>;
  noReplySend: string;
  reopen: string;
  reopenReason: string;
  assign: string;
  assignSend: string;
  answered: string;
}

const en: InboxWords = {
  title: 'Inbox',
  lead: 'What people say to us, the urgent first. Each ends as answered, handed over, or with no reply needed.',
  about: 'About',
  none: 'No incident',
  state: 'State',
  states: {
    open: 'Open',
    answered: 'Answered',
    'handed-over': 'Handed over',
    'no-reply-needed': 'No reply needed',
  },
  elsewhere: 'Waiting elsewhere',
  empty: 'Nobody waits for an answer here.',
  emptyEnded: 'There is nothing here.',
  list: 'Comments',
  keys: 'With the arrow keys you go through the list; Enter opens a comment.',
  pick: 'Choose a comment to read and deal with it.',
  back: 'Back to the list',
  urgent: 'Urgent',
  reasons: {
    'acute-illness': 'acute illness',
    threat: 'threat',
    suicide: 'suicide',
    press: 'press with a deadline',
    child: 'child',
  },
  missed: {
    urgent: 'Nobody was there in time',
    acknowledge: 'First reply is late',
    answer: 'Answer is late',
  },
  acknowledgeBy: (time) => `First reply due ${time}`,
  urgentBy: (time) => `Someone must see to it ${time}`,
  ended: (who, when) => `${who}, ${when}`,
  on: (channel) => `on ${channel}`,
  whereItStands: 'Read it where it stands',
  claimedBy: (who) => `${who} has this open`,
  claimedByMe: 'You have this open. Others see that for five minutes.',
  deleted: 'The author has deleted this. It is kept as it was received.',
  deletedShort: 'Deleted by its author',
  earlier: 'What it said before its author changed it',
  reply: 'Answer',
  replyText: 'Your words',
  replyHint:
    'Thank them and say what is known; no debate. Where it needs more, point to mail or phone. Someone with the mandate approves it before it goes out. Left empty, Talan drafts it.',
  replySend: 'Ask for approval',
  replyUnderWay: 'A reply is under way',
  handOver: 'Hand over',
  to: 'To whom',
  toHint: 'A person, an office or a mailbox that answers.',
  way: 'How',
  ways: { mail: 'By mail', phone: 'By phone', office: 'Another office' },
  note: 'Note',
  noteHint: 'For those who work here.',
  handOverSend: 'Hand over',
  handedTo: (to, way) => `To ${to} (${way.toLowerCase()})`,
  noReply: 'No reply needed',
  reason: 'Why',
  noReplyReasons: {
    thanks: 'Thanks',
    reaction: 'Only a reaction',
    'tags-a-friend': 'Tags a friend',
    deleted: 'Deleted by its author',
    repeated: 'Same person, same words',
    'off-topic': 'Off topic',
    spam: 'Spam',
    other: 'Something else (say what in the note)',
  },
  noReplySend: 'End without a reply',
  reopen: 'Open again',
  reopenReason: 'Why it needs more',
  assign: 'Move to another incident',
  assignSend: 'Move',
  answered: 'Answered in approved words',
};

const sv: InboxWords = {
  title: 'Inkorg',
  lead: 'Det som människor säger till oss, det brådskande först. Allt slutar som besvarat, vidarelämnat eller utan behov av svar.',
  about: 'Gäller',
  none: 'Ingen händelse',
  state: 'Läge',
  states: {
    open: 'Öppna',
    answered: 'Besvarade',
    'handed-over': 'Lämnade vidare',
    'no-reply-needed': 'Inget svar behövs',
  },
  elsewhere: 'Väntar på annat håll',
  empty: 'Ingen väntar på svar här.',
  emptyEnded: 'Här finns inget.',
  list: 'Kommentarer',
  keys: 'Med piltangenterna går du genom listan; Enter öppnar en kommentar.',
  pick: 'Välj en kommentar för att läsa den och ta hand om den.',
  back: 'Tillbaka till listan',
  urgent: 'Brådskar',
  reasons: {
    'acute-illness': 'akut sjukdom',
    threat: 'hot',
    suicide: 'självmord',
    press: 'press med deadline',
    child: 'barn',
  },
  missed: {
    urgent: 'Ingen var där i tid',
    acknowledge: 'Första svaret är sent',
    answer: 'Svaret är sent',
  },
  acknowledgeBy: (time) => `Första svar senast ${time}`,
  urgentBy: (time) => `Någon måste se till den senast ${time}`,
  ended: (who, when) => `${who}, ${when}`,
  on: (channel) => `på ${channel}`,
  whereItStands: 'Läs den där den står',
  claimedBy: (who) => `${who} har den här öppen`,
  claimedByMe: 'Du har den här öppen. Andra ser det i fem minuter.',
  deleted: 'Avsändaren har tagit bort den. Den finns kvar som den togs emot.',
  deletedShort: 'Borttagen av avsändaren',
  earlier: 'Vad den sa innan avsändaren ändrade den',
  reply: 'Svara',
  replyText: 'Din text',
  replyHint:
    'Tacka och säg vad ni vet; ingen debatt. Hänvisa till mejl eller telefon när det behövs mer. Någon med mandat godkänner innan det går ut. Lämnas fältet tomt skriver Talan ett utkast.',
  replySend: 'Be om godkännande',
  replyUnderWay: 'Ett svar är på väg',
  handOver: 'Lämna vidare',
  to: 'Till vem',
  toHint: 'En person, en enhet eller en brevlåda som svarar.',
  way: 'Hur',
  ways: { mail: 'Per mejl', phone: 'Per telefon', office: 'En annan enhet' },
  note: 'Anteckning',
  noteHint: 'För er som arbetar här.',
  handOverSend: 'Lämna vidare',
  handedTo: (to, way) => `Till ${to} (${way.toLowerCase()})`,
  noReply: 'Inget svar behövs',
  reason: 'Varför',
  noReplyReasons: {
    thanks: 'Ett tack',
    reaction: 'Bara en reaktion',
    'tags-a-friend': 'Taggar en vän',
    deleted: 'Borttagen av avsändaren',
    repeated: 'Samma person, samma ord',
    'off-topic': 'Gäller något annat',
    spam: 'Skräp',
    other: 'Något annat (skriv vad i anteckningen)',
  },
  noReplySend: 'Avsluta utan svar',
  reopen: 'Öppna igen',
  reopenReason: 'Varför den behöver mer',
  assign: 'Flytta till en annan händelse',
  assignSend: 'Flytta',
  answered: 'Besvarad med godkända ord',
};

/** Words of the inbox. */
export const inbox = { en, sv };
