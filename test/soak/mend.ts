import type { TextInput } from '#domain/statement/input.ts';
import type { Statement } from '#domain/statement/statement.ts';
import type { Finding } from '#domain/tone/finding.ts';
import type { World } from '#test/support/workflow-world.ts';
import { checkNewWords } from '#web/actions/tone.ts';

/** When the next update is promised for where the request named no time. */
const NEXT_UPDATE = '2026-12-20T12:00:00.000Z';
const MAX_LOOKS = 4;

const timeWords = (at: string): string => {
  const inSweden = { timeZone: 'Europe/Stockholm' } as const;
  const day = new Date(at).toLocaleDateString('sv', { ...inSweden, dateStyle: 'full' });
  const time = new Date(at).toLocaleTimeString('sv', { ...inSweden, timeStyle: 'short' });
  return `${day.replace(/^den /u, '')} kl. ${time.replace(':', '.')}`;
};

/** What a writer adds where a finding says that something is missing. */
const missing: Readonly<Record<string, (nextUpdateAt: string) => string>> = {
  'uncertainty-stated': () => 'Vi har inte hela bilden ännu.',
  'next-update': (at) => `Nästa besked kommer ${timeWords(at)}.`,
  'contact-path': () => 'Frågor: kris@exempel.example.',
  empathy: () => 'Vi förstår att det här skapar oro.',
};

const PLAIN_TITLE = 'Det här vet vi just nu';

// A point inside a time ("kl. 13.00") ends no sentence.
const STOPS = /(?<!kl)\.(?!\d)|\n/gu;

// The sentences that a finding marks are left out.
const withoutSentenceAt = (text: string, { start, end }: Finding): string => {
  const stops = [...text.matchAll(STOPS)].map(({ index }) => index + 1);
  const from = stops.findLast((stop) => stop <= start) ?? 0;
  const to = stops.find((stop) => stop > end) ?? text.length;
  return `${text.slice(0, from)}${text.slice(to)}`.trim();
};

const isInTitle = ({ params }: Finding): boolean => params['part'] === 'title';

const mendText = (text: TextInput, findings: readonly Finding[], nextUpdateAt: string) => {
  const own = findings.filter(({ channel }) => channel === text.channel);
  const marked = own
    .filter((finding) => !missing[finding.rule] && !isInTitle(finding))
    .toSorted((a, b) => b.start - a.start);
  const added = own.flatMap(({ rule }) => missing[rule]?.(nextUpdateAt) ?? []);
  const kept = marked.reduce(withoutSentenceAt, text.text);
  return {
    ...text,
    ...(own.some(isInTitle) && { title: PLAIN_TITLE }),
    text: [kept, ...new Set(added)].filter(Boolean).join('\n\n'),
  };
};

/** A writer does what the blocking findings say, looks again, and saves; answers what became of it. */
export const mend = async (world: World, { id, nextUpdateAt }: Statement): Promise<string> => {
  const promised = nextUpdateAt ?? NEXT_UPDATE;
  const now = await world.read(id);
  let texts: TextInput[] = now.texts.map(({ sentences: _, ...text }) => text);
  for (let looks = 0; looks < MAX_LOOKS; looks += 1) {
    const words = { texts, nextUpdateAt: promised };
    const checked = await checkNewWords(world.deps, world.person('writer'), id, words);
    const findings = checked.ok ? checked.value.filter(({ severity }) => severity === 'block') : [];
    if (findings.length === 0)
      return world.editFrom(id, 'writer', now.hash ?? '', now.texts, undefined, words);
    texts = texts.map((text) => mendText(text, findings, promised));
  }
  return 'not mended';
};
