import { expect } from 'vitest';
import type { Entry } from '#domain/journal/entry.ts';
import { replay } from '#domain/journal/replay.ts';
import { verifyExport } from '#domain/proof/verify-export.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { isOpen } from '#domain/statement/status.ts';
import { approvedHash, contentOf } from '#domain/statement/version/approved-hash.ts';
import type { World } from './workflow-world.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** Starts the process again if it has died. */
export const revive = async (world: World) => {
  if (!world.gate.isDead()) return;
  world.crashesAt = () => false;
  await world.restart();
};

const approvers = ['spokesperson', 'deputy', 'third'];

/** One approval ends it; all that the plan demanded then is there, each from someone else who may. */
const assertEnough = (answers: readonly Entry[]) => {
  const decisions = answers.filter(({ type }) => type === 'decided');
  expect(decisions).toHaveLength(1);
  const isReview = ({ data }: Entry) => Object(data).purpose === 'legal';
  const reviewers = answers.filter(isReview).map(({ by }) => by);
  const holders = answers.filter((answer) => !isReview(answer)).map(({ by }) => by);
  for (const by of reviewers) expect(by).toBe('legal');
  for (const by of holders) expect(approvers).toContain(by);
  const needed: string[] = Object(decisions[0]?.data).needed;
  if (needed.includes('legal')) expect(reviewers).not.toEqual([]);
  if (needed.includes('second')) expect(new Set(holders).size).toBeGreaterThanOrEqual(2);
};

/** The hash that people approve is that of the words, and of the promised time, that stand there. */
export const assertHashedAsFolded = async (world: World, id: string) => {
  const statement = await world.read(id);
  if (statement.version > 0) expect(statement.hash).toBe(approvedHash(contentOf(statement)));
};

/** What goes out was approved, word for word, by someone who may; and it goes out once. */
export const assertOnlyApproved = async (world: World, id: string) => {
  const out = world.published(id);
  expect(out.length).toBeLessThanOrEqual(1);
  for (const {
    statementId,
    version,
    kind,
    language,
    nextUpdateAt,
    channel,
    title,
    text,
    hash,
  } of out) {
    const texts = [{ channel, title, text }];
    const words = approvedHash({ statementId, version, kind, language, nextUpdateAt, texts });
    expect(hash).toBe(words);
    const answers = (await world.entries(id)).filter(
      ({ type, data }) => type === 'cleared' || Object(data).decision === 'approve',
    );
    const over = answers.filter(({ data }) => Object(data).hash === words);
    expect(answers.filter(({ type }) => type === 'decided')).toHaveLength(1);
    assertEnough(over);
  }
};

/** The journal alone, folded anew by the shapes of its events, gives what the head says, and it keeps the rules. */
export const assertReplays = async (world: World, id: string) => {
  const journal = await world.exported(id);
  expect(replay(statementJournal, journal)).toEqual({ state: await world.read(id) });
  const { breach, wrong } = verifyExport(journal);
  expect({ breach, wrong }).toEqual({ breach: undefined, wrong: [] });
};

/** Nothing is stuck in the workflow once all works again, and what people leave open ends by itself. */
export const assertEndsOrWaits = async (world: World, id: string) => {
  world.crashesAt = () => false;
  await revive(world);
  world.channels['newsroom']!.mood = 'works';
  await world.sweep();
  await world.pass(2 * MINUTE);
  expect(['drafting', 'publishing']).not.toContain(await world.status(id));
  await world.pass(9 * DAY);
  expect(isOpen((await world.read(id)).status)).toBe(false);
};
