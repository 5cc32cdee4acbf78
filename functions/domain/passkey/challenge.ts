import { createHash } from 'node:crypto';
import * as z from 'zod';
import { canonicalJson } from '../values/canonical.ts';
import { DecisionKind } from './decision-kind.ts';

/** What an approver's own key signs: these words, this answer, this once. */
export const Signed = z.object({
  approvedHash: z.string(),
  statementId: z.string(),
  version: z.int(),
  decision: DecisionKind,
  /** From the server, for one signature. */
  nonce: z.string(),
});
export type Signed = z.infer<typeof Signed>;

/** The WebAuthn challenge, in base64url: SHA-256 over the canonical JSON of what is signed. */
export const challengeFor = (signed: Signed): string =>
  createHash('sha256')
    .update(canonicalJson(Signed.parse(signed)))
    .digest('base64url');
