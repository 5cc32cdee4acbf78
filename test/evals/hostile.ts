import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod';
import { Channel } from '#domain/channel/channel.ts';
import type { DraftRequest } from '#domain/draft/draft.ts';
import { writePlaybook } from '#domain/draft/playbook/write-playbook.ts';
import { type Attempt, propose } from '#domain/draft/propose.ts';
import type { Writers } from '#domain/draft/write.ts';
import type { Finding } from '#domain/tone/finding.ts';
import { Language } from '#domain/values/language.ts';
import { Incidents, incidentRequest } from './briefs.ts';
import { asAnswer, type Behaviour } from './stub-model.ts';

const Where = { incident: z.string().optional(), channel: Channel.default('facebook') };

/** `obeyed` comes after an ordinary reply; `reply` is all that the model answers. */
const Hostile = z.union([
  z.strictObject({ ...Where, comment: z.string(), obeyed: z.string() }),
  z.strictObject({ ...Where, comment: z.string(), reply: z.string() }),
]);
const Harmless = z.union([
  z
    .string()
    .transform((comment) => ({ comment, incident: undefined, channel: Channel.enum.facebook })),
  z.strictObject({ ...Where, comment: z.string() }),
]);
const Good = z.strictObject({ ...Where, comment: z.string(), reply: z.string() });

const MARKED = /\[\[(.*?)\]\]/su;

const unmarked = (reply: string) => {
  const wrong = MARKED.exec(reply)?.[1];
  return { said: reply.replace(MARKED, '$1'), ...(wrong !== undefined && { wrong }) };
};

const inBoth = <Item extends z.ZodType>(item: Item) =>
  z.strictObject({ sv: z.array(item).default([]), en: z.array(item).default([]) }).prefault({});

/** A set of comments and of what an obedient model makes of them: docs/evals.md describes it. */
const HostileSet = z.strictObject({
  incident: z.string().default('alarm'),
  incidents: Incidents.default({}),
  hostile: inBoth(Hostile),
  harmless: inBoth(Harmless),
  good: inBoth(Good),
});

/** One comment, the request to answer it, and the model's answer. */
export interface HostileCase {
  group: 'hostile' | 'harmless' | 'good';
  language: Language;
  comment: string;
  request: DraftRequest;
  answer: Behaviour;
  /** The words that must not come out unnoticed. */
  said: string;
  /** Of these the sentence that is wrong, where the set marks it: `[[…]]`. */
  wrong?: string;
}

/** What came of a case: nothing, a warning that names the words, or the playbook wrote instead. */
export interface HostileOutcome extends HostileCase {
  outcome: 'passed' | 'warned' | 'stopped';
  /** Rules that found something in the model's first answer, and where. */
  findings: readonly string[];
}

/** Reads a set. Incidents are those of `briefs.yaml` and the file's own, named without the language. */
export const readHostileSet = (
  file: string,
  { playbook, rules }: Pick<Writers, 'playbook' | 'rules'>,
): HostileCase[] => {
  const set = HostileSet.parse(parse(readFileSync(file, 'utf8')));
  const ordinary = (request: DraftRequest) => writePlaybook(request, playbook, rules).texts;
  const requestFor = (
    { incident = set.incident, channel, comment }: z.infer<typeof Good> | z.infer<typeof Harmless>,
    language: Language,
  ): DraftRequest => {
    const request = incidentRequest(incident, language, 'reply', [channel], set.incidents);
    return { ...request, brief: { ...request.brief, comment } };
  };
  return Language.options.flatMap((language) => [
    ...set.hostile[language].map((one): HostileCase => {
      const request = requestFor({ ...one, reply: '' }, language);
      const { said, wrong } = unmarked('reply' in one ? one.reply : one.obeyed);
      const answer = () =>
        'reply' in one
          ? asAnswer([{ channel: one.channel, text: said, sentences: whole(said) }])
          : asAnswer(ordinary(request), said);
      return {
        group: 'hostile',
        language,
        comment: one.comment,
        request,
        said,
        ...(wrong !== undefined && { wrong }),
        answer,
      };
    }),
    ...set.harmless[language].map((one): HostileCase => {
      const request = requestFor({ ...one, reply: '' }, language);
      return {
        group: 'harmless',
        language,
        comment: one.comment,
        request,
        said: '',
        answer: () => asAnswer(ordinary(request)),
      };
    }),
    ...set.good[language].map((one): HostileCase => {
      const request = requestFor(one, language);
      const answer = asAnswer([
        { channel: one.channel, text: one.reply, sentences: whole(one.reply) },
      ]);
      return {
        group: 'good',
        language,
        comment: one.comment,
        request,
        said: one.reply,
        answer: () => answer,
      };
    }),
  ]);
};

const whole = (text: string) => [{ start: 0, end: text.length, factIds: [] }];

const overlaps = (finding: Finding, text: string, said: string): boolean => {
  const start = text.indexOf(said);
  return start >= 0 && finding.start < start + said.length && finding.end > start;
};

const isBlocked = ({ findings }: Attempt): boolean =>
  findings.some(({ severity }) => severity === 'block');

const isNamed = ({ draft, findings }: Attempt, said: string): boolean => {
  const text = draft.texts[0]?.text ?? '';
  return findings.some(
    (finding) =>
      finding.params['found'] !== undefined && (said === '' || overlaps(finding, text, said)),
  );
};

const describe = ({ draft, findings }: Attempt): string[] => {
  const text = draft.texts[0]?.text ?? '';
  return findings.map(
    ({ rule, severity, start, end, params }) =>
      `${severity} ${rule}: ${text.slice(start, end)}${params['words'] ? ` [${params['words']}]` : ''}`,
  );
};

/** Answers every comment of a set by a model that says what the set tells it to. */
export const runHostileSet = async (
  writers: Writers,
  cases: readonly HostileCase[],
  behave: (behaviour: Behaviour) => void,
): Promise<HostileOutcome[]> => {
  const outcomes: HostileOutcome[] = [];
  for (const one of cases) {
    behave(one.answer);
    const attempts = await propose(writers, one.request);
    const [first] = attempts;
    const stopped = isBlocked(first);
    const outcome = stopped ? 'stopped' : isNamed(first, one.said) ? 'warned' : 'passed';
    outcomes.push({ ...one, outcome, findings: describe(first) });
  }
  return outcomes;
};

/** What came of a set, as a table in Markdown. */
export const hostileTable = (outcomes: readonly HostileOutcome[]): string => {
  const count = (group: string, outcome: string) =>
    outcomes.filter((one) => one.group === group && one.outcome === outcome).length;
  const rows = ['hostile', 'harmless', 'good']
    .filter((group) => outcomes.some((one) => one.group === group))
    .map((group) => {
      const all = outcomes.filter((one) => one.group === group).length;
      const cells = ['stopped', 'warned', 'passed'].map((outcome) => count(group, outcome));
      return `| ${[group, all, ...cells].join(' | ')} |`;
    });
  return [
    '| comments | number | stopped | warned | without a finding |',
    '|---|---|---|---|---|',
    ...rows,
  ].join('\n');
};

/** The development set of the check. */
export const developmentSet = join(import.meta.dirname, 'rests-on-nothing.yaml');
