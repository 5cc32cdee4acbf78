import type { Asked, SourceFailure } from '#domain/source/source.ts';
import { retryAt } from '../../channels/http/retry-at.ts';
import { SourceUnread } from '../http/failure.ts';
import type { Get } from '../http/get.ts';

export interface OfficialDeps {
  get: Get;
  now: () => Date;
}

type Brought = Omit<Extract<Asked, { state: 'brought' }>, 'state'>;

const whyOf = (status: number): SourceFailure => (status === 429 ? 'limit' : 'failed');

const parsed = (body: Buffer): unknown => {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch (cause) {
    throw new SourceUnread('unreadable', { cause });
  }
};

/** Asks for JSON, and makes of it what a source brings; `read` throws `SourceUnread` for another shape. */
export const askJson = async (
  { get, now }: OfficialDeps,
  address: string,
  signal: AbortSignal,
  read: (json: unknown) => Brought,
): Promise<Asked> => {
  try {
    const { status, headers, body } = await get(address, { accept: 'application/json' }, signal);
    if (status === 200) return { state: 'brought', ...read(parsed(body)) };
    return { state: 'failed', why: whyOf(status), retryAt: retryAt(headers, now()) };
  } catch (error) {
    return { state: 'failed', why: error instanceof SourceUnread ? error.why : 'unreachable' };
  }
};
