import type { Reach } from '#domain/statement/open-deliveries.ts';

const en = {
  stepDrafting: 'Written',
  drafting: 'The draft is being written.',
  rewriting: 'The text is being rewritten after the comment.',
  withWriter: 'The writer changes the text after the comment: nobody else does.',
  dictated:
    'The draft took over the words of whoever asked for changes, and then nobody could approve it. The writer says it in other words.',
  redrafting: (attempt: number, of: number, rules: string) =>
    `The language model rewrites, attempt ${attempt} of ${of}. The tone check stopped the last one: ${rules}.`,
  templatesNext: (rules: string) =>
    `The templates take over. The tone check stopped the language model’s last attempt: ${rules}.`,
  draftBy: (when: string) => `Ready by ${when} at the latest.`,
  stepChecking: 'Tone checked',
  stepWaiting: 'Approved',
  stepPublished: 'Published',
  now: 'now',
  stepDone: 'done',
  stepLater: 'later',
  stepStopped: 'stopped here',
  waitingFor: (who: string, until: string) => `Waiting for ${who} until ${until}`,
  everyone: 'everyone with the mandate',
  reach: ({ out, of, waiting }: Reach) =>
    `${out} of ${of} out, ${waiting} ${waiting === 1 ? 'waits' : 'wait'} for the desk`,
};

const sv: typeof en = {
  stepDrafting: 'Skrivet',
  drafting: 'Utkastet skrivs.',
  rewriting: 'Texten skrivs om efter kommentaren.',
  withWriter: 'Skribenten ändrar texten efter kommentaren; ingen annan gör det.',
  dictated:
    'Utkastet tog över orden från den som bad om ändringar, och då kunde ingen godkänna det. Skribenten säger det med andra ord.',
  redrafting: (attempt, of, rules) =>
    `Språkmodellen skriver om, försök ${attempt} av ${of}. Tonkontrollen stoppade det förra: ${rules}.`,
  templatesNext: (rules) =>
    `Mallarna tar över. Tonkontrollen stoppade språkmodellens sista försök: ${rules}.`,
  draftBy: (when) => `Klart senast ${when}.`,
  stepChecking: 'Tonen kontrollerad',
  stepWaiting: 'Godkänt',
  stepPublished: 'Publicerat',
  now: 'nu',
  stepDone: 'klart',
  stepLater: 'senare',
  stepStopped: 'stannade här',
  waitingFor: (who, until) => `Väntar på ${who} till ${until}`,
  everyone: 'alla med mandatet',
  reach: ({ out, of, waiting }) => `${out} av ${of} ute, ${waiting} väntar på desken`,
};

/** Words about the progress of a statement. */
export const progress = { en, sv };
