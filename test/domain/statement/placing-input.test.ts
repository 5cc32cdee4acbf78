import { expect, it } from 'vitest';
import { StatementInput } from '#domain/statement/input.ts';

const problems = (input: object): string[] =>
  StatementInput.safeParse({ kind: 'update', language: 'sv', channels: ['bluesky'], ...input })
    .error?.issues.map(({ path }) => path.join('.'))
    .toSorted() ?? [];
const act = (channel: string, what = 'delete') => ({ channel, act: what });

it.each<[object, string[]]>([
  [{ corrects: 'old', acts: [act('bluesky')] }, []],
  [{ withdraws: 'old', acts: [act('bluesky', 'reply')] }, []],
  [{ acts: [act('bluesky')] }, ['acts']],
  [{ corrects: 'old', acts: [] }, ['acts']],
  [{ corrects: 'old', acts: [act('mastodon')] }, ['acts.0.channel']],
  [{ corrects: 'old', acts: [act('bluesky'), act('bluesky', 'reply')] }, ['acts.1.channel']],
  [{ corrects: 'old', channels: ['newsroom'], acts: [act('newsroom')] }, ['acts.0.channel']],
  [{ corrects: 'old', acts: [act('bluesky', 'burn')] }, ['acts.0.act']],
  [{ kind: 'reply', inReplyTo: 'https://bsky.example/1' }, []],
  [{ inReplyTo: 'https://bsky.example/1' }, ['inReplyTo']],
  [
    { kind: 'reply', channels: ['bluesky', 'x'], inReplyTo: 'https://bsky.example/1' },
    ['channels'],
  ],
  [{ kind: 'reply', channels: ['bluesky', 'newsroom'] }, ['channels']],
  [{ kind: 'reply', channels: ['newsroom'] }, ['channels']],
  [{ kind: 'reply', channels: ['facebook'] }, []],
  [{ kind: 'reply', inReplyTo: 'javascript:alert(1)' }, ['inReplyTo']],
])('%j has problems at %j', (input, paths) => {
  expect(problems(input)).toEqual(paths);
});
