import type { JudgeRequest } from '#domain/judge/judge.ts';
import { briefOf } from '../tone/support.ts';

/** The words of a judged text, unless a test has its own. */
export const text = 'Vi ber om ursäkt. Det var en svår dag för oss 👍.';
/** A request to judge them under a brief with what a test says. */
export const requestOf = (
  part: object,
  texts: JudgeRequest['texts'] = [{ channel: 'newsroom', title: 'Om branden', text }],
): JudgeRequest => ({ brief: briefOf(part), texts, published: [] });
