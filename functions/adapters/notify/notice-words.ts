import type { NoticePurpose } from '#domain/notify/notifier.ts';
import type { Language } from '#domain/values/language.ts';

/** What a notice says; `{time}` is when the time to answer ends. */
export interface NoticeWords {
  subject: string;
  text: string;
}

const sv: Record<NoticePurpose, NoticeWords> = {
  asked: {
    subject: 'Ett uttalande väntar på dig, till {time}',
    text: 'Ett uttalande väntar på ditt beslut, till {time}. Därefter frågas nästa person.',
  },
  'asked-review': {
    subject: 'Ett uttalande väntar på din granskning, till {time}',
    text: 'Ett uttalande väntar på din juridiska granskning, till {time}. Därefter frågas nästa person.',
  },
  'asked-second': {
    subject: 'Ett uttalande väntar på ditt godkännande också, till {time}',
    text: 'Ett uttalande är godkänt av en person och väntar på dig som den andra, till {time}. Därefter frågas nästa person.',
  },
  reminded: {
    subject: 'Påminnelse: ett uttalande väntar på dig, till {time}',
    text: 'Ett uttalande väntar fortfarande på ditt beslut, till {time}. Därefter frågas nästa person.',
  },
  'changes-requested': {
    subject: 'Ändringar önskas i ett uttalande',
    text: 'Den som godkänner ber om ändringar i ett uttalande som du har begärt. Läs kommentaren och se det nya utkastet.',
  },
  rejected: {
    subject: 'Ett uttalande avslogs',
    text: 'Ett uttalande som du har begärt avslogs. Inget har publicerats.',
  },
  published: {
    subject: 'Ett uttalande är publicerat',
    text: 'Ett uttalande som du har begärt är godkänt och publicerat. Se om någon kanal ska läggas ut för hand.',
  },
  'partly-published': {
    subject: 'Ett uttalande är bara delvis publicerat',
    text: 'Minst en kanal misslyckades för ett uttalande som du har begärt. Öppna det och försök igen.',
  },
  failed: {
    subject: 'Ett uttalande kunde inte publiceras',
    text: 'Ett uttalande som du har begärt gick inte vidare. Öppna det och försök igen.',
  },
  unanswered: {
    subject: 'Ingen har svarat om ett uttalande',
    text: 'Ingen av dem som frågades har svarat om ett uttalande. Nu frågas alla som kan svara. Ring dem.',
  },
  expired: {
    subject: 'Ett uttalande hann inte godkännas',
    text: 'Ett uttalande som du har begärt fick inget svar i tid och gäller inte längre.',
  },
  'approval-lapsed': {
    subject: 'Ett godkänt uttalande gick inte ut',
    text: 'Något som ett godkänt uttalande vilar på ändrades innan det gick ut. Inget har publicerats. Öppna det och se vad som ska ändras.',
  },
  'demand-lowered': {
    subject: 'Allvarsgraden sänktes medan ett uttalande väntar',
    text: 'Någon har sänkt allvarsgraden eller hävt den juridiska försiktigheten för en händelse som du har tillfrågats om. Det som krävdes innan gäller tills någon annan har hållit med.',
  },
};

const en: Record<NoticePurpose, NoticeWords> = {
  asked: {
    subject: 'A statement is waiting for you, until {time}',
    text: 'A statement is waiting for your decision, until {time}. After that the next person is asked.',
  },
  'asked-review': {
    subject: 'A statement is waiting for your review, until {time}',
    text: 'A statement is waiting for your legal review, until {time}. After that the next person is asked.',
  },
  'asked-second': {
    subject: 'A statement is waiting for your approval too, until {time}',
    text: 'A statement is approved by one person and is waiting for you as the second, until {time}. After that the next person is asked.',
  },
  reminded: {
    subject: 'Reminder: a statement is waiting for you, until {time}',
    text: 'A statement is still waiting for your decision, until {time}. After that the next person is asked.',
  },
  'changes-requested': {
    subject: 'Changes to a statement are asked for',
    text: 'The approver asks for changes to a statement that you requested. Read the comment and see the new draft.',
  },
  rejected: {
    subject: 'A statement was rejected',
    text: 'A statement that you requested was rejected. Nothing was published.',
  },
  published: {
    subject: 'A statement is published',
    text: 'A statement that you requested is approved and published. See whether a channel is to be posted by hand.',
  },
  'partly-published': {
    subject: 'A statement is only partly published',
    text: 'At least one channel failed for a statement that you requested. Open it and try again.',
  },
  failed: {
    subject: 'A statement could not be published',
    text: 'A statement that you requested did not get through. Open it and try again.',
  },
  unanswered: {
    subject: 'Nobody has answered about a statement',
    text: 'None of those asked has answered about a statement. Everyone who can answer is asked now. Ring them.',
  },
  expired: {
    subject: 'A statement was not approved in time',
    text: 'A statement that you requested got no answer in time and is no longer valid.',
  },
  'approval-lapsed': {
    subject: 'An approved statement did not go out',
    text: 'Something that an approved statement rests on changed before it went out. Nothing was published. Open it and see what is to be changed.',
  },
  'demand-lowered': {
    subject: 'The severity was lowered while a statement waits',
    text: 'Someone has lowered the severity or lifted the legal hold of an incident that you were asked about. What was demanded before holds until someone else has agreed.',
  },
};

/** The words of each notice by language. None holds anything of the statement itself. */
export const noticeWords: Record<Language, Record<NoticePurpose, NoticeWords>> = { sv, en };
