import type { IncidentNews } from '#domain/notify/incident-notifier.ts';
import type { Language } from '#domain/values/language.ts';
import type { NoticeWords } from './notice-words.ts';

/**
 * What messages about an incident say; a text message is the subject alone. `{severity}` is a number, `{by}`
 * who did it, `{time}` when. What happened is read after signing in.
 */
export const incidentNoticeWords: Record<Language, Record<IncidentNews, NoticeWords>> = {
  sv: {
    opened: {
      subject: 'Ny händelse, nivå {severity}, öppnad {time}',
      text: '{by} öppnade {time} en händelse på nivå {severity}. Enligt krisplanen ska du veta det. Läs vad som har hänt och hur det står:',
    },
    resolved: {
      subject: 'Krisen är över, nivå {severity}',
      text: '{by} förklarade {time} att krisen är över. Texter följer nu riktlinjerna för normala tider. Så står det:',
    },
    reactivated: {
      subject: 'Krisen är inte över, nivå {severity}',
      text: '{by} förklarade {time} att krisen inte är över. Riktlinjerna för kris gäller igen. Så står det:',
    },
    cancelled: {
      subject: 'Struken händelse, nivå {severity}',
      text: '{by} strök {time} en händelse som öppnats av misstag. Inget har publicerats. Om inlägg lades på is ligger de kvar där tills någon tinar upp dem:',
    },
    'caution-set': {
      subject: 'Juridisk försiktighet, nivå {severity}',
      text: '{by} slog {time} på juridisk försiktighet. Till dess den hävs granskar en jurist först det som sägs, om krisplanen kräver det, och inga ord i händelsen raderas. Läs händelsen:',
    },
    'caution-lifting': {
      subject: 'Juridisk försiktighet ska hävas, nivå {severity}',
      text: '{by} bad {time} om att den juridiska försiktigheten hävs. Den gäller tills tillräckligt många andra går med på det, där en jurist granskar också en jurist. Läs händelsen och svara:',
    },
    'caution-lifted': {
      subject: 'Juridisk försiktighet är hävd, nivå {severity}',
      text: '{by} gick {time} med på att den juridiska försiktigheten hävs. Ord vars tid är ute kan nu raderas när händelsen är avslutad. Läs händelsen:',
    },
    'thaw-asked': {
      subject: 'Inlägg ligger kvar på is, nivå {severity}',
      text: '{by} bad {time} om att vanliga inlägg tinas upp: krisen är över, och de ligger kvar på is. Du har mandat för dem. Välj vad som ska hända med dem:',
    },
    'name-exposed': {
      subject: 'Skyddat namn i publicerade ord, nivå {severity}',
      text: '{by} skyddade {time} ett namn som står i ord som redan är publicerade. Rätta dem eller dra tillbaka dem:',
    },
    'promise-near': {
      subject: 'Uppdatering utlovad {time}, nivå {severity}',
      text: 'Ett publicerat uttalande lovar nästa besked {time}. Inget sådant besked är ute ännu. Även ”inget nytt” är ett besked:',
    },
    'promise-missed': {
      subject: 'Sen: uppdateringen som utlovades {time}, nivå {severity}',
      text: 'Ett publicerat uttalande lovade nästa besked {time}. Tiden har gått, och inget besked är ute. Publicera ett som står för förseningen:',
    },
  },
  en: {
    opened: {
      subject: 'New incident, level {severity}, opened {time}',
      text: '{by} opened an incident of level {severity} {time}. The crisis plan says that you are told. Read what has happened and how it stands:',
    },
    resolved: {
      subject: 'The crisis is over, level {severity}',
      text: '{by} declared {time} that the crisis is over. Texts now follow the guidelines for normal times. How it stands:',
    },
    reactivated: {
      subject: 'The crisis is not over, level {severity}',
      text: '{by} declared {time} that the crisis is not over. The guidelines for a crisis hold again. How it stands:',
    },
    cancelled: {
      subject: 'Incident cancelled, level {severity}',
      text: '{by} cancelled {time} an incident that was opened by mistake. Nothing was published. Posts that were frozen, if any, stay so until someone thaws them:',
    },
    'caution-set': {
      subject: 'Legal caution, level {severity}',
      text: '{by} set legal caution {time}. Until it is lifted a lawyer reviews first what is said, where the crisis plan asks for that, and no words of the incident are erased. Read the incident:',
    },
    'caution-lifting': {
      subject: 'Legal caution is to be lifted, level {severity}',
      text: '{by} asked {time} to lift legal caution. It holds until enough others agree, where a lawyer reviews a lawyer among them. Read the incident and answer:',
    },
    'caution-lifted': {
      subject: 'Legal caution is lifted, level {severity}',
      text: '{by} agreed {time} to lift legal caution. Once the incident is closed, words whose time is over can be erased. Read the incident:',
    },
    'thaw-asked': {
      subject: 'Posts still lie on ice, level {severity}',
      text: '{by} asked {time} that ordinary posts are thawed: the crisis is over, and they still lie on ice. You have the mandate for them. Choose what becomes of them:',
    },
    'name-exposed': {
      subject: 'Protected name in published words, level {severity}',
      text: '{by} protected {time} a name that stands in words which are already published. Correct them or take them back:',
    },
    'promise-near': {
      subject: 'Update promised {time}, level {severity}',
      text: 'A published statement promises the next update {time}. No such update is out yet. “Nothing new” is an update too:',
    },
    'promise-missed': {
      subject: 'Late: the update promised {time}, level {severity}',
      text: 'A published statement promised the next update {time}. That time has passed, and no update is out. Publish one that owns the delay:',
    },
  },
};
