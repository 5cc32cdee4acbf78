const en = {
  short: 'Watch',
  title: 'What is said about us',
  noTopics: 'The crisis plan names no topics to watch.',
  chartTitle: (topic: string) => `${topic}: people who wrote, hour by hour, the last 24 hours`,
  chartText: (most: number, at: string, last: number) =>
    `At most ${most} in an hour (${at}); ${last} in the last one.`,
  asTable: 'The same as a table',
  hour: 'Hour from',
  people: 'People',
  alerts: 'Alerts',
  noAlerts: 'Nothing unusual has been heard.',
  levels: { notice: 'Notice', alarm: 'Alarm' },
  rules: {
    'above-usual': (seen: number, minutes: number, usual: number, most: number) =>
      `${seen} people in ${minutes} minutes, usually ${usual}, most in 14 days: ${most}`,
    many: (seen: number, minutes: number) =>
      `${seen} people in ${minutes} minutes: as many as the plan names`,
    'alarm-word': 'A mention holds one of the plan’s alarm words',
  },
  examples: 'Some of what they say',
  mutedUntil: (when: string) => `Muted until ${when}`,
  takenUp: 'An incident was opened from it',
  open: 'Open an incident from this',
  mute: 'Mute the topic',
  muteUntil: 'Until',
  muteReason: 'Why',
  muteProblem: 'Give a time that is still to come, and a reason.',
};

const sv: typeof en = {
  short: 'Bevakning',
  title: 'Vad som sägs om oss',
  noTopics: 'Krisplanen nämner inga ämnen att bevaka.',
  chartTitle: (topic) => `${topic}: personer som skrev, timme för timme, senaste dygnet`,
  chartText: (most, at, last) => `Som mest ${most} på en timme (${at}); ${last} den senaste.`,
  asTable: 'Samma sak som tabell',
  hour: 'Timme från',
  people: 'Personer',
  alerts: 'Larm',
  noAlerts: 'Inget ovanligt har hörts.',
  levels: { notice: 'Uppmärksamma', alarm: 'Larm' },
  rules: {
    'above-usual': (seen, minutes, usual, most) =>
      `${seen} personer på ${minutes} minuter, vanligen ${usual}, mest på 14 dagar: ${most}`,
    many: (seen, minutes) => `${seen} personer på ${minutes} minuter: så många som planen anger`,
    'alarm-word': 'Ett inlägg innehåller ett av planens larmord',
  },
  examples: 'Något av det som skrivs',
  mutedUntil: (when) => `Tystat till ${when}`,
  takenUp: 'En händelse har öppnats från det',
  open: 'Öppna en händelse från detta',
  mute: 'Tysta ämnet',
  muteUntil: 'Till',
  muteReason: 'Varför',
  muteProblem: 'Ange en tid som ligger framåt, och ett skäl.',
};

/** Words of what is said about us, and of alerts. */
export const watch = { en, sv };
