import { en, type RemovalWords } from './removal-en.ts';

const sv: RemovalWords = {
  title: 'Borttagningar att besluta',
  lead: 'Den som föreslår en borttagning beslutar inte själv: någon annan avgör om kommentaren står kvar.',
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
  nowhere: (way) => `Kommentaren kom ${way}: det finns inget att dölja på någon kanal.`,
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
  heldFileOthers: 'Som bevis är den hel. Moderatorer och jurister kan ladda ned den.',
  heldFileGet: 'Ladda ned den ändå; det antecknas',
};

/** Words about removing comments. */
export const removal = { en, sv };
