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

const Case = z.looseObject({ incident: z.string(), kind: Kind, channels: z.array(Channel).min(1) });

const File = z.strictObject({ incidents: z.record(z.string(), Incident), cases: z.array(Case) });

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

/** All cases, each in both languages. */
export const evalCases = (): EvalCase[] => {
  const text = readFileSync(join(import.meta.dirname, 'briefs.yaml'), 'utf8');
  const file = File.parse(parse(text));
  return Language.options.flatMap((language) =>
    file.cases.map((one) => caseOf(file, one, language)),
  );
};
