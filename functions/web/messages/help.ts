import type { Role } from '#domain/plan/role.ts';

interface HelpWords {
  title: string;
  lead: (role: string) => string;
  others: string;
  /** What someone with the role does first, in order. */
  steps: Record<Role, readonly string[]>;
}

const en: HelpWords = {
  title: 'The first ten minutes',
  lead: (role) => `For whoever ${role}.`,
  others: 'Other roles',
  steps: {
    writer: [
      'Open an incident as soon as something has happened. A few words and how severe it is are enough; the crisis group gets a mail.',
      'Write what you know, one fact a line. Tick what someone who knows has confirmed. The rest is told as “we don’t know yet”.',
      'Press the button for the first statement. Talan drafts it from the confirmed facts, checks the tone, and asks whoever has the mandate.',
      'Watch the desk: it shows who is asked and how long they have. Call them if it is urgent, or have the next person asked.',
      'Post by hand where Talan can’t: the desk lists it, with the text to copy. Write down where you posted.',
      'Before the promised time, publish the next update, even if all it says is that there is nothing new.',
    ],
    spokesperson: [
      'A mail or a text message says that your answer is awaited. Follow its link on your phone and sign in.',
      'Read every word: it is published exactly so, in all the channels that the page names.',
      'Look at what each sentence rests on, one tap away, if you doubt something.',
      'Approve, ask for changes and say which, or say no. Say that you are calling first if you need to talk.',
      'Can’t answer for some hours? Hand your mandate over under Mandates.',
    ],
    legal: [
      'Under legal caution you are asked before the spokesperson. Follow the link in the mail and sign in.',
      'Read every word, and the facts that it rests on. An apology without admission of guilt is allowed and wanted.',
      'Approve, or ask for changes and write the words that you need. The clock that you see is the spokesperson’s too.',
      'Set legal caution on an incident’s page where what is said may matter in court: you review first, and none of its words are erased. It ends once enough others agree, a lawyer among them; you get a mail.',
      'See under Statements what was said: each has a review record to print, and its journal to download.',
    ],
    admin: [
      'See under Mandates that every severity has someone who may approve, and a deputy.',
      'A gap is closed in the crisis plan; the change takes effect from the next start or deployment.',
      'See under Administration who stands alone, and whether the model works or the templates write instead.',
      'End the sessions of a lost phone under Passkeys and sign-ins, in the menu of your name, and revoke its passkey.',
    ],
  },
};

const sv: HelpWords = {
  title: 'De första tio minuterna',
  lead: (role) => `För den som ${role}.`,
  others: 'Andra roller',
  steps: {
    writer: [
      'Öppna en händelse så snart något har hänt. Några ord och hur allvarligt det är räcker; krisgruppen får mejl.',
      'Skriv vad ni vet, en uppgift per rad. Kryssa för det som har bekräftats av någon som vet. Resten blir ”vi vet inte ännu”.',
      'Tryck på knappen för det första beskedet. Talan skriver ett utkast av de bekräftade uppgifterna, kontrollerar tonen och frågar den som har mandatet.',
      'Håll ögonen på desken: den visar vem som är tillfrågad och hur lång tid som är kvar. Ring om det brådskar, eller låt frågan gå till nästa.',
      'Lägg ut för hand där Talan inte kan: desken visar var, med texten att kopiera. Skriv in var du lade ut.',
      'Publicera nästa uppdatering före den utlovade tiden, även om den bara säger att det inte finns något nytt.',
    ],
    spokesperson: [
      'Ett mejl eller sms säger att ditt svar väntas. Följ länken i telefonen och logga in.',
      'Läs varje ord: det publiceras precis så, i alla kanaler som sidan nämner.',
      'Se vad varje mening vilar på, ett tryck bort, om du tvekar om något.',
      'Godkänn, be om ändringar och säg vilka, eller säg nej. Säg att du ringer först om ni behöver prata.',
      'Kan du inte svara på några timmar? Lämna över mandatet under Mandat.',
    ],
    legal: [
      'Vid juridisk försiktighet tillfrågas du före talespersonen. Följ länken i mejlet och logga in.',
      'Läs varje ord, och de uppgifter som det vilar på. En ursäkt utan erkännande av skuld är tillåten och önskad.',
      'Godkänn, eller be om ändringar och skriv de ord som behövs. Klockan du ser är också talespersonens.',
      'Slå på juridisk försiktighet på händelsens sida om det som sägs kan få betydelse i rätten: du granskar först, och inga ord i den raderas. Den upphör när tillräckligt många andra går med på det, en jurist bland dem; du får mejl.',
      'Se under Uttalanden vad som sagts: vart och ett har ett granskningsprotokoll att skriva ut, och sin journal att ladda ned.',
    ],
    admin: [
      'Se under Mandat att varje nivå har någon som får godkänna, och en ersättare.',
      'En lucka åtgärdas i krisplanen och gäller från nästa start eller driftsättning.',
      'Se under Administration vem som står ensam, och om modellen fungerar eller mallarna skriver i stället.',
      'Avsluta inloggningarna på en borttappad telefon under Passnycklar och inloggningar, i menyn vid ditt namn, och återkalla passnyckeln.',
    ],
  },
};

/** What each role does first. */
export const help = { en, sv };
