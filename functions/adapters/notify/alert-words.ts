import type { AlertReason } from '#domain/alert/alert.ts';
import type { Language } from '#domain/values/language.ts';

interface AlertWords {
  level: { notice: string; alarm: string };
  /** With `{topic}`. */
  subject: Record<AlertReason, string>;
  /** With `{seen}`, `{usual}` and `{minutes}`. */
  text: Record<AlertReason, string>;
  where: string;
}

const en: AlertWords = {
  level: { notice: 'Notice', alarm: 'ALARM' },
  subject: {
    'above-usual': 'unusually much is said about {topic}',
    many: 'much is said about {topic}',
    'alarm-word': 'an alarm word about {topic}',
  },
  text: {
    'above-usual': '{seen} people wrote within {minutes} minutes; {usual} are usual at this hour.',
    many: '{seen} people wrote within {minutes} minutes.',
    'alarm-word': 'Someone wrote one of the words that the crisis plan calls alarm words.',
  },
  where: 'See what they say, open an incident, or mute the topic:',
};

const sv: AlertWords = {
  level: { notice: 'Uppmärksamma', alarm: 'LARM' },
  subject: {
    'above-usual': 'ovanligt mycket skrivs om {topic}',
    many: 'mycket skrivs om {topic}',
    'alarm-word': 'ett larmord om {topic}',
  },
  text: {
    'above-usual':
      '{seen} personer skrev inom {minutes} minuter; vanligt vid den här tiden är {usual}.',
    many: '{seen} personer skrev inom {minutes} minuter.',
    'alarm-word': 'Någon skrev ett av de ord som krisplanen kallar larmord.',
  },
  where: 'Se vad de skriver, öppna en händelse eller tysta ämnet:',
};

/** Words of messages about alerts. */
export const alertWords: Record<Language, AlertWords> = { en, sv };
