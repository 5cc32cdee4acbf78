import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod';
import { Channel } from '#domain/channel/channel.ts';
import type { DraftRequest, FactNews } from '#domain/draft/draft.ts';
import { Kind } from '#domain/kind/kind.ts';
import { Brief } from '#domain/tone/brief.ts';
import { Language } from '#domain/values/language.ts';
import type { EvalCase } from './briefs.ts';

const Fact = z.looseObject({ id: z.string(), status: z.string(), audience: z.string().optional() });

/** A crisis and the statement that is wanted, as people who know the trade wrote them down. */
const Crisis = z.looseObject({
  organisation: z.string(),
  sector: z.string(),
  language: Language,
  kind: Kind,
  channels: z.array(Channel).min(1),
  publicBody: z.boolean(),
  summary: z.string(),
  /** The headline, where the writer typed one. */
  headline: z.string().optional(),
  never: z.array(z.string()),
  contacts: z.array(z.string()).default([]),
  facts: z.array(Fact),
  /** What was published before, and when: an update or a correction follows it. */
  previous: z.string().optional(),
  /** Facts that were told otherwise in `previous`. */
  changed: z.array(z.string()).default([]),
  /** Facts that were told in `previous` and still hold. */
  standing: z.array(z.string()).default([]),
  /** What someone wrote, which a reply answers. */
  question: z.string().optional(),
  /** What questions and answers answer: each with its answer behind the question mark, where the writer typed one. */
  questions: z.array(z.string()).optional(),
  /** What a reader must find in the first two sentences, in which order, and what would be wrong. */
  expect: z.array(z.string()).min(2),
});
type Crisis = z.infer<typeof Crisis>;

const File = z.strictObject({ incidents: z.record(z.string(), Crisis) });

/** A case, its sector, and what a reader looks for. */
export interface CrisisCase extends EvalCase {
  sector: string;
  expect: readonly string[];
  questions: readonly string[];
}

const spokespeople = { sv: 'Exempel Talarsdotter', en: 'Robin Example' };

// Times were noted as their writers' clocks show them.
const timeZones = { sv: 'Europe/Stockholm', en: 'Europe/London' };

// The plan says what a spokesperson does; readers may see it.
const roles = { sv: 'kommunikationschef', en: 'head of communications' };

const domainsIn = (contacts: readonly string[]): string[] =>
  contacts.flatMap((contact) => /(?:@|\/\/)([\w.-]+)/u.exec(contact)?.[1] ?? []);

// "2026-12-08 kl 06:30: All trains …", "2026-12-19 4:10 pm: We …".
const earlier = /^(\d{4}-\d{2}-\d{2})[^:]*?(?:\d{1,2}:\d{2}[^:]*)?: (.*)$/su;

const publishedIn = ({ previous = '' }: Crisis) => {
  const [, day = '2026-11-01', text = previous] = earlier.exec(previous) ?? [];
  return { at: `${day}T08:00:00Z`, text };
};

const newsOf = ({ facts, changed, standing }: Crisis): FactNews[] =>
  facts
    .filter(({ id, status }) => status === 'confirmed' && !standing.includes(id))
    .map(({ id }) =>
      changed.includes(id)
        ? { what: 'changed', factId: id, earlier: '' }
        : { what: 'new', factId: id },
    );

const historyOf = (crisis: Crisis): Partial<DraftRequest> => {
  if (crisis.previous === undefined) return {};
  const { language, kind } = crisis;
  const { at, text } = publishedIn(crisis);
  const statements = [{ kind: 'holding' as const, language, at, text }];
  return {
    before: { statements, news: newsOf(crisis) },
    ...(kind === 'correction' && { supersedes: { how: 'corrects' as const, text } }),
  };
};

const claimOf = (crisis: Crisis) =>
  crisis.kind === 'correction' && crisis.previous !== undefined
    ? { claim: { text: publishedIn(crisis).text, keys: [], truthKeys: [] } }
    : {};

// Questions and answers of these crises are for everyone.
const isTold = ({ audience }: z.infer<typeof Fact>, { kind }: Crisis): boolean =>
  audience !== 'internal' || kind === 'internal';

const caseOf = (id: string, crisis: Crisis): CrisisCase => {
  const { organisation, channels, summary, never, question, questions, ...known } = crisis;
  const { headline } = crisis;
  const brief = Brief.parse({
    ...known,
    facts: known.facts.filter((fact) => isTold(fact, crisis)),
    insideFacts: known.facts.filter((fact) => !isTold(fact, crisis)),
    ...claimOf(crisis),
    ...(question !== undefined && { comment: question }),
    ...(questions && { questions }),
    timeZone: timeZones[crisis.language],
    speakers: [{ name: spokespeople[crisis.language], role: roles[crisis.language] }],
    organisation: {
      name: organisation,
      domains: domainsIn(crisis.contacts),
      spokespeople: [spokespeople[crisis.language]],
      publicBody: crisis.publicBody,
    },
  });
  return {
    id: `${id.replace(/-(?:sv|en)$/u, '')} ${crisis.kind} ${crisis.language}`,
    request: {
      brief,
      channels,
      ...(headline !== undefined && { headline }),
      incident: { title: id, summary },
      ...historyOf(crisis),
    },
    never,
    sector: crisis.sector,
    expect: crisis.expect,
    questions: questions ?? [],
  };
};

/** The crises of a file of this folder, or of another one. */
export const crisesIn = (file: string): CrisisCase[] => {
  const { incidents } = File.parse(parse(readFileSync(join(import.meta.dirname, file), 'utf8')));
  return Object.entries(incidents).map(([id, crisis]) => caseOf(id, crisis));
};
