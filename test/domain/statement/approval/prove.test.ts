import { expect, it } from 'vitest';
import { challengeFor } from '#domain/passkey/challenge.ts';
import type { PasskeyRule } from '#domain/plan/plan.ts';
import { provedAnswers } from '#domain/statement/approval/prove.ts';
import { softAuthenticator } from '#test/support/authenticator.ts';

const origin = 'https://talan.example';
const [one, another] = [softAuthenticator(origin), softAuthenticator(origin)];
const words = { version: 1, hash: 'a'.repeat(64) };

const signatureBy = (phone: typeof one, approvedHash = words.hash) => {
  const [nonce, decision] = ['a-nonce', 'approve' as const];
  const signed = { approvedHash, statementId: 's1', version: words.version, decision, nonce };
  const input = phone.sign(challengeFor(signed), nonce);
  return { ...input, publicKey: phone.publicKey, origin, rpId: 'talan.example' };
};

const answer = (by: string, rule: PasskeyRule, signature?: ReturnType<typeof signatureBy>) => ({
  ...{ ...words, by },
  proof: { rule, signature },
});

const unsigned = answer('ann', 'not-asked');
const signed = answer('ann', 'required', signatureBy(one));

it.each([
  ['unsigned, where that was and is enough', [unsigned], 'preferred', ['ann']],
  ['unsigned, where a signature was demanded', [answer('ann', 'required')], 'not-asked', []],
  ['unsigned, where a signature is demanded now', [unsigned], 'required', []],
  ['signed', [signed], 'required', ['ann']],
  [
    'signed over other words',
    [answer('ann', 'not-asked', signatureBy(one, 'b'.repeat(64)))],
    'not-asked',
    [],
  ],
  [
    'signed, each with a key of their own',
    [signed, answer('bo', 'required', signatureBy(another))],
    'required',
    ['ann', 'bo'],
  ],
  [
    'signed by two with one key',
    [signed, answer('bo', 'required', signatureBy(one))],
    'required',
    [],
  ],
] as const)(
  'of answers that are %s, those count that are proved',
  (_, answers, ruleNow, proved) => {
    expect(provedAnswers('s1', answers, ruleNow).map(({ by }) => by)).toEqual(proved);
  },
);
