const en = {
  title: 'Search',
  label: 'Words in incidents, statements and facts',
  everything: 'Everything',
  sorts: { incident: 'Incident', statement: 'Statement', fact: 'Fact' },
  sortsOf: { incident: 'Incidents', statement: 'Statements', fact: 'Facts' },
  count: (count: number, most: number) => {
    if (count === 0) return 'Nothing found';
    if (count === most) return `The first ${most}: more words narrow it down`;
    return count === 1 ? '1 found' : `${count} found`;
  },
  noneHint: 'Try fewer words, or only a part of one.',
  hint: 'All words must be there; a part of a word is enough. The newest 300 incidents and 600 statements are searched.',
};

const sv: typeof en = {
  title: 'Sök',
  label: 'Ord i händelser, uttalanden och uppgifter',
  everything: 'Allt',
  sorts: { incident: 'Händelse', statement: 'Uttalande', fact: 'Uppgift' },
  sortsOf: { incident: 'Händelser', statement: 'Uttalanden', fact: 'Uppgifter' },
  count: (count, most) => {
    if (count === 0) return 'Inget hittades';
    if (count === most) return `De första ${most}: fler ord ger färre träffar`;
    return count === 1 ? '1 träff' : `${count} träffar`;
  },
  noneHint: 'Pröva färre ord, eller en del av ett ord.',
  hint: 'Alla ord måste finnas med; en del av ett ord räcker. De senaste 300 händelserna och 600 uttalandena söks igenom.',
};

/** Words of the search. */
export const search = { en, sv };
