const en = {
  title: 'Where the incident stands',
  resolve: 'The crisis is over',
  resolveEffect:
    'The newsroom then says that it is over. Texts follow the guidelines for normal times, and the crisis group is told.',
  resolveYes: 'Yes, the crisis is over',
  stillOpen: 'Still open:',
  toCorrect: (kind: string) => `To correct: facts have changed since this went out (${kind}).`,
  staffUntold: 'Staff have been told nothing. Write to them.',
  unconfirmed: (fact: string) => `Not confirmed yet: ${fact}`,
  commitments:
    'We have promised this publicly. See that it is kept, or that someone knows that it is theirs:',
  saidInProse:
    'These published words promise another update, and nothing here keeps track of it. See that someone does:',
  updateFirst: (when: string) =>
    `The public was promised an update (${when}). Publish it as the last one, without a time for one more; after that you can end the crisis here.`,
  toLastUpdate: 'Write the last update',
  promiseUnderWay:
    'Words that are still under way promise the public another update, and nobody would keep track of it. Withdraw them, or write them without a time; after that you can end the crisis here.',
  prosePromises:
    'These words are still under way and seem to promise another update, and nobody will keep track of it. Write them anew or withdraw them. Tick what is to go out all the same; that is kept on record.',
  letGo: (kind: string, found: string) => `${kind}: “${found}” goes out all the same`,
  underWay: 'Still under way: this goes out once it is approved, or you withdraw it.',
  promises: (when: string) => `promises an update: ${when}`,
  adviceStands: (advice: string) =>
    `What the public was told to do stands: “${advice}” If that no longer holds, change it and say so in a last update before you end the crisis.`,
  changeAdvice: 'Change what people should do',
  close: 'Close the incident',
  closeEffect:
    'This requires that no comment, statement or step is open, and that the review is written. A closed incident takes nothing more; a later comment on it appears in the inbox without an incident.',
  reactivate: 'The crisis is not over',
  reactivateEffect:
    'The newsroom no longer says that it is over. The guidelines for a crisis hold again, and the crisis group is told.',
  cancel: 'Opened by mistake',
  cancelQuestion:
    'Nothing is published. What is under way is withdrawn, the crisis group is told, and the incident takes no more statements. That can’t be undone.',
  cancelYes: 'Yes, cancel the incident',
};

const sv: typeof en = {
  title: 'Händelsens läge',
  resolve: 'Krisen är över',
  resolveEffect:
    'Nyhetsrummet säger då att det är över. Texter följer riktlinjerna för normala tider, och krisgruppen får veta det.',
  resolveYes: 'Ja, krisen är över',
  stillOpen: 'Fortfarande öppet:',
  toCorrect: (kind) => `Att rätta: uppgifter har ändrats sedan det här gick ut (${kind}).`,
  staffUntold: 'Medarbetarna har inte fått veta något. Skriv till dem.',
  unconfirmed: (fact) => `Inte bekräftat ännu: ${fact}`,
  commitments:
    'Det här har vi lovat offentligt. Se till att det hålls, eller att någon vet att det är deras:',
  saidInProse:
    'De här publicerade orden lovar ett besked till, som inget här bevakar. Se till att någon gör det:',
  updateFirst: (when) =>
    `Allmänheten har lovats ett besked (${when}). Publicera det som det sista, utan tid för ett till; sedan kan du avsluta krisen här.`,
  toLastUpdate: 'Skriv det sista beskedet',
  promiseUnderWay:
    'Text som fortfarande är på väg lovar allmänheten ett besked till, som ingen skulle bevaka. Dra tillbaka den, eller skriv den utan tid; sedan kan du avsluta krisen här.',
  prosePromises:
    'Den här texten är fortfarande på väg och verkar lova ett besked till, som ingen bevakar. Skriv om den eller dra tillbaka den. Kryssa för det som ska ut ändå; det dokumenteras.',
  letGo: (kind, found) => `${kind}: ”${found}” går ut ändå`,
  underWay: 'Fortfarande på väg: det går ut när det är godkänt, eller så drar du tillbaka det.',
  promises: (when) => `lovar ett besked: ${when}`,
  adviceStands: (advice) =>
    `Det som allmänheten har fått veta att den ska göra står kvar: ”${advice}” Gäller det inte längre, ändra det och säg det i en sista uppdatering innan du avslutar krisen.`,
  changeAdvice: 'Ändra vad folk ska göra',
  close: 'Avsluta händelsen',
  closeEffect:
    'Det kräver att ingen kommentar, inget uttalande och inget steg är öppet, och att utvärderingen är skriven. En avslutad händelse tar inte emot något mer; en senare kommentar står i inkorgen utan händelse.',
  reactivate: 'Krisen är inte över',
  reactivateEffect:
    'Nyhetsrummet säger inte längre att det är över. Riktlinjerna för kris gäller igen, och krisgruppen får veta det.',
  cancel: 'Öppnad av misstag',
  cancelQuestion:
    'Inget är publicerat. Det som är på väg dras tillbaka, krisgruppen får veta det, och händelsen tar inte emot fler uttalanden. Det går inte att ångra.',
  cancelYes: 'Ja, stryk händelsen',
};

/** Words of the phases of an incident. */
export const phases = { en, sv };
