import { createVoices } from '#infra/practice/say.ts';
import { openIncident, requestStatement, untilStatus } from './story.ts';
import { type Caller, type TestTalan, until } from './talan.ts';

/** A desk in the middle of a crisis: ids of what was seeded. */
export interface Seed {
  incidentId: string;
  /** By the playbook, three channels, waits for the spokesperson. */
  waiting: string;
  /** By a person, with findings that block it. */
  blocked: string;
  /** Out on the newsroom, another channel to post by hand. */
  published: string;
  newsroomUrl: string;
  /** Said to us about no incident, and urgent. */
  comment: string;
}

const DAY_MS = 24 * 60 * 60_000;

const words = {
  sv: {
    incident: {
      title: 'Vattenläcka i Norrby',
      summary: 'Huvudledningen vid Ågatan gick sönder i natt. Jouren är på plats.',
      harm: ['inconvenience'],
      severity: 2,
      facts: [
        {
          text: 'En vattenledning vid Ågatan i Norrby gick sönder klockan 03.10.',
          status: 'confirmed',
          source: 'VA-jouren',
        },
        { text: 'Omkring 400 hushåll saknar vatten.', status: 'confirmed', source: 'VA-jouren' },
        {
          text: 'Vattnet kan vara otjänligt.',
          status: 'unconfirmed',
          source: 'Samtal till växeln',
          keys: ['otjänligt'],
        },
      ],
      commitments: ['Vi kör ut vatten till alla som inte kan hämta själva.'],
      contacts: ['va@exempel.example'],
      publicAction: { text: 'Hämta vatten vid Norrby skola.', keys: ['Norrby skola'] },
    },
    blocked: 'Vi beklagar om någon har upplevt besvär. Omkring 900 hushåll berörs.',
  },
  en: {
    incident: {
      title: 'Water leak in Norrby',
      summary: 'The main at Mill Road broke last night. The duty team is on site.',
      harm: ['inconvenience'],
      severity: 2,
      facts: [
        {
          text: 'A water main at Mill Road in Norrby broke at 03:10.',
          status: 'confirmed',
          source: 'Duty team',
        },
        { text: 'About 400 households have no water.', status: 'confirmed', source: 'Duty team' },
        {
          text: 'The water may be unfit to drink.',
          status: 'unconfirmed',
          source: 'Calls to the switchboard',
          keys: ['unfit to drink'],
        },
      ],
      commitments: ['We bring water to everyone who cannot fetch it.'],
      contacts: ['water@exempel.example'],
      publicAction: { text: 'Fetch water at Norrby school.', keys: ['Norrby school'] },
    },
    blocked: 'We are sorry if anyone was inconvenienced. About 900 households are affected.',
  },
};

/** What someone says to us, and what lies in another planner. */
const seedAround = async ({ origin, dataDir }: TestTalan, writer: Caller): Promise<string> => {
  const text = 'Mitt barn har druckit av vattnet. Vad ska jag göra?';
  const say = createVoices({ origin, dataDir, source: 'exercise', now: () => new Date() });
  await say([
    { by: 'Exempel Orolig', topic: 'exempel', channel: 'facebook', addressed: true, text },
  ]);
  await writer.post('/api/planned', {
    ...{ planner: 'buffer', channel: 'instagram', text: 'Så ser du om isen bär' },
    at: new Date(Date.now() + DAY_MS).toISOString(),
  });
  const { body } = await until(
    () => writer.get('/api/comments?incident=none'),
    (answer) => answer.body.items.length > 0,
  );
  return body.items[0].id;
};

/** Seeds an incident in a language, with statements in the states that people see. */
export const seed = async (talan: TestTalan, language: 'sv' | 'en'): Promise<Seed> => {
  const writer: Caller = await talan.as('writer');
  const spokesperson = await talan.as('spokesperson');
  const incidentId = await openIncident(writer, words[language].incident);
  const published = await requestStatement(writer, incidentId, {
    language,
    channels: ['newsroom', 'x'],
  });
  const { hash } = await untilStatus(writer, published, 'awaiting-approval');
  await spokesperson.post(`/api/statements/${published}/decision`, { decision: 'approve', hash });
  const { receipts } = await untilStatus(writer, published, 'published');
  const blocked = await requestStatement(writer, incidentId, {
    kind: 'update',
    language,
    channels: ['x'],
    texts: [{ channel: 'x', text: words[language].blocked }],
  });
  const waiting = await requestStatement(writer, incidentId, {
    kind: 'update',
    language,
    channels: ['newsroom', 'x', 'facebook'],
  });
  await untilStatus(writer, blocked, 'awaiting-approval');
  await untilStatus(writer, waiting, 'awaiting-approval');
  const newsroomUrl = receipts.find((item: { channel: string }) => item.channel === 'newsroom').url;
  const comment = await seedAround(talan, writer);
  return { incidentId, waiting, blocked, published, newsroomUrl, comment };
};

/** Every page that the app has, and who looks at it. */
export const pagesOf = ({ incidentId, waiting, blocked, published, newsroomUrl, comment }: Seed) =>
  [
    ['nobody', '/sign-in'],
    ['nobody', '/sign-in/choose/abc'],
    ['nobody', '/outbox'],
    ['nobody', '/pieces'],
    ['nobody', '/newsroom/'],
    ['nobody', new URL(newsroomUrl).pathname],
    ['nobody', `/newsroom/incidents/${incidentId}`],
    ['nobody', '/newsroom/sv/comments'],
    ['writer', '/desk'],
    ['writer', '/desk/incidents'],
    ['writer', '/desk/incidents/new'],
    ['writer', `/desk/incidents/${incidentId}`],
    ['writer', `/desk/incidents/${incidentId}/edit`],
    ['writer', `/desk/incidents/${incidentId}/statements/new`],
    ['writer', '/desk/statements'],
    ['writer', `/desk/statements/${waiting}`],
    ['writer', `/desk/statements/${waiting}/edit`],
    ['writer', `/desk/statements/${waiting}/withdraw`],
    ['writer', `/desk/statements/${blocked}`],
    ['writer', `/desk/statements/${published}`],
    ['writer', '/desk/nothing-here'],
    ['writer', '/help/writer'],
    ['writer', '/desk/planned'],
    ['writer', '/desk/planned?view=week'],
    ['writer', '/desk/planned/elsewhere'],
    ['writer', '/desk/planned/feed'],
    ['writer', '/desk/posts/new'],
    ['writer', '/desk/watch'],
    ['writer', '/desk/inbox?incident=none'],
    ['writer', `/desk/inbox/${comment}?incident=none`],
    ['writer', '/desk/removals'],
    ['writer', '/desk/trust'],
    ['writer', '/desk/channels'],
    ['writer', '/desk/print'],
    ['writer', `/desk/incidents/${incidentId}/review`],
    ['staff_example', '/staff'],
    ['spokesperson', '/desk/planned/thaw'],
    ['spokesperson', '/account'],
    ['spokesperson', '/mandates'],
    ['spokesperson', '/approve'],
    ['spokesperson', `/approve/${waiting}`],
    ['spokesperson', `/approve/${waiting}/why`],
    ['spokesperson', `/approve/${waiting}/edit`],
    ['spokesperson', `/approve/${blocked}`],
    ['spokesperson', `/approve/${published}`],
    ['admin', `/approve/${waiting}`],
    ['admin', '/account/passkeys'],
    ['admin', '/admin'],
    ['admin', '/admin/journals'],
    ['writer', '/search'],
    ['nobody', '/newsroom/en'],
    ['admin', '/desk'],
    ['admin', '/guidelines'],
    ['spokesperson', '/guidelines/name-individual'],
  ] as const;
