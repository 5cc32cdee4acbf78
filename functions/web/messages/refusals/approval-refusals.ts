const en = {
  'nobody-else-may-approve':
    'With these words nobody could approve this statement: whoever may has written in it, or asked for changes in just these words, and no one approves their own words alone. Say it in other words, or ask for changes instead.',
  'not-waiting': (status: string) =>
    `The words can’t be changed now. Status: ${status}. Load the page again to see what can be done.`,
  'other-quotes':
    'Another comment that the words quote was removed while you had this page open. Look at them again.',
  'stale-hash':
    'The words were changed while you had this page open. Here are the newest: read them before you answer.',
  'other-channels': 'The channels do not match the statement’s. Load the page again.',
  'not-possible': (status: string) =>
    `That is not possible now. Status: ${status}. Load the page again to see what is.`,
  'already-superseded':
    'Another statement corrects or takes back the published one already, or waits to be posted. Reject this one, or have it withdrawn. If the other won’t be posted, say so there first.',
  'already-decided': (who: string, what: string, when: string) =>
    `${who} ${what}, ${when}. Your answer did not count; talk to each other if you see it otherwise.`,
  requester:
    'You requested this statement, and no one approves their own. Let those who are asked answer.',
  'not-covered':
    'Your mandate in the plan does not cover this statement. See the page Mandates for whose does.',
  'review-only':
    'You review this statement: clear the words or ask for changes. Only whoever has the mandate can reject it.',
  'legal-review-first':
    'These words need a legal review first. Whoever reviews is being asked; wait until you are asked after that.',
  'not-asked':
    'You hold the mandate but have not been asked yet. Others are asked before you: wait for your turn.',
  'facts-changed': 'What the words rest on has changed since they were checked:',
  'facts-changed-next':
    'Change the words, or have them changed, so that they are checked against what holds now. Then approve the new words.',
  'blocking-findings':
    'The tone check stops this text. Give a reason for each point, or have the words changed.',
  'not-overridable': 'These points can’t be overridden. Have the words changed.',
  'nothing-to-hand-over':
    'You hold no mandate in the plan, so there is none to hand over. Ask an admin if you should have one.',
  'cannot-stand-in': 'Choose someone else in the plan who has the same role as you.',
  'handover-time':
    'Choose a later time, at most 30 days ahead. A longer absence belongs into the plan; ask an admin.',
  severityRaised: (from: number, to: number) => `the severity was raised from ${from} to ${to}`,
  factWithdrawn: (fact: string) => `a fact was withdrawn: “${fact}”`,
  factUnconfirmed: (fact: string) => `a fact is no longer confirmed: “${fact}”`,
  factReworded: (earlier: string, now: string) => `“${earlier}” now reads “${now}”`,
  factChanged: (fact: string) => `a fact was reworded: “${fact}”`,
  commitmentChanged: 'a commitment that the words tell was taken back or reworded',
  contactChanged: 'a contact that the words tell was taken out or changed',
  affectedChanged: 'those affected, whom the words name, are now called something else',
  policyChanged: 'a policy that the words tell was taken out or reworded',
  commentChanged: 'the comment that it answers was changed',
  legalHoldSet: 'legal caution was asked for',
  nameProtected: 'a name was added that must not appear',
  planDemandsMore: 'the plan by now asks for more than the approval had',
  mandateEnded: 'someone who approved it no longer has the mandate for it',
  supersededSince: 'another statement has already corrected or taken back what this one is about',
  ruleBlocks: (rule: string) => `the tone check now stops the words: “${rule}”`,
  plannedTimePassed: (time: string) => `the planned time has passed: ${time}`,
  promisedAfterEnd: (time: string) =>
    `the crisis is over, and nobody keeps track of the update that is promised: ${time}`,
  promisePassed: (time: string) => `the promised time of the next update has passed: ${time}`,
};

const sv: typeof en = {
  'nobody-else-may-approve':
    'Med de här orden kan ingen godkänna uttalandet: alla som får har skrivit i det, eller bett om ändringar med just de orden, och ingen godkänner ensam sina egna ord. Säg det med andra ord, eller be om ändringar i stället.',
  'not-waiting': (status) =>
    `Texten går inte att ändra nu. Läge: ${status}. Läs in sidan på nytt och se vad som går.`,
  'other-quotes':
    'Ännu en kommentar som texten citerar togs bort medan du hade sidan öppen. Se på texten igen.',
  'stale-hash':
    'Texten ändrades medan du hade sidan öppen. Här är den senaste: läs den innan du svarar.',
  'other-channels': 'Kanalerna stämmer inte med uttalandets. Läs in sidan på nytt.',
  'not-possible': (status) =>
    `Det går inte nu. Läge: ${status}. Läs in sidan på nytt och se vad som går.`,
  'already-superseded':
    'Ett annat uttalande rättar eller drar redan tillbaka det publicerade, eller väntar på att läggas ut. Avslå det här, eller låt det dras tillbaka. Om det andra inte läggs ut, säg det där först.',
  'already-decided': (who, what, when) =>
    `${who} ${what}, ${when}. Ditt svar räknades inte; tala med varandra om du ser det på annat sätt.`,
  requester:
    'Du har begärt uttalandet, och ingen godkänner sitt eget. Låt dem som tillfrågas svara.',
  'not-covered':
    'Ditt mandat i planen omfattar inte det här uttalandet. Se på sidan Mandat vem som har det.',
  'review-only':
    'Du granskar uttalandet: ge klartecken för texten eller be om ändringar. Bara den som har mandatet kan avslå.',
  'legal-review-first':
    'Texten måste granskas juridiskt först. Den som granskar tillfrågas nu; vänta tills du tillfrågas efter det.',
  'not-asked':
    'Du har mandatet men har inte tillfrågats ännu. Andra tillfrågas före dig: vänta på din tur.',
  'facts-changed': 'Det som texten vilar på har ändrats sedan den kontrollerades:',
  'facts-changed-next':
    'Ändra texten, eller se till att den ändras, så att den kontrolleras mot det som gäller nu. Godkänn sedan den nya texten.',
  'blocking-findings':
    'Tonkontrollen stoppar texten. Ge ett skäl för varje punkt, eller se till att texten ändras.',
  'not-overridable': 'De här punkterna går inte att åsidosätta. Se till att texten ändras.',
  'nothing-to-hand-over':
    'Du har inget mandat i planen, så det finns inget att lämna över. Fråga en administratör om du borde ha ett.',
  'cannot-stand-in': 'Välj någon annan i planen som har samma roll som du.',
  'handover-time':
    'Välj en senare tid, högst 30 dagar fram. En längre frånvaro hör hemma i planen; be en administratör.',
  severityRaised: (from, to) => `nivån höjdes från ${from} till ${to}`,
  factWithdrawn: (fact) => `en uppgift ströks: ”${fact}”`,
  factUnconfirmed: (fact) => `en uppgift är inte längre bekräftad: ”${fact}”`,
  factReworded: (earlier, now) => `”${earlier}” lyder nu ”${now}”`,
  factChanged: (fact) => `en uppgift ändrades: ”${fact}”`,
  commitmentChanged: 'ett åtagande som står i texten togs tillbaka eller ändrades',
  contactChanged: 'en kontaktväg som står i texten togs bort eller ändrades',
  affectedChanged: 'de drabbade, som texten nämner, kallas nu något annat',
  policyChanged: 'en policy som står i texten togs bort eller ändrades',
  commentChanged: 'kommentaren som det svarar på ändrades',
  legalHoldSet: 'juridisk försiktighet begärdes',
  nameProtected: 'ett namn lades till som inte får förekomma',
  planDemandsMore: 'planen kräver numera mer än godkännandet hade',
  mandateEnded: 'någon som godkände har inte längre mandat för det',
  supersededSince:
    'ett annat uttalande har redan rättat eller dragit tillbaka det som texten gäller',
  ruleBlocks: (rule) => `tonkontrollen stoppar nu texten: ”${rule}”`,
  plannedTimePassed: (time) => `den planerade tiden har passerat: ${time}`,
  promisedAfterEnd: (time) => `krisen är över, och ingen bevakar det besked som utlovas: ${time}`,
  promisePassed: (time) => `den utlovade tiden för nästa besked har passerat: ${time}`,
};

/** Refusals that are about words that people answer for. */
export const approvalRefusals = { en, sv };
