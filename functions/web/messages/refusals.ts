const en = {
  'not-found': 'This no longer exists.',
  forbidden: 'Your role in the plan does not allow this.',
  'idempotency-conflict':
    'This form was already sent with other words. Open the form again and send it anew.',
  'no-longer-so': 'This changed while you read it. Read how it stands now.',
  'not-fresh': 'Sign in again first: a passkey is made right after that.',
  'passkey-not-made': 'No passkey was made. Try again.',
  'too-many-passkeys': 'You have as many passkeys as you can have. Revoke one first.',
  'no-passkey': 'You have no passkey yet. Make one under “Passkeys and sign-ins”.',
  'passkey-required':
    'The plan demands that this is signed with your passkey. Tap again and confirm on your device.',
  'passkey-stale': 'The signature was given too long ago. Tap again and sign anew.',
  'passkey-invalid': 'The signature is not yours over these words. Tap again and sign anew.',
  'passkey-unknown': 'That passkey does not exist, or is revoked already.',
  'too-many-facts': 'There are as many facts as fit. Withdraw or reword one instead.',
  'too-many-actions': 'There are as many actions as an incident can hold.',
  'too-many-notes': 'There are as many notes as an incident can hold.',
  'unknown-owner': 'Choose who sees to it: someone in the crisis plan.',
  'due-passed': 'That time has passed. Choose a later one.',
  'action-done': 'The action is recorded as done, and stays as it was recorded. Add another one.',
  'not-ready': {
    comments: (n: number) => `Comments that are open: ${n}.`,
    statements: (n: number) => `Statements under way: ${n}.`,
    steps: (n: number) =>
      `Steps of checklists that are neither done nor left out with a reason: ${n}.`,
    review: 'The review is not written yet.',
  },
  'edited-meanwhile':
    'Someone else changed the same while you had this open. Compare, and save what is to hold.',
  'already-answered':
    'Someone has dealt with this comment already. Open it again if it needs more.',
  'reply-under-way':
    'A reply to this comment is under way already. Withdraw that one first if another is to go out.',
  'no-family': 'Only an answer for many has openings.',
  'answer-under-way': 'An answer to this comment is on its way already.',
  'stale-family':
    'This answer may not be used any more: a fact has changed, an update has come or is due, or it is a day old. Have it approved anew.',
  'no-text': 'This answer has no words for the channel of the comment.',
  'not-approved': 'The reply to this comment is not out yet.',
  'no-ground': 'Choose a ground from the list. Criticism stays, rude or not.',
  'not-archived':
    'The words that stand there now are not archived. Propose the removal, which archives them.',
  'same-person': 'You proposed it, so someone else decides.',
  'already-proposed': 'Its removal is proposed already.',
  'not-removed': 'The removal has moved on. Look at how it stands now.',
  'still-open': 'The comment is open already.',
  'incident-closed': 'The incident is closed. Put the comment with another incident, or with none.',
  'step-ticks-itself':
    'This step is ticked by what proves it. You can say why it is not to be done.',
  'proof-missing': 'Give what shows that it is done: a whole address, or the receipt.',
  'nothing-lowered':
    'Nobody else has lowered anything here. The one who lowered it can’t agree to it.',
  'nobody-else-may-approve':
    'Only you may approve this statement, and nobody approves their own words alone. Ask for changes instead.',
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
    claim: 'Say which claim is wrong, so that the text can correct it.',
    truth:
      'Say what is right instead: confirm or change a fact of the incident, or give words that one of its confirmed facts holds.',
    comment: 'Paste the comment that is to be answered.',
    language:
      'The incident’s facts are written in another language, and without a language model Talan can’t translate them. Choose their language, or “I write it myself”.',
    contacts: 'The incident has no contact. Add one to the incident, so that people can reach you.',
    policies: 'The incident names no policy. Add the policy that you refer to.',
    facts:
      'A confirmed fact is missing. Add to the incident what is true, or for lessons what you have changed: “We have introduced double checks.”',
  },
  'time-passed': 'The time of the next update has passed. Choose a later one.',
  'open-comments':
    'Comments of the incident are still open. See to them first, or say why it can’t wait.',
  'incident-active':
    'The crisis is not over. Until then a post can only be released by name, with a reason.',
  'changed-meanwhile':
    'Some posts changed while you had the page open. Look at them again and confirm anew.',
  'post-settled': 'The post has gone out, or was dropped. Note it anew if it is planned again.',
  'publish-time':
    'The time to publish must lie ahead, and before the next update where one is promised.',
  'not-published': 'Only a published statement can be corrected or withdrawn by a new one.',
  'not-waiting': (status: string) => `The words can’t be changed now. Status: ${status}.`,
  'stale-hash': 'The words were changed while you had this page open. Here are the newest.',
  'other-channels': 'The channels do not match the statement’s. Load the page again.',
  'not-possible': (status: string) => `That is not possible now. Status: ${status}.`,
  'already-superseded':
    'Another statement has corrected or taken back the published one already. Reject this one, or have it withdrawn.',
  'already-decided': (who: string, what: string, when: string) =>
    `${who} ${what}, ${when}. Your answer did not count.`,
  requester: 'You requested this statement, and no one approves their own.',
  'not-covered': 'Your mandate in the plan does not cover this statement.',
  'review-only':
    'You review this statement: clear the words or ask for changes. Rejecting is for the one with the mandate.',
  'legal-review-first':
    'These words need a legal review first. Whoever reviews is being asked; you are asked after that.',
  'not-asked': 'You hold the mandate but have not been asked yet. Others are asked before you.',
  'facts-changed': 'What the words rest on has changed since they were checked:',
  'facts-changed-next':
    'Change the words, or have them changed, so that they are checked against what holds now. Then approve the new words.',
  'blocking-findings':
    'The tone check stops this text. Give a reason for each point, or have the words changed.',
  'not-overridable': 'These points can’t be overridden. Have the words changed.',
  'nothing-to-hand-over': 'You hold no mandate in the plan, so there is none to hand over.',
  'cannot-stand-in': 'Choose someone else in the plan who has the same role as you.',
  'handover-time':
    'Choose a later time, at most 30 days ahead. A longer absence belongs into the plan; ask an admin.',
  'too-large': 'This is more than one record can hold. Shorten it.',
  busy: 'Others kept changing the same thing. Try again in a moment.',
  'wrong-phase': (phase: string) => `That is not possible now. The incident: ${phase}.`,
  'open-promise':
    'Another update is promised to the public. Publish it as the last one, without a time for one more; then the crisis is over.',
  published:
    'Something of this incident is out, or is on its way out. It can’t be cancelled; say that the crisis is over instead.',
  'incident-over': (phase: string) =>
    `Nothing more is said in this incident: ${phase}. Open a new incident.`,
  severityRaised: (from: number, to: number) => `the severity was raised from ${from} to ${to}`,
  factWithdrawn: (fact: string) => `a fact was withdrawn: “${fact}”`,
  factUnconfirmed: (fact: string) => `a fact is no longer confirmed: “${fact}”`,
  factReworded: (earlier: string, now: string) => `“${earlier}” now reads “${now}”`,
  factChanged: (fact: string) => `a fact was reworded: “${fact}”`,
  legalHoldSet: 'legal caution was asked for',
  nameProtected: 'a name was added that must not appear',
  plannedTimePassed: (time: string) => `the planned time has passed: ${time}`,
  promisePassed: (time: string) => `the promised time of the next update has passed: ${time}`,
};

const sv: typeof en = {
  'not-found': 'Det här finns inte längre.',
  forbidden: 'Din roll i planen tillåter inte detta.',
  'idempotency-conflict':
    'Formuläret har redan skickats med annat innehåll. Öppna formuläret igen och skicka på nytt.',
  'no-longer-so': 'Det här ändrades medan du läste. Läs hur det är nu.',
  'not-fresh': 'Logga in igen först: en passnyckel skapas direkt efter det.',
  'passkey-not-made': 'Ingen passnyckel skapades. Försök igen.',
  'too-many-passkeys': 'Du har så många passnycklar som du kan ha. Återkalla en först.',
  'no-passkey': 'Du har ingen passnyckel ännu. Skapa en under ”Passnycklar och inloggningar”.',
  'passkey-required':
    'Planen kräver att det här skrivs under med din passnyckel. Tryck igen och bekräfta på enheten.',
  'passkey-stale': 'Underskriften gavs för länge sedan. Tryck igen och skriv under på nytt.',
  'passkey-invalid':
    'Underskriften är inte din över den här texten. Tryck igen och skriv under på nytt.',
  'passkey-unknown': 'Den passnyckeln finns inte, eller är redan återkallad.',
  'too-many-facts': 'Det finns så många uppgifter som får plats. Stryk eller ändra en i stället.',
  'too-many-actions': 'Händelsen har så många åtgärder som den rymmer.',
  'too-many-notes': 'Händelsen har så många anteckningar som den rymmer.',
  'unknown-owner': 'Välj vem som ansvarar: någon i krisplanen.',
  'due-passed': 'Den tiden har redan varit. Välj en senare.',
  'action-done': 'Åtgärden är klar och står kvar som den skrevs in. Lägg till en ny i stället.',
  'not-ready': {
    comments: (n) => `Kommentarer som är öppna: ${n}.`,
    statements: (n) => `Uttalanden på väg: ${n}.`,
    steps: (n) => `Steg i checklistor som varken är gjorda eller utelämnade med skäl: ${n}.`,
    review: 'Utvärderingen är inte skriven ännu.',
  },
  'edited-meanwhile':
    'Någon annan ändrade samma sak medan du hade sidan öppen. Jämför, och spara det som ska gälla.',
  'already-answered':
    'Någon har redan tagit hand om kommentaren. Öppna den igen om den behöver mer.',
  'reply-under-way':
    'Ett svar på kommentaren är redan på väg. Dra tillbaka det först om ett annat ska ut.',
  'no-family': 'Bara ett svar för flera har inledningar.',
  'answer-under-way': 'Ett svar på den här kommentaren är redan på väg.',
  'stale-family':
    'Svaret får inte användas längre: ett faktum har ändrats, en uppdatering har kommit eller ska ha kommit, eller så är det ett dygn gammalt. Låt godkänna det på nytt.',
  'no-text': 'Svaret saknar text för kommentarens kanal.',
  'not-approved': 'Svaret på kommentaren är inte ute ännu.',
  'no-ground': 'Välj en grund i listan. Kritik får stå kvar, även den som är oförskämd.',
  'not-archived':
    'Orden som står där nu är inte sparade. Föreslå att kommentaren tas bort, så sparas de.',
  'same-person': 'Du föreslog det, så någon annan beslutar.',
  'already-proposed': 'Det är redan föreslaget att den tas bort.',
  'not-removed': 'Ärendet har gått vidare. Se hur det står nu.',
  'still-open': 'Kommentaren är redan öppen.',
  'incident-closed':
    'Händelsen är stängd. Lägg kommentaren till en annan händelse, eller till ingen.',
  'step-ticks-itself':
    'Det som visar att steget är gjort bockar av det. Du kan ange varför det inte ska göras.',
  'proof-missing': 'Ange vad som visar att det är gjort: en hel adress, eller kvittot.',
  'nothing-lowered': 'Ingen annan har sänkt något här. Den som sänkte kan inte själv hålla med.',
  'nobody-else-may-approve':
    'Bara du får godkänna det här uttalandet, och ingen godkänner ensam sina egna ord. Be om ändringar i stället.',
  'no-approver': {
    legal:
      'Texten måste granskas juridiskt, och ingen utom du har den rollen för språket. Låt någon annan begära uttalandet, eller be en administratör ändra planen.',
    approve:
      'Ingen utom du har mandat för den här sorten, nivån, språket och kanalerna. Sidan Mandat säger vad någon får godkänna. Är det inget på den här nivån hjälper bara en ändrad plan: ring en administratör.',
    second:
      'Två personer måste godkänna, och bara en utom du har mandatet. Välj andra kanaler, låt någon annan begära uttalandet, eller be en administratör ändra planen.',
  },
  'cannot-draft':
    'Det finns inga mallar för den här sorten på det här språket och ingen språkmodell är ansluten. Välj ”Jag skriver själv”.',
  'missing-pieces': {
    nextUpdateAt: 'Ange när nästa besked kommer. De som väntar måste veta när de ska titta igen.',
    claim: 'Ange vilket påstående som är fel, så att texten kan rätta det.',
    truth:
      'Ange vad som är rätt i stället: bekräfta eller ändra en uppgift om händelsen, eller ange ord som står i en bekräftad uppgift.',
    comment: 'Klistra in kommentaren som ska besvaras.',
    language:
      'Händelsens uppgifter är skrivna på ett annat språk, och utan språkmodell kan Talan inte översätta dem. Välj deras språk, eller ”Jag skriver själv”.',
    contacts: 'Händelsen har ingen kontaktväg. Lägg till en i händelsen, så att folk kan nå er.',
    policies: 'Händelsen nämner ingen policy. Lägg till den policy som ni hänvisar till.',
    facts:
      'Det saknas en bekräftad uppgift. Lägg i händelsen till vad som är sant, eller för lärdomar vad ni har ändrat: ”Vi har infört dubbla kontroller.”',
  },
  'time-passed': 'Tiden för nästa besked har passerat. Välj en senare.',
  'open-comments':
    'Det finns obesvarade kommentarer till händelsen. Ta hand om dem först, eller ange varför det inte kan vänta.',
  'incident-active':
    'Krisen är inte över. Till dess kan ett inlägg bara släppas för sig, med ett skäl.',
  'changed-meanwhile':
    'Några inlägg ändrades medan du hade sidan öppen. Se på dem igen och bekräfta på nytt.',
  'post-settled':
    'Inlägget har gått ut, eller är struket. Anteckna det på nytt om det planeras igen.',
  'publish-time':
    'Tiden för publicering måste ligga framåt, och före nästa besked om ett sådant utlovas.',
  'not-published': 'Bara ett publicerat uttalande kan rättas eller dras tillbaka av ett nytt.',
  'not-waiting': (status) => `Texten går inte att ändra nu. Läge: ${status}.`,
  'stale-hash': 'Texten ändrades medan du hade sidan öppen. Här är den senaste.',
  'other-channels': 'Kanalerna stämmer inte med uttalandets. Läs in sidan på nytt.',
  'not-possible': (status) => `Det går inte nu. Läge: ${status}.`,
  'already-superseded':
    'Ett annat uttalande har redan rättat eller dragit tillbaka det publicerade. Avslå det här, eller låt det dras tillbaka.',
  'already-decided': (who, what, when) => `${who} ${what}, ${when}. Ditt svar räknades inte.`,
  requester: 'Du har begärt uttalandet, och ingen godkänner sitt eget.',
  'not-covered': 'Ditt mandat i planen omfattar inte det här uttalandet.',
  'review-only':
    'Du granskar uttalandet: ge klartecken för texten eller be om ändringar. Att avslå är en sak för den som har mandatet.',
  'legal-review-first':
    'Texten måste granskas juridiskt först. Den som granskar tillfrågas nu; du tillfrågas efter det.',
  'not-asked': 'Du har mandatet men har inte tillfrågats ännu. Andra tillfrågas före dig.',
  'facts-changed': 'Det som texten vilar på har ändrats sedan den kontrollerades:',
  'facts-changed-next':
    'Ändra texten, eller få den ändrad, så att den kontrolleras mot det som gäller nu. Godkänn sedan den nya texten.',
  'blocking-findings':
    'Tonkontrollen stoppar texten. Ge ett skäl för varje punkt, eller få texten ändrad.',
  'not-overridable': 'De här punkterna går inte att gå förbi. Få texten ändrad.',
  'nothing-to-hand-over': 'Du har inget mandat i planen, så det finns inget att lämna över.',
  'cannot-stand-in': 'Välj någon annan i planen som har samma roll som du.',
  'handover-time':
    'Välj en senare tid, högst 30 dagar fram. En längre frånvaro hör hemma i planen; be en administratör.',
  'too-large': 'Det här är mer än som får plats. Korta.',
  busy: 'Andra ändrade samma sak hela tiden. Försök igen om en stund.',
  'wrong-phase': (phase) => `Det går inte nu. Händelsen: ${phase}.`,
  'open-promise':
    'Ännu ett besked är utlovat. Publicera det som det sista, utan tid för ett till; sedan är krisen över.',
  published:
    'Något i händelsen är ute, eller är på väg ut. Den kan inte strykas; säg att krisen är över i stället.',
  'incident-over': (phase) => `I den här händelsen sägs inget mer: ${phase}. Öppna en ny händelse.`,
  severityRaised: (from, to) => `nivån höjdes från ${from} till ${to}`,
  factWithdrawn: (fact) => `en uppgift ströks: ”${fact}”`,
  factUnconfirmed: (fact) => `en uppgift är inte längre bekräftad: ”${fact}”`,
  factReworded: (earlier, now) => `”${earlier}” lyder nu ”${now}”`,
  factChanged: (fact) => `en uppgift ändrades: ”${fact}”`,
  legalHoldSet: 'juridisk försiktighet begärdes',
  nameProtected: 'ett namn lades till som inte får förekomma',
  plannedTimePassed: (time) => `den planerade tiden har passerat: ${time}`,
  promisePassed: (time) => `den utlovade tiden för nästa besked har passerat: ${time}`,
};

/** Why an action was refused, and how to go on. */
export const refusals = { en, sv };
