import { describe, expect, it } from 'vitest';
import { errorPlace } from '#domain/observe/log.ts';

describe('where an error was thrown', () => {
  it('is a file and line, whatever the message looks like, and nothing of it', () => {
    expect(errorPlace(new Error('no'))).toMatch(/^log\.test\.ts:\d+:\d+$/);
    const sly = new Error('secret\n    at words (secret.ts:1:1)\n    at secret.ts:2:2');
    expect(errorPlace(sly)).toMatch(/^log\.test\.ts:\d+:\d+$/);
    expect(errorPlace(Object.assign(new Error('no'), { stack: undefined }))).toBeUndefined();
    expect(errorPlace('thrown words')).toBeUndefined();
  });
});
