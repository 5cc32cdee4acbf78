import type { OnChannel, RemovalState } from '#domain/moderation/removal.ts';

interface RemovalWords {
  /** The list of those that wait. */
  title: string;
  lead: string;
  nothing: string;
  propose: string;
  keepFirst: string;
  ground: string;
  /** Behind a ground that one person may act on at once, and one that the words suggest. */
  atOnce: string;
  fits: string;
  reason: string;
  reasonHint: string;
  proposeSend: string;
  states: Record<RemovalState, string>;
  /** The same as long as the channel doesn’t show it so. */
  pending: Record<'removed' | 'unconfirmed' | 'undone', (channel: string) => string>;
  onGround: (ground: string) => string;
  proposedBy: string;
  decidedBy: string;
  undoneBy: string;
  confirmBy: (time: string) => string;
  earlierStays: string;
  aboutEarlier: string;
  waitsForOther: string;
  decide: string;
  /** To who decides without the words before their eyes. */
  decideUnseen: string;
  toWords: string;
  decision: string;
  keep: string;
  keepHint: string;
  remove: string;
  removeHint: string;
  decisionReason: string;
  decideSend: string;
  todo: Record<'hidden' | 'shown', (channel: string) => string>;
  /** The same where Talan does it, with its account. */
  byTalan: Record<'hidden' | 'shown', (channel: string) => string>;
  stands: Record<OnChannel, (channel: string) => string>;
  did: Record<OnChannel, string>;
  letter: string;
  letterHint: string;
  told: Record<'sent' | 'no-way', string>;
  toldSent: string;
  toldNoWay: string;
  undo: string;
  readBy: (times: number) => string;
  /** In place of words that were removed, in lists and on the comment's page. */
  withheldShort: string;
  withheld: string;
  /** The same as long as that is not confirmed, or not done on the channel. */
  beingRemovedShort: string;
  beingRemoved: string;
  /** Where nobody says how the removal stands. */
  wordsNotShown: string;
  /** Where only what it said before was removed. */
  withheldBefore: string;
  showWords: string;
  toComment: string;
  /** In place of a file with journals that hold what was removed. */
  heldFileTitle: string;
  heldFile: string;
  heldFileOthers: string;
  heldFileGet: string;
}

const en: RemovalWords = {
  title: 'Removals to decide',
  lead: 'Someone other than who proposed it decides whether the comment stays or goes.',
  nothing: 'Nothing waits for a decision.',
  propose: 'Remove',
  keepFirst:
    'Comments stay. Criticism is never removed: swearing, sarcasm, rumour and a harsh tone are no grounds. A copy is archived first, and the comment still wants an answer.',
  ground: 'On which ground',
  atOnce: 'hidden at once, another person confirms within the hour',
  fits: 'its words may point to this; you judge',
  reason: 'Why the ground fits',
  reasonHint: 'What in the comment, and whom it hits.',
  proposeSend: 'Archive and propose',
  states: {
    proposed: 'Removal proposed.',
    unconfirmed: 'Removed at once, not confirmed yet.',
    removed: 'Removed.',
    kept: 'The comment stays.',
    undone: 'The removal was taken back.',
  },
  pending: {
    removed: (channel) => `To be hidden on ${channel}: the removal is decided.`,
    unconfirmed: (channel) => `To be hidden on ${channel} at once, not confirmed yet.`,
    undone: (channel) => `To be shown again on ${channel}: the removal was taken back.`,
  },
  onGround: (ground) => `Ground: ${ground}`,
  proposedBy: 'Proposed by',
  decidedBy: 'Decided by',
  undoneBy: 'Taken back by',
  confirmBy: (time) => `Another person confirms it, latest ${time}.`,
  earlierStays: 'What it said before stays removed.',
  aboutEarlier: 'This is about what the comment said before its author changed it.',
  waitsForOther: 'You proposed it, so someone else decides.',
  decide: 'Decide',
  decideUnseen: 'You do not see here what the comment says.',
  toWords: 'Show it first',
  decision: 'Does it stay or go?',
  keep: 'It stays',
  keepHint: 'The ground does not clearly fit.',
  remove: 'It goes',
  removeHint: 'The ground clearly fits what the comment says.',
  decisionReason: 'Why',
  decideSend: 'Decide',
  todo: {
    hidden: (channel) => `Hide it on ${channel} (hide before you delete), then note it here.`,
    shown: (channel) => `Show it again on ${channel}, then note it here.`,
  },
  byTalan: {
    hidden: (channel) =>
      `Talan hides it on ${channel} within a minute. If you were quicker, note it here.`,
    shown: (channel) =>
      `Talan shows it again on ${channel} within a minute. If you were quicker, note it here.`,
  },
  stands: {
    shown: (channel) => `It is shown on ${channel}.`,
    hidden: (channel) => `It is hidden on ${channel}.`,
    deleted: (channel) => `It is deleted on ${channel}, and can’t come back there.`,
  },
  did: { hidden: 'It is hidden now', shown: 'It is shown again', deleted: 'It is deleted now' },
  letter: 'Tell the author why',
  letterHint: 'A draft in the author’s language. Send it where you reach them, then note it here.',
  told: { sent: 'The author was told why', 'no-way': 'The author could not be told why' },
  toldSent: 'I have sent it',
  toldNoWay: 'There is no way to reach them',
  undo: 'Take the removal back',
  readBy: (times) =>
    times === 1 ? 'Its words were shown once' : `Its words were shown ${times} times`,
  withheldShort: 'Removed',
  withheld: 'What it says was removed, so it is not shown.',
  beingRemovedShort: 'Removal not finished',
  beingRemoved:
    'What it says is not shown here, because it is being removed. That is not finished yet.',
  wordsNotShown: 'What it says is not shown, because of a removal.',
  withheldBefore:
    'What it said before is not shown, because of a removal. Its author has changed it since.',
  showWords: 'Show what it says; that is noted',
  toComment: 'To the comment',
  heldFileTitle: 'The file holds what was removed',
  heldFile: 'As evidence it is whole: words of others that were removed are in it.',
  heldFileOthers: 'As evidence it is whole. Moderators and lawyers can download it.',
  heldFileGet: 'Download it all the same; that is noted',
};

const sv: RemovalWords = {
  title: 'Borttagningar att besluta',
  lead: 'Någon annan än den som föreslog det beslutar om kommentaren står kvar eller tas bort.',
  nothing: 'Inget väntar på beslut.',
  propose: 'Ta bort',
  keepFirst:
    'Kommentarer får stå kvar. Kritik tas aldrig bort: svordomar, sarkasm, rykten och hård ton är inga grunder. En kopia sparas först, och kommentaren ska ändå få ett svar.',
  ground: 'På vilken grund',
  atOnce: 'döljs direkt, en annan person bekräftar inom en timme',
  fits: 'orden kan tyda på detta; du bedömer',
  reason: 'Varför grunden passar',
  reasonHint: 'Vad i kommentaren, och vem det drabbar.',
  proposeSend: 'Spara kopia och föreslå',
  states: {
    proposed: 'Förslag om att ta bort.',
    unconfirmed: 'Borttagen direkt, inte bekräftad än.',
    removed: 'Borttagen.',
    kept: 'Kommentaren står kvar.',
    undone: 'Borttagningen är återtagen.',
  },
  pending: {
    removed: (channel) => `Ska döljas på ${channel}: borttagningen är beslutad.`,
    unconfirmed: (channel) => `Ska döljas på ${channel} direkt, inte bekräftad än.`,
    undone: (channel) => `Ska visas igen på ${channel}: borttagningen är återtagen.`,
  },
  onGround: (ground) => `Grund: ${ground}`,
  proposedBy: 'Föreslogs av',
  decidedBy: 'Beslutades av',
  undoneBy: 'Återtogs av',
  confirmBy: (time) => `En annan person bekräftar, senast ${time}.`,
  earlierStays: 'Det som stod förut är fortfarande borttaget.',
  aboutEarlier: 'Det här gäller det som stod innan avsändaren ändrade kommentaren.',
  waitsForOther: 'Du föreslog det, så någon annan beslutar.',
  decide: 'Besluta',
  decideUnseen: 'Du ser inte här vad som står i kommentaren.',
  toWords: 'Visa det först',
  decision: 'Ska den stå kvar?',
  keep: 'Den står kvar',
  keepHint: 'Grunden passar inte tydligt.',
  remove: 'Den tas bort',
  removeHint: 'Grunden passar tydligt på det som står.',
  decisionReason: 'Varför',
  decideSend: 'Besluta',
  todo: {
    hidden: (channel) => `Dölj den på ${channel} (dölj innan du raderar) och anteckna det här.`,
    shown: (channel) => `Visa den igen på ${channel} och anteckna det här.`,
  },
  byTalan: {
    hidden: (channel) =>
      `Talan döljer den på ${channel} inom en minut. Var du snabbare, anteckna det här.`,
    shown: (channel) =>
      `Talan visar den igen på ${channel} inom en minut. Var du snabbare, anteckna det här.`,
  },
  stands: {
    shown: (channel) => `Den visas på ${channel}.`,
    hidden: (channel) => `Den är dold på ${channel}.`,
    deleted: (channel) => `Den är raderad på ${channel} och kan inte komma tillbaka där.`,
  },
  did: { hidden: 'Den är dold nu', shown: 'Den visas igen', deleted: 'Den är raderad nu' },
  letter: 'Berätta varför för avsändaren',
  letterHint: 'Ett utkast på avsändarens språk. Skicka det där ni når dem och anteckna det här.',
  told: {
    sent: 'Avsändaren har fått veta varför',
    'no-way': 'Avsändaren gick inte att nå',
  },
  toldSent: 'Jag har skickat det',
  toldNoWay: 'Det finns inget sätt att nå dem',
  undo: 'Ta tillbaka borttagningen',
  readBy: (times) =>
    times === 1 ? 'Orden har visats en gång' : `Orden har visats ${times} gånger`,
  withheldShort: 'Borttagen',
  withheld: 'Det som står i den är borttaget och visas därför inte.',
  beingRemovedShort: 'Borttagningen är inte klar',
  beingRemoved:
    'Det som står i den visas inte här, för den håller på att tas bort. Det är inte klart än.',
  wordsNotShown: 'Det som står i den visas inte, på grund av en borttagning.',
  withheldBefore:
    'Det som stod tidigare visas inte, på grund av en borttagning. Avsändaren har ändrat den sedan dess.',
  showWords: 'Visa vad som står; det antecknas',
  toComment: 'Till kommentaren',
  heldFileTitle: 'Filen innehåller det som togs bort',
  heldFile: 'Som bevis är den hel: andras ord som togs bort finns i den.',
  heldFileOthers: 'Som bevis är den hel. Moderatorer och jurister kan ladda ner den.',
  heldFileGet: 'Ladda ner den ändå; det antecknas',
};

/** Words about removing comments. */
export const removal = { en, sv };
