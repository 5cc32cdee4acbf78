import { beforeEach, describe, expect, it } from 'vitest';
import { Kind } from '#domain/kind/kind.ts';
import { passkeysJournal } from '#domain/passkey/passkeys-journal.ts';
import type { PasskeyRule } from '#domain/plan/plan.ts';
import { ok } from '#domain/values/result.ts';
import { approvedPublication, NotApproved } from '#steps/approved-publication.ts';
import { type SoftAuthenticator, softAuthenticator } from '#test/support/authenticator.ts';
import { writeNewVersion } from '#web/actions/decisions.ts';
import { person, seedAsk, seedWaiting } from '../seed.ts';
import {
  approval,
  begin,
  call,
  challengeFor,
  decide,
  deps,
  goOnWith,
  phone,
  planOf,
  signed,
  statement,
  waiting,
} from '../signed.ts';
import { testDeps } from '../support.ts';

beforeEach(() => begin('required'));

const invalid = { status: 403, body: { type: 'passkey-invalid' } };
const stale = { status: 409, body: { type: 'passkey-stale' } };

describe('where the plan demands a passkey', () => {
  it('a signed approval counts, and is recorded so that publishing verifies it again', async () => {
    expect((await decide(approval({ signature: await signed() }))).status).toBe(200);
    const found = await statement();
    expect(found.decision?.proof).toMatchObject({
      rule: 'required',
      signature: { credentialId: phone.id, publicKey: phone.publicKey, origin: deps.origin },
    });
    expect(approvedPublication(found, 'newsroom').hash).toBe(waiting.hash);
    const [key] = (await deps.journal.read(passkeysJournal, 'anna'))?.keys ?? [];
    expect(key?.usedAt).toBe(deps.now().toISOString());
  });

  it('an approval without signature is refused; other answers need none', async () => {
    const refused = { status: 403, body: { type: 'passkey-required' } };
    expect(await decide(approval())).toMatchObject(refused);
    expect((await decide({ ...approval(), decision: 'reject' })).status).toBe(200);
  });

  it('sending the same signed approval again is answered as before', async () => {
    const input = approval({ signature: await signed() });
    expect((await decide(input)).status).toBe(200);
    expect((await decide(input)).status).toBe(200);
    const { items } = await deps.journal.entries(`statement#${waiting.id}`, { limit: 50 });
    expect(items.filter(({ entry }) => entry.type === 'decided')).toHaveLength(1);
  });

  it('an approval goes on its way even if nothing can be noted about its key', async () => {
    const signature = await signed();
    const woken: string[] = [];
    deps.tokens.newest = async () => 'token';
    deps.workflow.wake = async (token) => {
      woken.push(token);
      return 'woken';
    };
    deps.nonces.spend = async () => {
      throw new Error('throttled');
    };
    expect((await decide(approval({ signature }))).status).toBe(500);
    expect(woken).toEqual(['token']);
    expect((await decide(approval({ signature }))).status).toBe(200);
  });

  it('a signature is good for one answer only', async () => {
    const signature = await signed();
    await deps.nonces.spend(signature.nonce);
    expect(await decide(approval({ signature }))).toMatchObject(stale);
  });

  it('a signature given too long ago does not count', async () => {
    const signature = await signed();
    deps.clock.now = new Date(deps.clock.now.getTime() + 5 * 60 * 1000);
    expect(await decide(approval({ signature }))).toMatchObject(stale);
  });

  it('one over another statement does not count', async () => {
    const other = await seedWaiting(deps);
    const { challenge, nonce } = await challengeFor('anna', other.id, other.hash);
    const signature = phone.sign(challenge, nonce);
    expect(await decide(approval({ signature }))).toMatchObject(invalid);
  });

  it('one over another version does not count', async () => {
    const signature = await signed();
    const words = 'Prov har i dag visat bakterier. Vi vet inte ännu vad som är orsaken.';
    const texts = [
      { channel: 'newsroom' as const, title: 'Ny', text: words },
      { channel: 'x' as const, text: words },
      { channel: 'sms' as const, text: words },
    ];
    const input = { hash: waiting.hash, texts };
    const written = await writeNewVersion(deps, person('karin'), waiting.id, input);
    if (!written.ok) throw new Error(written.refusal.type);
    await seedAsk(deps, waiting.id, 'anna', '2026-11-22T14:35:00.000Z');
    const { hash = '', check } = await statement();
    const override = (check?.findings ?? []).map(({ rule }) => ({ rule, reason: 'Provat' }));
    expect(await decide({ decision: 'approve', hash, override, signature })).toMatchObject(invalid);
  });

  it('one of another person does not count, nor one for another person’s nonce', async () => {
    await seedAsk(deps, waiting.id, 'dan', '2026-11-22T14:05:00.000Z', 2);
    const signature = await signed();
    expect(await decide(approval({ signature }), 'dan')).toMatchObject(invalid);
  });

  it('one from another site does not count', async () => {
    const { challenge, nonce } = await challengeFor();
    const signature = phone.sign(challenge, nonce, { origin: 'https://evil.example' });
    expect(await decide(approval({ signature }))).toMatchObject(invalid);
  });

  it('a forged one does not count', async () => {
    const { challenge, nonce } = await challengeFor();
    const forged = softAuthenticator(deps.origin).sign(challenge, nonce);
    const signature = { ...forged, credentialId: phone.id };
    expect(await decide(approval({ signature }))).toMatchObject(invalid);
  });

  it('a passkey that was revoked signs nothing any more', async () => {
    const signature = await signed();
    await deps.journal.append(passkeysJournal, 'anna', 'adam', () =>
      ok([{ type: 'revoked' as const, data: { id: phone.id } }]),
    );
    expect(await decide(approval({ signature }))).toMatchObject(invalid);
  });

  it('words that were put under an approval later are not published', async () => {
    await decide(approval({ signature: await signed() }));
    const { decision, ...found } = await statement();
    if (!decision?.proof?.signature) throw new Error('not signed');
    const publish = (over: object) => () =>
      approvedPublication({ ...found, decision: { ...decision, ...over } }, 'newsroom');
    expect(publish({})).not.toThrow();
    expect(publish({ proof: { rule: 'required' } })).toThrow(NotApproved);
    expect(publish({ proof: undefined })).toThrow(NotApproved);
    const { publicKey } = softAuthenticator(deps.origin);
    const signature = { ...decision.proof.signature, publicKey };
    expect(publish({ proof: { rule: 'required', signature } })).toThrow(NotApproved);
  });
});

describe('where two people approve', () => {
  const giveKey = async (who: string) => {
    const own = softAuthenticator(deps.origin);
    const { id, publicKey } = own;
    const data = { id, publicKey, counter: 0, rpId: 'localhost', synced: false };
    await deps.journal.append(passkeysJournal, who, who, () =>
      ok([{ type: 'registered' as const, data, words: { name: 'Nyckel' } }]),
    );
    return own;
  };

  const forTwo = (rule: PasskeyRule) => ({
    ...planOf(rule),
    fourEyes: { severities: [2 as const], kinds: [...Kind.options] },
  });

  /** A statement that Anna and Dan are asked about, each with a key. */
  const beginWith = async (rule: PasskeyRule) => {
    goOnWith({ deps: testDeps({ plan: forTwo(rule) }) });
    const keys = { anna: await giveKey('anna'), dan: await giveKey('dan') };
    goOnWith({ waiting: await seedWaiting(deps) });
    await seedAsk(deps, waiting.id, 'dan', '2026-11-22T14:05:00.000Z', 2);
    return keys;
  };
  const sign = async (who: string, key: SoftAuthenticator) => {
    const { challenge, nonce } = await challengeFor(who);
    return decide(approval({ signature: key.sign(challenge, nonce) }), who);
  };

  it('both sign, and publishing verifies both', async () => {
    const keys = await beginWith('required');
    expect((await sign('anna', keys.anna)).status).toBe(200);
    expect((await sign('dan', keys.dan)).status).toBe(200);
    const { clearances, ...found } = await statement();
    const [first] = clearances;
    expect([first?.by, found.decision?.by]).toEqual(['anna', 'dan']);
    expect(first?.proof?.signature?.credentialId).toBe(keys.anna.id);
    const publish = (proof: object | undefined) => () =>
      approvedPublication(
        { ...found, clearances: [{ ...first!, proof: proof as never }] },
        'newsroom',
      );
    expect(publish(first?.proof)).not.toThrow();
    expect(publish(undefined)).toThrow(NotApproved);
    expect(publish(found.decision?.proof)).toThrow(NotApproved);
    expect(publish({ rule: 'required' })).toThrow(NotApproved);
  });

  it('the second signs too when the plan asks for one only by then, and it goes out', async () => {
    const keys = await beginWith('required');
    await sign('anna', keys.anna);
    deps.plan = planOf('required');
    expect((await sign('anna', keys.anna)).status).toBe(200);
    expect((await statement()).status).toBe('awaiting-approval');
    expect((await sign('dan', keys.dan)).status).toBe(200);
    const found = await statement();
    expect(found.status).toBe('publishing');
    expect(approvedPublication(found, 'newsroom').hash).toBe(waiting.hash);
  });

  it('a first answer that is not signed is asked for again once the plan demands it', async () => {
    const keys = await beginWith('not-asked');
    expect((await decide(approval(), 'anna')).status).toBe(200);
    deps.plan = forTwo('required');
    expect((await sign('dan', keys.dan)).status).toBe(200);
    expect((await statement()).status).toBe('awaiting-approval');
    expect((await sign('anna', keys.anna)).status).toBe(200);
    const found = await statement();
    expect(approvedPublication(found, 'newsroom').hash).toBe(waiting.hash);
  });

  it('one key is one person, whoever says that it is theirs', async () => {
    const keys = await beginWith('required');
    await deps.journal.append(passkeysJournal, 'dan', 'dan', () =>
      ok([
        {
          type: 'registered' as const,
          data: {
            id: keys.anna.id,
            publicKey: keys.anna.publicKey,
            counter: 0,
            rpId: 'localhost',
            synced: false,
          },
          words: { name: 'Annas' },
        },
      ]),
    );
    await sign('anna', keys.anna);
    expect(await sign('dan', keys.anna)).toMatchObject(invalid);
    expect((await sign('dan', keys.dan)).status).toBe(200);
    expect((await statement()).status).toBe('publishing');
  });
});

describe('asking for a challenge', () => {
  it('is refused for other words than those that wait, and without a passkey', async () => {
    const other = { decision: 'approve', hash: 'b'.repeat(64) };
    expect(await call('anna', `${waiting.id}/challenge`, other)).toMatchObject({ status: 409 });
    expect(await call('dan', `${waiting.id}/challenge`, approval())).toMatchObject({
      status: 409,
      body: { type: 'no-passkey' },
    });
    expect(await call('adam', `${waiting.id}/challenge`, approval())).toMatchObject({
      status: 403,
    });
  });
});
