const en = {
  'no-approver': {
    legal:
      'These words need a legal review, and no one but you has that role for this language. Let someone else request it, or ask an admin to change the plan.',
    approve:
      'No one other than you has a mandate for this kind, severity, language and these channels. The page Mandates says what someone may approve. If that is nothing at this severity, only a changed plan helps: ring an admin.',
    second:
      'Two people must approve this, and only one other than you has the mandate. Choose other channels, let someone else request it, or ask an admin to change the plan.',
  },
  'cannot-draft':
    'There are no templates for this kind in this language and no language model is connected. Choose “I write it myself”.',
  'missing-pieces': {
    nextUpdateAt: 'Say when the next update comes. Those who wait must know when to look again.',
    claim:
      'Say which claim is wrong, so that the text can correct it: a sentence that states something, no question and no contact.',
    truth:
      'Say what is right instead: pick a fact, or give words that a confirmed one holds; or confirm or change a fact of the incident.',
    claimedFacts:
      'What is to be corrected rests on a confirmed fact of the incident. If that fact is right and only the sentence was wrong, say that the fact is what is right. If not, withdraw it there, or change it to what is right.',
    comment: 'Paste the comment that is to be answered.',
    language:
      'The incident’s facts are written in another language, and without a language model Talan can’t translate them. Choose their language, or “I write it myself”.',
    contacts: 'The incident has no contact. Add one to the incident, so that people can reach you.',
    policies: 'The incident names no policy. Add the policy that you refer to.',
    facts:
      'A confirmed fact is missing. Add to the incident what is true, or for lessons what you have changed: “We have introduced double checks.”',
  },
  'untold-findings': 'The tone check stops these words. See the remarks below.',
  'promised-after-end':
    'The crisis is over, so nobody keeps track of a promised update. Leave the time empty, or say in the incident that the crisis is not over.',
  'time-passed': 'The time of the next update has passed. Choose a later one.',
  'last-promises-none':
    'This is the last update, which promises no other. Leave the time empty, or withdraw it and request an update that is not the last.',
  'publish-time': 'The time to publish has passed. Choose a later one.',
  'publish-after-update':
    'The time to publish is not before the next update. Choose an earlier one, or a later next update.',
  'not-published':
    'Only a published statement can be corrected or withdrawn by a new one. Choose one that is published.',
};

const sv: typeof en = {
  'no-approver': {
    legal:
      'Texten måste granskas juridiskt, och ingen utom du har den rollen för språket. Låt någon annan begära uttalandet, eller be en administratör ändra planen.',
    approve:
      'Ingen utom du har mandat för den här typen, nivån, språket och kanalerna. På sidan Mandat står vad någon får godkänna. Är det inget på den här nivån hjälper bara en ändrad plan: ring en administratör.',
    second:
      'Två personer måste godkänna, och bara en utom du har mandatet. Välj andra kanaler, låt någon annan begära uttalandet, eller be en administratör ändra planen.',
  },
  'cannot-draft':
    'Det finns inga mallar för den här typen på det här språket och ingen språkmodell är ansluten. Välj ”Jag skriver själv”.',
  'missing-pieces': {
    nextUpdateAt: 'Ange när nästa besked kommer. De som väntar måste veta när de ska titta igen.',
    claim:
      'Ange vilket påstående som är fel, så att texten kan rätta det: en mening som påstår något, ingen fråga och ingen kontaktväg.',
    truth:
      'Ange vad som är rätt i stället: välj en uppgift, eller ange ord som står i en bekräftad; eller bekräfta eller ändra en uppgift om händelsen.',
    claimedFacts:
      'Det som ska rättas bygger på en bekräftad uppgift om händelsen. Är uppgiften rätt och bara meningen fel: ange uppgiften som det som är rätt. Annars: dra tillbaka den där, eller ändra den till det som är rätt.',
    comment: 'Klistra in kommentaren som ska besvaras.',
    language:
      'Händelsens uppgifter är skrivna på ett annat språk, och utan språkmodell kan Talan inte översätta dem. Välj deras språk, eller ”Jag skriver själv”.',
    contacts: 'Händelsen har ingen kontaktväg. Lägg till en i händelsen, så att folk kan nå er.',
    policies: 'Händelsen nämner ingen policy. Lägg till den policy som ni hänvisar till.',
    facts:
      'Det saknas en bekräftad uppgift. Lägg i händelsen till vad som är sant, eller för lärdomar vad ni har ändrat: ”Vi har infört dubbla kontroller.”',
  },
  'untold-findings': 'Tonkontrollen stoppar texten. Se anmärkningarna nedan.',
  'promised-after-end':
    'Krisen är över, så ingen bevakar ett utlovat besked. Lämna tiden tom, eller säg i händelsen att krisen inte är över.',
  'time-passed': 'Tiden för nästa besked har passerat. Välj en senare.',
  'last-promises-none':
    'Det här är det sista beskedet, som inte lovar något nytt. Lämna tiden tom, eller dra tillbaka det och begär ett besked som inte är det sista.',
  'publish-time': 'Tiden för publicering har passerat. Välj en senare.',
  'publish-after-update':
    'Tiden för publicering är inte före nästa besked. Välj en tidigare, eller ett senare nästa besked.',
  'not-published':
    'Bara ett publicerat uttalande kan rättas eller dras tillbaka av ett nytt. Välj ett som är publicerat.',
};

/** Refusals that are about what a statement is requested with. */
export const requestRefusals = { en, sv };
