import type { NoticePurpose } from '#domain/notify/notifier.ts';
import type { Language } from '#domain/values/language.ts';

/** What a notice says; `{time}` is when the time to answer ends, `{changed}` what differs, `{byHand}` where to post. A subject follows severity and kind. */
export interface NoticeWords {
  subject: string;
  text: string;
}

const sv: Record<NoticePurpose, NoticeWords> = {
  asked: {
    subject: 'väntar på dig till {time}',
    text: 'Ett uttalande väntar på ditt beslut, till {time}. Därefter frågas nästa person.',
  },
  'asked-again': {
    subject: 'ändrat, väntar på dig till {time}',
    text: 'Ett uttalande som du redan har fått frågan om är ändrat. Det som är nytt: {changed}. Det väntar på ditt svar, till {time}. Därefter frågas nästa person.',
  },
  'asked-review': {
    subject: 'väntar på din granskning till {time}',
    text: 'Ett uttalande väntar på din juridiska granskning, till {time}. Därefter frågas nästa person.',
  },
  'asked-second': {
    subject: 'väntar på ditt godkännande också, till {time}',
    text: 'Ett uttalande är godkänt av en person och väntar på dig som den andra, till {time}. Därefter frågas nästa person.',
  },
  reminded: {
    subject: 'påminnelse, väntar på dig till {time}',
    text: 'Ett uttalande väntar fortfarande på ditt beslut, till {time}. Därefter frågas nästa person.',
  },
  'changes-requested': {
    subject: 'ändringar önskas',
    text: 'Den som godkänner ber om ändringar i ett uttalande som du har begärt. Läs kommentaren: sidan säger om Talan skriver om texten eller om du gör det.',
  },
  rejected: {
    subject: 'avslag',
    text: 'Ett uttalande som du har begärt avslogs. Inget har publicerats.',
  },
  published: {
    subject: 'är ute',
    text: 'Ett uttalande som du har begärt är godkänt och publicerat.{byHand}',
  },
  'to-post': {
    subject: 'godkänt, ska läggas ut för hand',
    text: 'Ett uttalande som du har begärt är godkänt, men inte ute än.{byHand}',
  },
  'approved-for-answers': {
    subject: 'får användas som svar',
    text: 'Ett svar till många kommentarer som du har begärt är godkänt. Det går inte ut av sig självt: besvara kommentarerna med det i inkorgen.',
  },
  'partly-published': {
    subject: 'är bara delvis ute',
    text: 'Minst en kanal misslyckades för ett uttalande som du har begärt. Öppna det och försök igen.',
  },
  failed: {
    subject: 'kunde inte publiceras',
    text: 'Ett uttalande som du har begärt gick inte vidare. Öppna det och försök igen.',
  },
  missed: {
    subject: 'gick inte ut i tid',
    text: 'Tiden för ett uttalande som du har begärt har passerat, och inget gick ut. Öppna det och ge det en ny tid eller dra tillbaka det. Den som har mandatet kan planera om samma ord.',
  },
  unanswered: {
    subject: 'ingen har svarat',
    text: 'Ingen av dem som frågades har svarat om ett uttalande. Nu frågas alla som kan svara. Ring dem.',
  },
  expired: {
    subject: 'inget svar i tid',
    text: 'Ett uttalande som du har begärt fick inget svar i tid och gäller inte längre.',
  },
  'approval-lapsed': {
    subject: 'godkänt men gick inte ut',
    text: 'Något som ett godkänt uttalande vilar på ändrades innan det gick ut, eller så kräver planen numera mer. Inget har publicerats. Öppna det och se vad som ska ändras.',
  },
  'chat-untold': {
    subject: 'är ute, men en chatt fick inte veta det',
    text: 'Det som du har begärt till medarbetarna är ute, men Slack eller Teams tog inte emot beskedet om det. Tala om för medarbetarna själv var de läser.',
  },
  'corrected-too': {
    subject: 'innehåller något som har rättats',
    text: 'En rättelse är ute av en uppgift som ett annat besked också innehåller. Nyhetsrummet märker det som rättat. På andra kanaler står det kvar: se om det ska rättas där också.',
  },
  'quotes-removed': {
    subject: 'citerar en borttagen kommentar',
    text: 'Ett uttalande som är ute citerar en kommentar som sedan dess har tagits bort. Öppna det, och rätta det, ta tillbaka det eller säg varför det får stå kvar.',
  },
  'demand-lowered': {
    subject: 'någon vill att mindre ska krävas',
    text: 'Någon har sänkt nivån eller bett om att häva den juridiska försiktigheten för en händelse som du har tillfrågats om. Det som krävdes innan gäller tills tillräckligt många andra har gått med på det, för juridisk försiktighet också en jurist.',
  },
};

const en: Record<NoticePurpose, NoticeWords> = {
  asked: {
    subject: 'waits for you until {time}',
    text: 'A statement is waiting for your decision, until {time}. After that the next person is asked.',
  },
  'asked-again': {
    subject: 'changed, waits for you until {time}',
    text: 'A statement that you were asked about already has changed. What is new: {changed}. It waits for your answer, until {time}. After that the next person is asked.',
  },
  'asked-review': {
    subject: 'waits for your review until {time}',
    text: 'A statement is waiting for your legal review, until {time}. After that the next person is asked.',
  },
  'asked-second': {
    subject: 'waits for your approval too, until {time}',
    text: 'A statement is approved by one person and is waiting for you as the second, until {time}. After that the next person is asked.',
  },
  reminded: {
    subject: 'reminder, waits for you until {time}',
    text: 'A statement is still waiting for your decision, until {time}. After that the next person is asked.',
  },
  'changes-requested': {
    subject: 'changes are asked for',
    text: 'The approver asks for changes to a statement that you requested. Read the comment: the page says whether Talan writes again or you change the words.',
  },
  rejected: {
    subject: 'rejected',
    text: 'A statement that you requested was rejected. Nothing was published.',
  },
  published: {
    subject: 'is out',
    text: 'A statement that you requested is approved and published.{byHand}',
  },
  'to-post': {
    subject: 'approved, to be posted by hand',
    text: 'A statement that you requested is approved, but not out yet.{byHand}',
  },
  'approved-for-answers': {
    subject: 'may be used for answers',
    text: 'An answer to many comments that you requested is approved. It does not go out by itself: answer the comments with it in the inbox.',
  },
  'partly-published': {
    subject: 'is only partly out',
    text: 'At least one channel failed for a statement that you requested. Open it and try again.',
  },
  failed: {
    subject: 'could not be published',
    text: 'A statement that you requested did not get through. Open it and try again.',
  },
  missed: {
    subject: 'missed its time',
    text: 'The time of a statement that you requested has passed and nothing went out. Open it and give it a new time or withdraw it. Whoever has the mandate can plan the same words anew.',
  },
  unanswered: {
    subject: 'nobody has answered',
    text: 'None of those asked has answered about a statement. Everyone who can answer is asked now. Ring them.',
  },
  expired: {
    subject: 'no answer in time',
    text: 'A statement that you requested got no answer in time and is no longer valid.',
  },
  'approval-lapsed': {
    subject: 'approved but did not go out',
    text: 'Something that an approved statement rests on changed before it went out, or the plan came to ask for more. Nothing was published. Open it and see what is to be changed.',
  },
  'chat-untold': {
    subject: 'is out, but a chat was not told',
    text: 'What you requested for staff is out, but Slack or Teams did not take the notice of it. Tell staff yourself where to read it.',
  },
  'corrected-too': {
    subject: 'holds something that was corrected',
    text: 'A correction is out of something that another statement says too. The newsroom marks it as corrected. On other channels it stands: see whether it is to be corrected there too.',
  },
  'quotes-removed': {
    subject: 'quotes a removed comment',
    text: 'A statement that is out quotes a comment that was removed since. Open it, and correct it, take it back, or say why it stays.',
  },
  'demand-lowered': {
    subject: 'someone wants less to be demanded',
    text: 'Someone has lowered the severity or asked to lift legal caution on an incident that you were asked about. What was demanded before holds until enough others have agreed, for legal caution a lawyer among them.',
  },
};

/** The words of each notice by language. None holds anything of the statement itself. */
export const noticeWords: Record<Language, Record<NoticePurpose, NoticeWords>> = { sv, en };
