import * as z from 'zod';
import type { AskSource, Said, Source, SourceMemory, Warning } from '#domain/source/source.ts';
import { SourceUnread } from '../http/failure.ts';
import { overlaps } from './counties.ts';
import { askJson, type OfficialDeps } from './get-json.ts';

// Sveriges Radio's API of "viktigt meddelande till allmänheten", version 3: CAP 1.2 as JSON
// (https://vmaapi.sr.se/index.html). It lists what holds now. Fields that we do not use are left unchecked.
const ADDRESS = 'https://vmaapi.sr.se/api/v3/alerts';

const MAX_TEXT = 10_000;

const Area = z.object({
  areaDesc: z.string().optional(),
  geocode: z.array(z.object({ value: z.coerce.string() })).default([]),
});
const Info = z.object({
  language: z.string().default('sv-SE'),
  event: z.string().optional(),
  headline: z.string().optional(),
  description: z.string().optional(),
  instruction: z.string().optional(),
  expires: z.iso.datetime({ offset: true }).optional(),
  senderName: z.string().optional(),
  web: z.string().optional(),
  area: z.array(Area).default([]),
});
type Info = z.infer<typeof Info>;
const Alert = z.object({
  identifier: z.string().min(1).max(500),
  sent: z.iso.datetime({ offset: true }),
  status: z.string(),
  msgType: z.string(),
  // One name for all messages about the same: seen as a text, and as a list.
  incidents: z
    .union([z.string(), z.array(z.string()).transform((all) => all.join(' '))])
    .optional(),
  info: z.array(Info).min(1),
});
type Alert = z.infer<typeof Alert>;
const Answer = z.object({ alerts: z.array(z.unknown()) });

const HOLDS = ['Alert', 'Update'];
const SAYS = [...HOLDS, 'Cancel'];

// A warning whose area nobody can tell may be ours.
const isOurs = ({ info }: Alert, areas: readonly string[]): boolean => {
  const codes = info.flatMap(({ area }) => area.flatMap(({ geocode }) => geocode));
  return (
    codes.length === 0 || codes.some(({ value }) => areas.some((ours) => overlaps(ours, value)))
  );
};

const inSwedish = ({ info }: Alert): Info | undefined =>
  info.find(({ language }) => language.startsWith('sv')) ?? info[0];

const wordsOf = ({ event, headline, description, instruction, area }: Info): string => {
  const where = area.flatMap(({ areaDesc }) => areaDesc ?? []).join(', ');
  return [headline ?? event, where, description, instruction]
    .filter(Boolean)
    .join('\n\n')
    .slice(0, MAX_TEXT)
    .toWellFormed();
};

const saidIn = ({ identifier, sent }: Alert, info: Info, source: string): Said => ({
  source,
  id: identifier,
  author: { id: (info.senderName ?? source).slice(0, 200) },
  text: wordsOf(info) || source,
  language: info.language.startsWith('en') ? 'en' : 'sv',
  writtenAt: new Date(sent).toISOString(),
});

/** A message about a warning: of several about the same, the newest says whether it holds. */
interface Message extends Warning {
  holds: boolean;
}

const messageOf = (alert: Alert, { name, areas = [] }: Source, now: Date): Message[] => {
  const info = inSwedish(alert);
  const { status, msgType, incidents, identifier } = alert;
  // Tests and exercises are no warnings.
  if (!info || status !== 'Actual' || !SAYS.includes(msgType) || !isOurs(alert, areas)) return [];
  const isOver = info.expires !== undefined && new Date(info.expires) <= now;
  const holds = HOLDS.includes(msgType) && !isOver;
  return [{ key: incidents || identifier, holds, said: saidIn(alert, info, name) }];
};

const holding = (messages: readonly Message[]): Warning[] => {
  const oldestFirst = messages.toSorted((a, b) => a.said.writtenAt.localeCompare(b.said.writtenAt));
  const newest = new Map(oldestFirst.map((message) => [message.key, message]));
  return [...newest.values()].flatMap(({ holds, ...warning }) => (holds ? [warning] : []));
};

const read = (json: unknown, source: Source, { known }: SourceMemory, now: Date) => {
  const answer = Answer.safeParse(json);
  if (!answer.success) throw new SourceUnread('unreadable');
  const messages = answer.data.alerts.flatMap((each) => {
    const { data } = Alert.safeParse(each);
    return data ? messageOf(data, source, now) : [];
  });
  const warnings = holding(messages);
  const keys = warnings.map(({ key }) => key);
  return {
    said: messages.map(({ said }) => said),
    warnings,
    // What is not listed any more is over too.
    over: known.filter((key) => !keys.includes(key)),
    memory: { known: keys },
  };
};

/** Asks Sveriges Radio for actual VMA in our area: each is kept as what was said, and those that hold are warnings. */
export const createVma =
  (deps: OfficialDeps): AskSource =>
  (source, memory, signal) =>
    askJson(deps, ADDRESS, signal, (json) => read(json, source, memory, deps.now()));
