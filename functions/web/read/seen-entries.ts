import * as z from 'zod';
import { Example } from '#domain/alert/alert.ts';
import type { JournalItem } from '#domain/journal/journal.ts';
import { outsideTexts, withoutOutsideEntries } from '#domain/moderation/outside-words.ts';
import { removalsOfWords } from '#domain/moderation/removed-words.ts';
import { hidesWords, readRemoval } from '#domain/moderation/seen-comment.ts';
import { type Answering, removalsBehind } from '#domain/moderation/seen-statements.ts';
import type { WebDeps } from '../deps.ts';

type SeeDeps = Pick<WebDeps, 'journal'>;

/** Entries as they are shown, and the removals (by the ids of their comments) of words that were left out. */
export interface SeenEntries {
  items: JournalItem[];
  removals: readonly string[];
}

const isAnything = (removals: readonly string[]): boolean => removals.length > 0;

const ofComment = async (
  deps: SeeDeps,
  id: string,
  items: readonly JournalItem[],
): Promise<SeenEntries> => {
  if (!hidesWords(await readRemoval(deps.journal.read, id)))
    return { items: [...items], removals: [] };
  return { items: items.map(({ entry }) => ({ entry, payload: undefined })), removals: [id] };
};

// The first entry says what a statement answers, whether or not its record can be read.
const Answered = z.object({
  commentId: z.string().optional().catch(undefined),
  inReplyTo: z.string().optional().catch(undefined),
});

const answeringOf = async (
  { journal }: SeeDeps,
  stream: string,
  items: readonly JournalItem[],
): Promise<Answering> => {
  const isFirst = items[0]?.entry.seq === 1;
  const first = isFirst ? items[0] : (await journal.entries(stream, { limit: 1 })).items[0];
  return Answered.parse({ ...first?.entry.data, ...first?.payload?.words });
};

const ofStatement = async (
  deps: SeeDeps,
  stream: string,
  items: readonly JournalItem[],
): Promise<SeenEntries> => {
  const answering = await answeringOf(deps, stream, items);
  const texts = outsideTexts(items);
  const behind = await removalsBehind(deps, answering, texts);
  const hides = (text: string) => isAnything(behind(text));
  const removals = texts.flatMap((text) => [...behind(text)]);
  return { items: withoutOutsideEntries(items, hides), removals };
};

const Examples = z.object({ examples: z.array(Example) });

const examplesIn = ({ payload }: JournalItem) => Examples.safeParse(payload?.words).data?.examples;

const ofAlert = async (deps: SeeDeps, items: readonly JournalItem[]): Promise<SeenEntries> => {
  const inForce = await removalsOfWords(
    deps,
    items.flatMap((item) => examplesIn(item) ?? []),
  );
  const removals: string[] = [];
  const shown = items.map((item) => {
    const { entry, payload } = item;
    const quoted = examplesIn(item);
    if (!payload || !quoted) return { entry, payload };
    removals.push(...quoted.flatMap((each) => [...inForce.of(each)]));
    const examples = quoted.filter((each) => !isAnything(inForce.of(each)));
    return { entry, payload: { ...payload, words: { ...payload.words, examples } } };
  });
  return { items: shown, removals };
};

const seenIn = (
  deps: SeeDeps,
  stream: string,
  items: readonly JournalItem[],
): SeenEntries | Promise<SeenEntries> => {
  const [name, id = ''] = stream.split('#');
  if (name === 'comment') return ofComment(deps, id, items);
  if (name === 'statement') return ofStatement(deps, stream, items);
  return name === 'alert' ? ofAlert(deps, items) : { items: [...items], removals: [] };
};

/** Entries of a journal without words of others that were removed, or may have been. */
export const seenEntries = async (
  deps: SeeDeps,
  stream: string,
  items: readonly JournalItem[],
): Promise<SeenEntries> => {
  const seen = await seenIn(deps, stream, items);
  return { ...seen, removals: [...new Set(seen.removals)] };
};
