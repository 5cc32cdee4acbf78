import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod';
import { Channel } from '#domain/channel/channel.ts';
import type { DraftRequest } from '#domain/draft/draft.ts';
import { Kind } from '#domain/kind/kind.ts';
import { Brief } from '#domain/tone/brief.ts';
import { Language } from '#domain/values/language.ts';

const Incident = z.looseObject({
  language: Language,
  summary: z.string(),
  never: z.array(z.string()),
});

/** Incidents by name and language: `alarm-sv`. */
export const Incidents = z.record(z.string(), Incident);
export type Incidents = z.infer<typeof Incidents>;

const Case = z.looseObject({ incident: z.string(), kind: Kind, channels: z.array(Channel).min(1) });

const File = z.strictObject({ incidents: Incidents, cases: z.array(Case) });

/** What a draft is asked for, and words that must not be in it. */
export interface EvalCase {
  id: string;
  request: DraftRequest;
  never: readonly string[];
}

const organisation = {
  name: 'Exempelverket',
  domains: ['exempel.example'],
  spokespeople: ['Exempel Talarsdotter'],
};

const caseOf = (
  { incidents }: z.infer<typeof File>,
  { incident, channels, ...asked }: z.infer<typeof Case>,
  language: Language,
): EvalCase => {
  const found = incidents[`${incident}-${language}`];
  if (!found) throw new Error(`No incident ${incident} in ${language}`);
  const { never, summary, ...known } = found;
  const brief = Brief.parse({ ...known, organisation, ...asked });
  const request = { brief, channels, incident: { title: incident, summary } };
  return { id: `${incident} ${asked.kind} ${language}`, request, never };
};

const file = File.parse(parse(readFileSync(join(import.meta.dirname, 'briefs.yaml'), 'utf8')));

/** A request about an incident of `briefs.yaml`, or about one of `own`. */
export const incidentRequest = (
  incident: string,
  language: Language,
  kind: Kind,
  channels: [Channel, ...Channel[]],
  own: Incidents,
): DraftRequest => {
  const incidents = { ...file.incidents, ...own };
  return caseOf({ ...file, incidents }, { incident, kind, channels }, language).request;
};

/** All cases, each in both languages. */
export const evalCases = (): EvalCase[] => {
  return Language.options.flatMap((language) =>
    file.cases.map((one) => caseOf(file, one, language)),
  );
};
