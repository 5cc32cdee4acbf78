const en = {
  title: 'Actions',
  lead: 'What is to be improved, by whom and until when. A statement about lessons tells as done only what is done with proof.',
  none: 'No actions yet.',
  add: 'Add an action',
  cause: 'Cause',
  causeHint: 'What in our way of working it was due to. Ask how, not who.',
  change: 'Change',
  changeHint:
    'What is different once it is done, in words that readers may see: “Two people check every alarm now.”',
  owner: 'Owner',
  dueAt: 'To be done by',
  proof: 'What proves it',
  proofHint: 'An address, a document with its date, or what was tried and with what result.',
  edit: 'Change',
  finish: 'It is done',
  record: 'Record as done',
  done: 'Done',
  open: 'Open',
  late: 'Late',
  due: (who: string, when: string) => `${who}, to be done ${when}`,
  doneBy: (who: string, when: string) => `${who} recorded it as done ${when}`,
  because: (cause: string) => `Cause: ${cause}`,
  provenBy: (proof: string) => `Proof: ${proof}`,
};

const sv: typeof en = {
  title: 'Åtgärder',
  lead: 'Vad som ska bli bättre, vem som ser till det och till när. Ett uttalande om lärdomar berättar bara det som är gjort och kan styrkas.',
  none: 'Inga åtgärder ännu.',
  add: 'Lägg till en åtgärd',
  cause: 'Orsak',
  causeHint: 'Vad i vårt sätt att arbeta det berodde på. Fråga hur, inte vem.',
  change: 'Ändring',
  changeHint:
    'Vad som är annorlunda när det är gjort, i ord som läsare får se: ”Två personer kontrollerar nu varje larm.”',
  owner: 'Ansvarig',
  dueAt: 'Ska vara klart',
  proof: 'Vad som styrker det',
  proofHint: 'En adress, ett dokument med datum, eller vad som prövades och hur det gick.',
  edit: 'Ändra',
  finish: 'Åtgärden är gjord',
  record: 'Anteckna som gjord',
  done: 'Gjord',
  open: 'Pågår',
  late: 'Försenad',
  due: (who, when) => `${who}, ska vara klart ${when}`,
  doneBy: (who, when) => `${who} antecknade den som gjord ${when}`,
  because: (cause) => `Orsak: ${cause}`,
  provenBy: (proof) => `Styrks av: ${proof}`,
};

/** Words about what is to be improved after an incident. */
export const actions = { en, sv };
