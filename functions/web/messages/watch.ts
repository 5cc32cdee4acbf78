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
  usual: 'Usual',
  limit: 'Alert from',
  dashed: 'Dashed: what is usual at this hour.',
  learning: (steep: number) =>
    `Talan is learning what is usual here. During the first day three things raise an alert: alarm words, as many people as the plan names, or at least ${steep} people within an hour.`,
  alerts: 'Alerts',
  noAlerts: 'Nothing unusual has been heard.',
  levels: { notice: 'Notice', alarm: 'Alarm' },
  rules: {
    'above-usual': (seen: number, minutes: number, usual: number, most: number) =>
      `${seen} people in ${minutes} minutes, usually ${usual}, most in 14 days: ${most}`,
    many: (seen: number, minutes: number) =>
      `${seen} people in ${minutes} minutes: as many as the plan names`,
    'alarm-word': 'A mention holds one of the plan’s alarm words',
    official: (source: string) => `Authorities warn the public in our area (${source})`,
    'silent-source': (source: string) =>
      `${source} does not answer: that it is quiet there says nothing`,
    'quiet-source': (source: string) =>
      `${source} answers but has brought nothing new for unusually long: look whether it still works`,
  },
  sources: 'Sources',
  sourcesHint: 'Talan asks each of them every minute, and less often while it fails.',
  noSources:
    'The crisis plan names no sources to ask. What monitoring tools send (POST /api/intake) is heard all the same.',
  feedFolder: 'Feeds in the folder of this machine',
  threads: (channel: string) => `Threads of our own posts on ${channel}`,
  stillThere: (channel: string) => `Whether comments still stand on ${channel}`,
  sourceStates: {
    waits: 'not asked yet',
    answers: 'answers',
    failing: 'fails at the moment',
    silent: 'silent',
  },
  failures: {
    unreachable: 'It can’t be reached, or does not answer in time.',
    refused: 'It does not let us in: look whether its address in the crisis plan is still right.',
    limit: 'It says that it is asked too often.',
    failed: 'It answers with an error.',
    'too-big': 'It sends more than 2 MB.',
    unreadable:
      'What it sends can’t be read: look whether its address in the crisis plan is that of a feed.',
    private: 'Its address lies inside a private network, where Talan does not ask.',
  },
  answered: 'Answered',
  brought: 'something new',
  official: 'What authorities say',
  noOfficial: 'Nothing about our area has been heard.',
  newest: 'The newest',
  examples: 'Some of what they say',
  alike: (more: number) => `${more} more in the same words`,
  mutedUntil: (when: string) => `Muted until ${when}`,
  untold: (since: string) =>
    `No message about it has reached anyone since ${since}: tell people yourself.`,
  takenUp: 'An incident was opened from it',
  ended: (when: string) => `Over since ${when}`,
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
  usual: 'Vanligt',
  limit: 'Larm från',
  dashed: 'Streckat: vad som är vanligt vid den timmen.',
  learning: (steep) =>
    `Talan lär sig vad som är vanligt här. Under det första dygnet ger tre saker larm: larmord, så många personer som planen anger, eller minst ${steep} personer inom en timme.`,
  alerts: 'Larm',
  noAlerts: 'Inget ovanligt har hörts.',
  levels: { notice: 'Observera', alarm: 'Larm' },
  rules: {
    'above-usual': (seen, minutes, usual, most) =>
      `${seen} personer på ${minutes} minuter, vanligen ${usual}, mest på 14 dagar: ${most}`,
    many: (seen, minutes) => `${seen} personer på ${minutes} minuter: så många som planen anger`,
    'alarm-word': 'Ett inlägg innehåller ett av planens larmord',
    official: (source) => `Myndigheter varnar allmänheten i vårt område (${source})`,
    'silent-source': (source) => `${source} svarar inte: att det är tyst där säger inget`,
    'quiet-source': (source) =>
      `${source} svarar men har inte kommit med något nytt på ovanligt länge: se om den fungerar`,
  },
  sources: 'Källor',
  sourcesHint: 'Talan frågar var och en varje minut, och mer sällan medan den inte svarar.',
  noSources:
    'Krisplanen nämner inga källor att fråga. Det som bevakningsverktyg skickar (POST /api/intake) hörs ändå.',
  feedFolder: 'Flöden i mappen på den här datorn',
  threads: (channel) => `Trådarna under våra egna inlägg på ${channel}`,
  stillThere: (channel) => `Om kommentarerna finns kvar på ${channel}`,
  sourceStates: {
    waits: 'inte tillfrågad än',
    answers: 'svarar',
    failing: 'svarar inte just nu',
    silent: 'tyst',
  },
  failures: {
    unreachable: 'Den går inte att nå, eller svarar inte i tid.',
    refused: 'Den släpper inte in oss: se om adressen i krisplanen fortfarande stämmer.',
    limit: 'Den säger att vi frågar för ofta.',
    failed: 'Den svarar med ett fel.',
    'too-big': 'Den skickar mer än 2 MB.',
    unreadable:
      'Det den skickar går inte att läsa: se om adressen i krisplanen går till ett flöde.',
    private: 'Adressen ligger i ett privat nät, där Talan inte frågar.',
  },
  answered: 'Svarade',
  brought: 'något nytt',
  official: 'Vad myndigheterna säger',
  noOfficial: 'Inget om vårt område har hörts.',
  newest: 'Det senaste',
  examples: 'Något av det som skrivs',
  alike: (more) => `${more} till med samma ord`,
  mutedUntil: (when) => `Tystat till ${when}`,
  untold: (since) => `Inget meddelande om det har nått någon sedan ${since}: säg till dem själv.`,
  takenUp: 'En händelse har öppnats från det',
  ended: (when) => `Över sedan ${when}`,
  open: 'Öppna en händelse från detta',
  mute: 'Tysta ämnet',
  muteUntil: 'Till',
  muteReason: 'Varför',
  muteProblem: 'Ange en tid som ligger framåt, och ett skäl.',
};

/** Words of what is said about us, and of alerts. */
export const watch = { en, sv };
