import { describe, expect, it } from 'vitest';
import { sealEntry } from '#domain/journal/entry.ts';
import type { ExportedJournal } from '#domain/journal/verify-journal.ts';
import { challengeFor } from '#domain/passkey/challenge.ts';
import { verifyAnswers } from '#domain/statement/approval/verify-answers.ts';
import type { StatementEvent } from '#domain/statement/events/statement-events.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { softAuthenticator } from '#test/support/authenticator.ts';
import * as build from '#test/support/statement.ts';
import { minutes } from '#test/support/statement.ts';

const origin = 'https://talan.example';
const phone = softAuthenticator(origin);

const signatureOver = (hash: string, version: number) => {
  const nonce = 'a-nonce';
  const signed = { approvedHash: hash, statementId: 's1', version, decision: 'approve' as const };
  const input = phone.sign(challengeFor({ ...signed, nonce }), nonce);
  return { ...input, publicKey: phone.publicKey, origin, rpId: 'talan.example' };
};

/** The journal that these events make. */
const exportOf = (
  steps: readonly (StatementEvent | ((state: Statement) => StatementEvent))[],
): ExportedJournal => {
  let state: Statement | undefined;
  let after = { stream: 'statement#s1', seq: 0, hash: null as string | null };
  const entries = steps.map((each) => {
    const event = typeof each === 'function' ? each(state!) : each;
    state = build.step(state, event);
    // What undefined means is nothing in a file.
    const { type, data, words } = JSON.parse(JSON.stringify({ words: undefined, ...event }));
    const meta = { at: build.START, by: 'anna', salt: 'salt' };
    const { entry, payload } = sealEntry({ type, data, words }, after, meta);
    after = { ...after, seq: entry.seq, hash: entry.hash };
    return { entry, payload: payload ?? null };
  });
  return { stream: 'statement#s1', entries };
};

const UPDATE = '2026-11-22T18:00:00.000Z';

/** A statement that was drafted, rewritten by a person, and approved with a signature. */
const exported = (
  proofOf: (state: Statement) => object | undefined = ({ hash = '', version }) => ({
    rule: 'required',
    signature: signatureOver(hash, version),
  }),
): ExportedJournal =>
  exportOf([
    build.requested({ nextUpdateAt: UPDATE }),
    (state) => build.drafted(state),
    (state) => build.checkedNow(state),
    (state) => build.asked(state, ['anna']),
    (state) => {
      const written = build.written(state, 'Nya ord.');
      return { ...written, data: { ...written.data, nextUpdateAt: UPDATE } };
    },
    (state) => build.checkedNow(state),
    (state) => {
      const decided = build.decidedTo(state, 'approve');
      return { ...decided, data: { ...decided.data, proof: proofOf(state) } } as StatementEvent;
    },
  ]);

const PLANNED = minutes(60).toISOString();

/** A journal of a request that asks for more, with an answer after each of its versions. */
const answered = (
  data: Partial<Extract<StatementEvent, { type: 'requested' }>['data']>,
  words: Partial<Extract<StatementEvent, { type: 'requested' }>['words']> = {},
): ExportedJournal => {
  const request = build.requested(data) as Extract<StatementEvent, { type: 'requested' }>;
  return exportOf([
    { ...request, words: { ...request.words, ...words } },
    (state) => build.drafted(state),
    (state) => build.asked(state, ['anna']),
    (state) => build.decidedTo(state, 'approve'),
    ...(data.publishAt
      ? [
          (state: Statement) => build.replanned(state, minutes(90).toISOString()),
          (state: Statement) => build.decidedTo(state, 'approve'),
        ]
      : []),
  ]);
};

const only = (journal: ExportedJournal) => {
  const verdicts = verifyAnswers(journal);
  expect(verdicts).toHaveLength(1);
  return verdicts[0];
};

describe('the answers in an exported journal', () => {
  it('are shown to be over the words beside them, and signed', () => {
    expect(only(JSON.parse(JSON.stringify(exported())))).toEqual({
      seq: 7,
      by: 'anna',
      decision: 'approve',
      words: 'right',
      signature: 'right',
      rule: 'required',
    });
  });

  it('are not signed where the signature is over other words or another version', () => {
    const over = (change: Partial<Statement>) =>
      only(
        exported((state) => {
          const { hash = '', version } = { ...state, ...change };
          return { rule: 'required', signature: signatureOver(hash, version) };
        }),
      );
    expect(over({ hash: 'b'.repeat(64) })).toMatchObject({ signature: 'wrong' });
    expect(over({ version: 1 })).toMatchObject({ signature: 'wrong' });
  });

  it('lack a signature where the plan demanded one, and only there', () => {
    expect(only(exported(() => ({ rule: 'required' })))).toMatchObject({ signature: 'missing' });
    expect(only(exported(() => ({ rule: 'preferred' })))).toMatchObject({ signature: 'none' });
    expect(only(exported(() => undefined))).toMatchObject({ signature: 'none', rule: undefined });
  });

  it('are not over words that were put in their place', () => {
    const journal = exported();
    const written = journal.entries.find(({ entry }) => entry.type === 'written');
    (written!.payload!.words['texts'] as any)[0].text = 'Andra ord.';
    expect(only(journal)).toMatchObject({ words: 'wrong', signature: 'right' });
  });

  it('are still verified when the words were erased', () => {
    const journal = exported();
    journal.entries.find(({ entry }) => entry.type === 'written')!.payload = null;
    expect(only(journal)).toMatchObject({ words: 'erased', signature: 'right' });
  });

  it('are over all that an approval covers, also words planned anew', () => {
    const supersedes = {
      statementId: 's0',
      how: 'corrects' as const,
      acts: [{ channel: 'x' as const, act: 'reply' as const }],
    };
    const wordsOf = (journal: ExportedJournal) => verifyAnswers(journal).map(({ words }) => words);
    expect(wordsOf(answered({ publishAt: PLANNED }))).toEqual(['right', 'right']);
    expect(wordsOf(answered({ supersedes }))).toEqual(['right']);
    const reply = answered({ kind: 'reply' }, { inReplyTo: 'https://social.example/1' });
    expect(wordsOf(reply)).toEqual(['right']);
    reply.entries[0]!.payload!.words['inReplyTo'] = 'https://social.example/2';
    expect(wordsOf(reply)).toEqual(['wrong']);
    reply.entries[0]!.payload = null;
    expect(wordsOf(reply)).toEqual(['erased']);
  });

  it('are not looked for in other journals, and what can not be read is wrong', () => {
    expect(verifyAnswers({ ...exported(), stream: 'incident#s1' })).toEqual([]);
    const journal = exported();
    journal.entries.at(-1)!.entry.data = { decision: 'approve' };
    expect(only(journal)).toMatchObject({ words: 'wrong', signature: 'wrong' });
  });
});
