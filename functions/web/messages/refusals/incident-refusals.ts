const en = {
  'too-many-facts': 'There are as many facts as fit. Withdraw or reword one instead.',
  'too-many-actions':
    'There are as many actions as an incident can hold. Change one that is not done instead.',
  'too-many-notes':
    'There are as many notes as an incident can hold. Keep what else there is to note in your own records.',
  'plan-not-shown':
    'The plan’s file holds phone numbers, so it is not shown or changed here. Write the proposal in words.',
  'plan-diff-unfit':
    'This does not fit the plan as it is now, or changes too much of it. Read the plan anew and change less at once.',
  'plan-holds-phone':
    'The plan would hold a phone number here, where many read it. Leave the number out: phone numbers belong to the settings.',
  'plan-not-valid': (problems: string) =>
    `The plan would not be valid. Correct this and save again: ${problems}`,
  'unknown-owner': 'Choose who sees to it: someone in the crisis plan.',
  'due-passed': 'That time has passed. Choose a later one.',
  'action-done': 'The action is recorded as done, and stays as it was recorded. Add another one.',
  'not-ready': {
    first: 'See to this first.',
    comments: (n: number) => `Comments that are open: ${n}.`,
    statements: (n: number) => `Statements under way: ${n}.`,
    steps: (n: number) =>
      `Steps of checklists that are neither done nor left out with a reason: ${n}.`,
    step: (text: string) => `Step that is neither done nor left out with a reason: ${text}`,
    review: 'The review is not written yet.',
  },
  'step-ticks-itself':
    'This step is ticked by what proves it. You can say why it is not to be done.',
  'proof-missing': 'Give what shows that it is done: a whole address, or the receipt.',
  'nothing-lowered':
    'Nothing here waits for your agreement: you have agreed already, or nobody else has lowered anything. The one who lowered it can’t agree to it: let someone else do so.',
  'not-shown':
    'This page does not show what you would agree to. Read what was lowered, and then answer.',
  'open-comments':
    'Comments of the incident are still open. See to them first, or say why it can’t wait.',
  'incident-active':
    'The crisis is not over. Until then a post can only be released by name, with a reason.',
  'changed-meanwhile':
    'Some posts changed while you had the page open. Look at them again and confirm anew.',
  'post-settled': 'The post has gone out, or was dropped. Note it anew if it is planned again.',
  'wrong-phase': (phase: string) =>
    `That is not possible now. The incident: ${phase}. Load the page again to see what is.`,
  'open-promise':
    'Another update is promised to the public. Publish it as the last one, without a time for one more; then the crisis is over.',
  'count-unsettled':
    'A statement of the last five minutes is counted as under way, though no list shows it yet. Wait five minutes, then try again.',
  'promise-under-way':
    'Words that are still under way promise the public another update, and nobody would keep track of it. Withdraw them, write them without a time, or say that what you were to post won’t be posted; then the crisis is over.',
  'prose-promises':
    'Words that are still under way seem to promise another update. Write them anew, withdraw them, or tick those that are to go out all the same; then the crisis is over.',
  'out-though-cancelled':
    'The incident was cancelled as one of which nothing was out. Open another incident, note there as a fact what was posted and where, and say in a statement what holds.',
  published:
    'Something of this incident is out, or is on its way out. It can’t be cancelled; say that the crisis is over instead.',
  'incident-over': (phase: string) =>
    `This incident is ${phase} and stays as it is; nothing more is said in it. Note beside an entry of its review what came up since, set legal caution, or open a new incident.`,
};

const sv: typeof en = {
  'too-many-facts': 'Det får inte plats fler uppgifter. Stryk eller ändra en i stället.',
  'too-many-actions': 'Händelsen rymmer inte fler åtgärder. Ändra en som inte är klar i stället.',
  'too-many-notes':
    'Händelsen rymmer inte fler anteckningar. Skriv upp det övriga i era egna handlingar.',
  'plan-not-shown':
    'Planens fil innehåller telefonnummer, så den visas och ändras inte här. Skriv förslaget med ord.',
  'plan-diff-unfit':
    'Det här passar inte planen som den är nu, eller ändrar för mycket. Läs planen på nytt och ändra mindre åt gången.',
  'plan-holds-phone':
    'Här hamnar ett telefonnummer i planen, som många läser. Ta bort numret: telefonnummer hör hemma i inställningarna.',
  'plan-not-valid': (problems) =>
    `Så blir planen ogiltig. Rätta det här och spara igen: ${problems}`,
  'unknown-owner': 'Välj vem som ansvarar: någon i krisplanen.',
  'due-passed': 'Den tiden har passerat. Välj en senare.',
  'action-done': 'Åtgärden är klar och står kvar som den skrevs in. Lägg till en ny i stället.',
  'not-ready': {
    first: 'Ta hand om det här först.',
    comments: (n) => `Kommentarer som är öppna: ${n}.`,
    statements: (n) => `Uttalanden på väg: ${n}.`,
    steps: (n) => `Steg i checklistor som varken är gjorda eller utelämnade med skäl: ${n}.`,
    step: (text) => `Steg som varken är gjort eller utelämnat med skäl: ${text}`,
    review: 'Utvärderingen är inte skriven ännu.',
  },
  'step-ticks-itself':
    'Det som visar att steget är gjort bockar av det. Du kan ange varför det inte ska göras.',
  'proof-missing': 'Ange vad som visar att det är gjort: en hel adress, eller kvittot.',
  'nothing-lowered':
    'Inget här väntar på att du går med på det: du har redan gjort det, eller så har ingen annan sänkt något. Den som sänkte kan inte själv gå med på det: låt någon annan göra det.',
  'not-shown':
    'Den här sidan visar inte det du skulle gå med på. Läs vad som är sänkt och svara sedan.',
  'open-comments':
    'Det finns obesvarade kommentarer till händelsen. Ta hand om dem först, eller ange varför det inte kan vänta.',
  'incident-active':
    'Krisen är inte över. Till dess kan ett inlägg bara släppas för sig, med ett skäl.',
  'changed-meanwhile':
    'Några inlägg ändrades medan du hade sidan öppen. Se på dem igen och bekräfta på nytt.',
  'post-settled':
    'Inlägget har gått ut, eller är struket. Anteckna det på nytt om det planeras igen.',
  'wrong-phase': (phase) =>
    `Det går inte nu. Händelsen: ${phase}. Läs in sidan på nytt och se vad som går.`,
  'open-promise':
    'Ännu ett besked är utlovat. Publicera det som det sista, utan tid för ett till; sedan är krisen över.',
  'count-unsettled':
    'Ett uttalande från de senaste fem minuterna räknas som på väg, men syns inte i någon lista ännu. Vänta fem minuter och försök igen.',
  'promise-under-way':
    'Text som fortfarande är på väg lovar allmänheten ett besked till, som ingen skulle bevaka. Dra tillbaka den, skriv den utan tid, eller säg att det som skulle läggas ut för hand inte läggs ut; sedan är krisen över.',
  'prose-promises':
    'Text som fortfarande är på väg verkar lova ett besked till. Skriv om den, dra tillbaka den, eller kryssa för den som ska ut ändå; sedan är krisen över.',
  'out-though-cancelled':
    'Händelsen ströks för att inget var ute. Öppna en ny händelse, anteckna där som uppgift vad som lades ut och var, och säg i ett uttalande vad som gäller.',
  published:
    'Något i händelsen är ute, eller är på väg ut. Den kan inte strykas; säg att krisen är över i stället.',
  'incident-over': (phase) =>
    `Händelsen är ${phase} och ändras inte mer; inget mer sägs i den. Anteckna vid en rad i utvärderingen vad som kommit fram sedan dess, slå på juridisk försiktighet eller öppna en ny händelse.`,
};

/** Refusals that are about an incident, its lists and its frozen posts. */
export const incidentRefusals = { en, sv };
