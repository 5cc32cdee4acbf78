import type { AlertReason } from '#domain/alert/alert.ts';
import type { Language } from '#domain/values/language.ts';

interface AlertWords {
  level: { notice: string; alarm: string };
  /** With `{topic}` and `{source}`. */
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
    official: 'a warning to the public ({source})',
    'silent-source': 'nothing is heard from {source}',
    'quiet-source': 'nothing new from {source}',
  },
  text: {
    'above-usual': '{seen} people wrote within {minutes} minutes; {usual} are usual at this hour.',
    many: '{seen} people wrote within {minutes} minutes.',
    'alarm-word': 'Someone wrote one of the words that the crisis plan calls alarm words.',
    official: 'Authorities warn the public in an area of the crisis plan.',
    'silent-source':
      'The source has not answered for a quarter of an hour, so that quiet there says nothing. Talan goes on asking it.',
    'quiet-source':
      'The source answers but has brought nothing new for six hours or more, much longer than it usually pauses. Look whether it still works.',
  },
  where: 'See what they say, open an incident, or mute the topic:',
};

const sv: AlertWords = {
  level: { notice: 'Uppmärksamma', alarm: 'LARM' },
  subject: {
    'above-usual': 'ovanligt mycket skrivs om {topic}',
    many: 'mycket skrivs om {topic}',
    'alarm-word': 'ett larmord om {topic}',
    official: 'en varning till allmänheten ({source})',
    'silent-source': 'inget hörs från {source}',
    'quiet-source': 'inget nytt från {source}',
  },
  text: {
    'above-usual':
      '{seen} personer skrev inom {minutes} minuter; vanligt vid den här tiden är {usual}.',
    many: '{seen} personer skrev inom {minutes} minuter.',
    'alarm-word': 'Någon skrev ett av de ord som krisplanen kallar larmord.',
    official: 'Myndigheter varnar allmänheten i ett område som krisplanen anger.',
    'silent-source':
      'Källan har inte svarat på en kvart, så att tystnad där inte säger något. Talan fortsätter att fråga den.',
    'quiet-source':
      'Källan svarar men har inte kommit med något nytt på sex timmar eller mer, mycket längre än den brukar. Se om den fungerar.',
  },
  where: 'Se vad de skriver, öppna en händelse eller tysta ämnet:',
};

/** Words of messages about alerts. */
export const alertWords: Record<Language, AlertWords> = { en, sv };
