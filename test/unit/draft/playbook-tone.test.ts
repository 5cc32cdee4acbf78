import { describe, expect, it } from 'vitest';
import { Brief } from '#domain/brief.ts';
import type { Channel } from '#domain/channel.ts';
import { writePlaybook } from '#domain/draft/write-playbook.ts';
import { checkTone } from '#domain/tone/check-tone.ts';
import { loadToneRules } from '#entry/prompts/tone.ts';
import { playbook, promptsFolder, request } from './briefs.ts';
import { combinations } from './combinations.ts';

// One long channel stands for all: their texts are the same.
const channels: readonly Channel[] = ['newsroom', 'x', 'bluesky', 'mastodon', 'sms'];
const rules = loadToneRules(promptsFolder);

type Given = Parameters<typeof request>[0];

const blocksOf = (given: Given): string[] => {
  const asked = request(given, channels);
  return writePlaybook(asked, playbook).texts.flatMap((text) => {
    const brief = Brief.parse({ ...asked.brief, channel: text.channel });
    return checkTone(text, brief, rules)
      .filter(({ severity }) => severity === 'block')
      .map(({ rule, params }) => `${text.channel} ${rule} ${params['found'] ?? ''}: ${text.text}`);
  });
};

/** Only the writer knows when the next update comes: the playbook cannot make up a time. */
const isMissingTime = (given: Given) => (found: string) =>
  given.nextUpdateAt === undefined && /^\w+ next-update /u.test(found);

describe.each(combinations())(
  'the tone rules on the playbook: $kind in $language',
  ({ briefs }) => {
    it('block nothing but a missing time for the next update', () => {
      const blocks = briefs.flatMap((brief) =>
        blocksOf(brief).filter((found) => !isMissingTime(brief)(found)),
      );
      expect([...new Set(blocks)]).toEqual([]);
    });
  },
);
