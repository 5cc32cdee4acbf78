import { describe, expect, it } from 'vitest';
import {
  maySendFor,
  Senders,
  type SentCall,
  senderOf,
  signatureHeaders,
} from '#domain/intake/senders.ts';

const OLD = `whsec_${Buffer.alloc(24, 1).toString('base64')}`;
const NEW = `whsec_${Buffer.alloc(32, 2).toString('base64')}`;
const BEARER = 'a-bearer-of-at-least-24-characters';
const now = new Date('2026-11-28T12:00:00.000Z');
const at = now.getTime() / 1000;
const body = '{"topic":"water"}';
const senders = Senders.parse({
  retriever: { secret: [OLD, NEW], topics: ['water'], mayAddress: true },
  script: { bearer: BEARER },
});

const call = (headers: Record<string, string>, sent = body): SentCall => ({
  header: (name) => headers[name],
  body: Buffer.from(sent),
});

describe('senderOf', () => {
  it.each([OLD, NEW])('knows a sender by either of two secrets', (secret) => {
    const found = senderOf(senders, call(signatureHeaders(secret, 'm1', at, body)), now);
    expect(found?.name).toBe('retriever');
  });

  it('agrees with the example of Standard Webhooks', () => {
    // https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
    const headers = signatureHeaders(
      'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
      'msg_p5jXN8AQM9LWM0D4loKWxJek',
      1614265330,
      '{"test": 2432232314}',
    );
    expect(headers['webhook-signature']).toBe('v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=');
  });

  it('knows a sender by its bearer', () => {
    expect(senderOf(senders, call({ authorization: `Bearer ${BEARER}` }), now)?.name).toBe(
      'script',
    );
  });

  it.each([
    ['another body', call(signatureHeaders(OLD, 'm1', at, body), '{}')],
    ['six minutes old', call(signatureHeaders(OLD, 'm1', at - 360, body))],
    ['six minutes ahead', call(signatureHeaders(OLD, 'm1', at + 360, body))],
    ['another id', call({ ...signatureHeaders(OLD, 'm1', at, body), 'webhook-id': 'm2' })],
    ['another secret', call(signatureHeaders(`whsec_${'A'.repeat(32)}`, 'm1', at, body))],
    ['no signature', call({})],
    ['another bearer', call({ authorization: 'Bearer guessed-guessed-guessed-guessed' })],
    ['an empty bearer', call({ authorization: 'Bearer ' })],
  ])('refuses %s', (_, sent) => {
    expect(senderOf(senders, sent, now)).toBeUndefined();
  });
});

describe('Senders', () => {
  it('takes a secret alone as one sender for all topics', () => {
    const { intake } = Senders.parse({ secret: OLD });
    expect(intake && maySendFor(intake, 'anything')).toBe(true);
  });

  it.each([
    { x: {} },
    { x: { secret: 'short' } },
    { x: { bearer: 'short' } },
    { 'No name': { secret: OLD } },
  ])('refuses %j', (wrong) => {
    expect(Senders.safeParse(wrong).success).toBe(false);
  });
});
