import { describe, expect, it } from 'vitest';
import { thrown } from '#domain/observe/log.ts';

const placeOf = (error: unknown) => thrown(error).at;

describe('where an error was thrown', () => {
  it('is a file and line, whatever the message looks like, and nothing of it', () => {
    expect(placeOf(new Error('no'))).toMatch(/^log\.test\.ts:\d+:\d+$/);
    const sly = new Error('secret\n    at words (secret.ts:1:1)\n    at secret.ts:2:2');
    expect(placeOf(sly)).toMatch(/^log\.test\.ts:\d+:\d+$/);
    expect(placeOf(Object.assign(new Error('no'), { stack: undefined }))).toBeUndefined();
    expect(placeOf('thrown words')).toBeUndefined();
  });

  it('stands beside the class of the error', () => {
    expect(thrown(new RangeError('secret'))).toEqual({
      error: 'RangeError',
      at: expect.stringMatching(/^log\.test\.ts:\d+:\d+$/),
    });
    expect(thrown('thrown words')).toEqual({ error: 'string', at: undefined });
  });
});
