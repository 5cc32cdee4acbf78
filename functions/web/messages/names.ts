import type { Responsibility, Wrongdoing } from '#domain/brief.ts';
import type { Channel, Kind, Language } from '#domain/channel.ts';
import type { FallbackReason } from '#domain/draft/draft.ts';
import type { FactStatus } from '#domain/fact.ts';
import type { Role, Severity } from '#domain/plan/plan.ts';
import type { Delivery } from '#domain/statement/statement.ts';
import type { Status } from '#domain/statement/status.ts';

interface Names {
  kinds: Record<Kind, string>;
  kindHints: Record<Kind, string>;
  channels: Record<Channel, string>;
  languages: Record<Language, string>;
  statuses: Record<Status, string>;
  roles: Record<Role, string>;
  severities: Record<Severity, string>;
  severityHints: Record<Severity, string>;
  responsibilities: Record<Responsibility, string>;
  responsibilityHints: Record<Responsibility, string>;
  wrongdoings: Record<Wrongdoing, string>;
  wrongdoingHints: Record<Wrongdoing, string>;
  factStatuses: Record<FactStatus, string>;
  deliveries: Record<Delivery['state'], string>;
  fallbacks: Record<FallbackReason, string>;
}

const brands = {
  x: 'X',
  bluesky: 'Bluesky',
  mastodon: 'Mastodon',
  linkedin: 'LinkedIn',
  facebook: 'Facebook',
  instagram: 'Instagram',
};

const en: Names = {
  kinds: {
    holding: 'First statement',
    apology: 'Apology',
    distancing: 'Distancing',
    update: 'Update',
    correction: 'Correction',
    reply: 'Reply',
    internal: 'Internal notice',
    qa: 'Questions and answers',
    lessons: 'Lessons learned',
  },
  kindHints: {
    holding: 'We know, we are on it, and this is when you hear from us again. Goes out first.',
    apology: 'Someone acting for us did wrong. We say sorry and take responsibility.',
    distancing: 'One of us did wrong in private. We say what we stand for, without naming anyone.',
    update: 'What has become known since the last statement.',
    correction: 'Something that was said, by us or others, is wrong. We say what is right.',
    reply: 'An answer to a comment from the public.',
    internal: 'For our own staff. Only by e-mail and intranet.',
    qa: 'Questions and answers for our own staff. Only by e-mail and intranet.',
    lessons: 'What we have learned and changed, when the crisis is over.',
  },
  channels: {
    ...brands,
    newsroom: 'Newsroom',
    sms: 'Text message (SMS)',
    press: 'Press release',
    email: 'E-mail',
    intranet: 'Intranet',
  },
  languages: { sv: 'Swedish', en: 'English' },
  statuses: {
    drafting: 'Being written',
    'awaiting-approval': 'Awaiting approval',
    unanswered: 'Unanswered, everyone asked',
    publishing: 'Being published',
    published: 'Published',
    'partly-published': 'Partly published',
    failed: 'Failed',
    rejected: 'Rejected',
    expired: 'Expired unanswered',
    withdrawn: 'Withdrawn',
    corrected: 'Corrected',
  },
  roles: {
    writer: 'opens incidents and requests statements',
    spokesperson: 'approves statements within a mandate',
    admin: 'keeps the plan and the installation',
    legal: 'legal adviser',
  },
  severities: { 1: 'Severity 1', 2: 'Severity 2', 3: 'Severity 3' },
  severityHints: {
    1: 'Life, health or our survival is at stake. Shortest time to answer.',
    2: 'Many are affected, or the media are asking.',
    3: 'Few are affected and it can be handled day by day.',
  },
  responsibilities: {
    victim: 'We are hit too',
    accidental: 'We caused it without meaning to',
    preventable: 'We could have prevented it',
    unknown: 'Not known yet',
  },
  responsibilityHints: {
    victim: 'A storm, an attack, a false rumour. Few will blame us.',
    accidental: 'A technical fault or an accident. Some will blame us.',
    preventable: 'Carelessness, broken rules or hidden risks. Most will blame us, and rightly.',
    unknown: 'The words will promise nothing and blame no one.',
  },
  wrongdoings: {
    ours: 'Yes, acting for us',
    private: 'Yes, but in private',
    none: 'No',
    unknown: 'Not known yet',
  },
  wrongdoingHints: {
    ours: 'Leads to an apology: we say sorry and take responsibility.',
    private: 'Leads to distancing: we cite our policy and point out no one.',
    none: 'No one did wrong. Neither apology nor distancing.',
    unknown: 'Begin with a first statement; choose when you know.',
  },
  factStatuses: { confirmed: 'Confirmed', unconfirmed: 'Unconfirmed', withdrawn: 'Withdrawn' },
  deliveries: {
    intended: 'Being published',
    published: 'Published',
    'by-hand': 'To be posted by hand',
    failed: 'Failed',
    unknown: 'Not known whether it went out',
  },
  fallbacks: {
    'no-model': 'no language model is connected',
    unreachable: 'the language model could not be reached',
    timeout: 'the language model took too long',
    'rate-limited': 'the language model was busy',
    'server-error': 'the language model had a fault',
    'rejected-request': 'the language model did not accept the request',
    refused: 'the language model declined to write this',
    truncated: 'the language model’s answer was cut off',
    empty: 'the language model gave an empty answer',
    'invalid-json': 'the language model’s answer could not be read',
    'wrong-schema': 'the language model’s answer lacked parts',
    'tone-blocked': 'the language model’s drafts kept breaking the tone rules',
  },
};

const sv: Names = {
  kinds: {
    holding: 'Första besked',
    apology: 'Ursäkt',
    distancing: 'Avståndstagande',
    update: 'Uppdatering',
    correction: 'Rättelse',
    reply: 'Svar',
    internal: 'Internt besked',
    qa: 'Frågor och svar',
    lessons: 'Lärdomar',
  },
  kindHints: {
    holding: 'Vi vet, vi arbetar med det, och då hör ni av oss igen. Går ut först.',
    apology: 'Någon som handlade för oss har gjort fel. Vi ber om ursäkt och tar ansvar.',
    distancing: 'En av oss har gjort fel privat. Vi säger vad vi står för, utan att peka ut någon.',
    update: 'Vad som har blivit känt sedan förra uttalandet.',
    correction: 'Något som sagts, av oss eller andra, är fel. Vi säger vad som är rätt.',
    reply: 'Ett svar på en kommentar från allmänheten.',
    internal: 'Till våra egna medarbetare. Bara med e-post och på intranätet.',
    qa: 'Frågor och svar till våra egna medarbetare. Bara med e-post och på intranätet.',
    lessons: 'Vad vi har lärt oss och ändrat, när krisen är över.',
  },
  channels: {
    ...brands,
    newsroom: 'Nyhetsrum',
    sms: 'Sms',
    press: 'Pressmeddelande',
    email: 'E-post',
    intranet: 'Intranät',
  },
  languages: { sv: 'Svenska', en: 'Engelska' },
  statuses: {
    drafting: 'Skrivs',
    'awaiting-approval': 'Väntar på godkännande',
    unanswered: 'Obesvarat, alla tillfrågade',
    publishing: 'Publiceras',
    published: 'Publicerat',
    'partly-published': 'Delvis publicerat',
    failed: 'Misslyckades',
    rejected: 'Avslaget',
    expired: 'Förföll utan svar',
    withdrawn: 'Tillbakadraget',
    corrected: 'Rättat',
  },
  roles: {
    writer: 'öppnar händelser och begär uttalanden',
    spokesperson: 'godkänner uttalanden inom sitt mandat',
    admin: 'sköter planen och installationen',
    legal: 'juridiskt stöd',
  },
  severities: { 1: 'Nivå 1', 2: 'Nivå 2', 3: 'Nivå 3' },
  severityHints: {
    1: 'Liv, hälsa eller vår överlevnad står på spel. Kortast tid att svara.',
    2: 'Många är drabbade, eller medierna frågar.',
    3: 'Få är drabbade och det kan hanteras dag för dag.',
  },
  responsibilities: {
    victim: 'Vi är själva drabbade',
    accidental: 'Vi orsakade det utan att vilja det',
    preventable: 'Vi hade kunnat förhindra det',
    unknown: 'Inte känt ännu',
  },
  responsibilityHints: {
    victim: 'En storm, ett angrepp, ett falskt rykte. Få lägger skulden på oss.',
    accidental: 'Ett tekniskt fel eller en olycka. En del lägger skulden på oss.',
    preventable:
      'Slarv, brutna regler eller dolda risker. De flesta lägger skulden på oss, med rätta.',
    unknown: 'Texten lovar inget och skyller på ingen.',
  },
  wrongdoings: {
    ours: 'Ja, på våra vägnar',
    private: 'Ja, men privat',
    none: 'Nej',
    unknown: 'Inte känt ännu',
  },
  wrongdoingHints: {
    ours: 'Leder till en ursäkt: vi ber om ursäkt och tar ansvar.',
    private: 'Leder till ett avståndstagande: vi hänvisar till vår policy och pekar inte ut någon.',
    none: 'Ingen har gjort fel. Varken ursäkt eller avståndstagande.',
    unknown: 'Börja med ett första besked; välj när ni vet.',
  },
  factStatuses: { confirmed: 'Bekräftad', unconfirmed: 'Obekräftad', withdrawn: 'Struken' },
  deliveries: {
    intended: 'Publiceras',
    published: 'Publicerat',
    'by-hand': 'Att lägga ut för hand',
    failed: 'Misslyckades',
    unknown: 'Osäkert om det gick ut',
  },
  fallbacks: {
    'no-model': 'ingen språkmodell är ansluten',
    unreachable: 'språkmodellen gick inte att nå',
    timeout: 'språkmodellen tog för lång tid',
    'rate-limited': 'språkmodellen var upptagen',
    'server-error': 'det blev fel hos språkmodellen',
    'rejected-request': 'språkmodellen tog inte emot begäran',
    refused: 'språkmodellen avböjde att skriva detta',
    truncated: 'språkmodellens svar klipptes av',
    empty: 'språkmodellens svar var tomt',
    'invalid-json': 'språkmodellens svar gick inte att läsa',
    'wrong-schema': 'språkmodellens svar saknade delar',
    'tone-blocked': 'språkmodellens utkast bröt gång på gång mot tonreglerna',
  },
};

/** What the domain's codes are called on the pages. */
export const names = { en, sv };
