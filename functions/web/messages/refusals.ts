import { approvalRefusals } from './refusals/approval-refusals.ts';
import { commentRefusals } from './refusals/comment-refusals.ts';
import { incidentRefusals } from './refusals/incident-refusals.ts';
import { passkeyRefusals } from './refusals/passkey-refusals.ts';
import { requestRefusals } from './refusals/request-refusals.ts';

const en = {
  'not-found': 'This no longer exists. Go back and load that page again.',
  forbidden:
    'Your role in the plan does not allow this. Ask someone who has the role, or an admin to change the plan.',
  'idempotency-conflict':
    'This form was already sent with other words. Open the form again and send it anew.',
  'not-its-address': (hosts: readonly string[]) =>
    hosts.length > 0
      ? `That is no address of a post on this channel. It begins with https:// and ${hosts.join(' or ')}. Copy it from the post.`
      : 'That is no address of a post on this channel. It begins with https:// and the name of the site. Copy it from the post.',
  'own-channel':
    'Talan posts there itself and looks what is there, so nobody notes that by hand. Look here again in some minutes.',
  'no-longer-so': 'This changed while you read it. Read how it stands now.',
  'edited-meanwhile':
    'Someone else changed the same while you had this open. Compare, and save what is to hold.',
  'too-large': 'This is more than one record can hold. Shorten it.',
  'incident-full':
    'This incident has no room for that, so nothing was saved. Shorten it, or say that the crisis is over and open a new incident for what follows. You can still withdraw facts, publish statements, keep promised updates, and end and review the incident here.',
  busy: 'Others kept changing the same thing. Try again in a moment.',
  'record-unreadable': (record: string) =>
    `What is stored of ${record} can’t be read, and this rests on it. Nothing was changed. Tell whoever runs Talan; their guide for it is docs/runbooks/unreadable-records.md.`,
  ...passkeyRefusals.en,
  ...incidentRefusals.en,
  ...commentRefusals.en,
  ...requestRefusals.en,
  ...approvalRefusals.en,
};

const sv: typeof en = {
  'not-found': 'Det här finns inte längre. Gå tillbaka och läs in den sidan på nytt.',
  forbidden:
    'Din roll i planen tillåter inte detta. Be någon som har rollen, eller be en administratör ändra planen.',
  'idempotency-conflict':
    'Formuläret har redan skickats med annat innehåll. Öppna formuläret igen och skicka på nytt.',
  'not-its-address': (hosts) =>
    hosts.length > 0
      ? `Det är ingen adress till ett inlägg i den här kanalen. Den börjar med https:// och ${hosts.join(' eller ')}. Kopiera den från inlägget.`
      : 'Det är ingen adress till ett inlägg i den här kanalen. Den börjar med https:// och webbplatsens namn. Kopiera den från inlägget.',
  'own-channel':
    'Där publicerar Talan själv och tittar efter vad som ligger ute, så det antecknas inte för hand. Titta här igen om några minuter.',
  'no-longer-so': 'Det här ändrades medan du läste. Läs hur det är nu.',
  'edited-meanwhile':
    'Någon annan ändrade samma sak medan du hade sidan öppen. Jämför, och spara det som ska gälla.',
  'too-large': 'Det här är mer än vad som får plats. Korta ned det.',
  'incident-full':
    'Det här får inte plats i händelsen, så inget sparades. Korta ned det, eller säg att krisen är över och öppna en ny händelse för det som följer. Här går det fortfarande att stryka uppgifter, publicera uttalanden, hålla utlovade besked, och att avsluta och utvärdera händelsen.',
  busy: 'Andra ändrar samma sak just nu. Försök igen om en stund.',
  'record-unreadable': (record) =>
    `Det som finns lagrat om ${record} går inte att läsa, och det här vilar på det. Inget har ändrats. Säg till den som driver Talan; vägledningen är docs/runbooks/unreadable-records.md.`,
  ...passkeyRefusals.sv,
  ...incidentRefusals.sv,
  ...commentRefusals.sv,
  ...requestRefusals.sv,
  ...approvalRefusals.sv,
};

/** Why an action was refused, and how to go on. */
export const refusals = { en, sv };
