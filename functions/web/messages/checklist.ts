const en = {
  title: 'Checklist',
  lead: (open: number, of: number) => `${open} of ${of} left`,
  settled: (steps: number) => `Settled (${steps})`,
  done: 'done',
  notDone: 'not done',
  late: 'late',
  open: 'to do',
  doneBy: (who: string, when: string) => `${who}, ${when}`,
  due: (when: string) => `due ${when}`,
  tick: 'Done',
  tickStep: (step: string) => `Done: ${step}`,
  proof: { link: 'Address that shows it', receipt: 'What shows it, such as a file number' },
  not: 'Not done …',
  notStep: (step: string) => `Not done, and why: ${step}`,
  reason: 'Why not',
  whose: {
    writer: 'writer',
    spokesperson: 'spokesperson',
    admin: 'administrator',
    legal: 'legal adviser',
  },
  shownBy: 'The statement that shows it',
  itself: {
    freeze:
      'Talan’s own posts are frozen; ticked when connected planners are empty. None connected? Look into yours, then tick it',
    internal: 'ticked when an internal notice is out',
    statement: 'ticked when a statement is out',
  },
  planChanged: 'The plan has changed since. The list goes on as it was; see to these yourselves:',
  change: { added: 'New', changed: 'Changed', removed: 'Gone' },
  needs: (late: number) =>
    late === 1 ? 'A step of the checklist is late' : `${late} steps of the checklist are late`,
  nobody: 'nobody in the plan has this role: the crisis group sees to it',
};

const sv: typeof en = {
  title: 'Checklista',
  lead: (open, of) => `${open} av ${of} kvar`,
  settled: (steps) => `Avklarade (${steps})`,
  done: 'gjort',
  notDone: 'görs inte',
  late: 'försenat',
  open: 'att göra',
  doneBy: (who, when) => `${who}, ${when}`,
  due: (when) => `senast ${when}`,
  tick: 'Gjort',
  tickStep: (step) => `Gjort: ${step}`,
  proof: { link: 'Adress som visar det', receipt: 'Det som visar det, till exempel diarienummer' },
  not: 'Görs inte …',
  notStep: (step) => `Görs inte, och varför: ${step}`,
  reason: 'Varför inte',
  whose: {
    writer: 'skribent',
    spokesperson: 'talesperson',
    admin: 'administratör',
    legal: 'juridiskt stöd',
  },
  shownBy: 'Uttalandet som visar det',
  itself: {
    freeze:
      'Talans egna inlägg ligger på is; bockas av när anslutna verktyg är tömda. Är inget anslutet? Gå igenom era egna och bocka av',
    internal: 'bockas av när ett internt besked är ute',
    statement: 'bockas av när ett uttalande är ute',
  },
  planChanged:
    'Planen har ändrats sedan dess. Listan fortsätter som den var; se själva till detta:',
  change: { added: 'Nytt', changed: 'Ändrat', removed: 'Borttaget' },
  needs: (late) =>
    late === 1 ? 'Ett steg i checklistan är försenat' : `${late} steg i checklistan är försenade`,
  nobody: 'ingen i planen har den rollen: krisgruppen ser till det',
};

/** Words of an incident's checklist. */
export const checklist = { en, sv };
