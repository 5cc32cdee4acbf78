const en = {
  title: 'What needs your attention',
  later: 'Later',
  toPost: (kind: string, channels: string) => `Post by hand: ${kind} on ${channels}`,
  altered: (kind: string, channels: string) =>
    `Not as approved any more: ${kind} on ${channels} was changed or removed`,
  exposed: (kind: string) => `Holds a name that must not appear: ${kind} is out`,
  quoting: (kind: string) => `Quotes a comment that was removed: ${kind} is out`,
  waiting: (kind: string, who: string) => `${kind} waits for ${who}`,
  deadEnd: (kind: string) => `${kind} waits for answers that nobody can give`,
  calling: (who: string) => `(${who} is calling first)`,
  update: 'The next update is promised',
  late: 'The promised update is late: publish one, or say when it comes',
  alert: (level: string, topic: string, why: string) => `${level}, ${topic}: ${why}`,
  comments: (count: string, isUrgent: boolean) =>
    `${count === '1' ? '1 comment' : `${count} comments`} ${
      isUrgent ? 'can’t wait' : count === '1' ? 'waits for an answer' : 'wait for an answer'
    }`,
  removals: (count: string, forMe: boolean) =>
    `${count === '1' ? 'A removal waits' : `${count} removals wait`} for ${
      forMe ? 'your decision' : 'another person'
    }`,
  untold: 'No message about it has reached anyone',
  first: 'Nothing has been requested yet: write the first statement',
};

const sv: typeof en = {
  title: 'Det här kräver dig nu',
  later: 'Senare',
  toPost: (kind, channels) => `Lägg ut för hand: ${kind} på ${channels}`,
  altered: (kind, channels) =>
    `Inte längre som det godkändes: ${kind} på ${channels} har ändrats eller tagits bort`,
  exposed: (kind) => `Här står ett namn som inte får förekomma: ${kind} är ute`,
  quoting: (kind) => `Citerar en borttagen kommentar: ${kind} är ute`,
  waiting: (kind, who) => `${kind} väntar på ${who}`,
  deadEnd: (kind) => `${kind} väntar på svar som ingen kan ge`,
  calling: (who) => `(${who} ringer först)`,
  update: 'Nästa besked är utlovat',
  late: 'Det utlovade beskedet är försenat: publicera ett, eller säg när det kommer',
  alert: (level, topic, why) => `${level}, ${topic}: ${why}`,
  comments: (count, isUrgent) =>
    `${count === '1' ? '1 kommentar' : `${count} kommentarer`} ${
      isUrgent ? 'kan inte vänta' : 'väntar på svar'
    }`,
  removals: (count, forMe) =>
    `${count === '1' ? 'En borttagning' : `${count} borttagningar`} väntar på ${
      forMe ? 'ditt beslut' : 'en annan person'
    }`,
  untold: 'Inget meddelande om det har nått någon',
  first: 'Inget är begärt ännu: skriv det första beskedet',
};

/** Words of what needs the desk now. */
export const needs = { en, sv };
