import { describe, expect, it } from 'vitest';
import { type Channel, channelsFor } from '#domain/channel/channel.ts';
import { writePlaybook } from '#domain/draft/playbook/write-playbook.ts';
import { checkTone } from '#domain/tone/check-tone.ts';
import { playbook, request, rules } from '../briefs.ts';
import { combinations } from '../combinations.ts';

// One long channel stands for all: their texts are the same.
const sizes: readonly Channel[] = ['newsroom', 'x', 'sms'];
const channelsOf = ({ kind = 'holding' }: Given): readonly Channel[] =>
  channelsFor(kind).includes('x') ? sizes : ['intranet'];

type Given = Parameters<typeof request>[0];

const blocksOf = (given: Given): string[] => {
  const asked = request(given, channelsOf(given));
  return writePlaybook(asked, playbook, rules).texts.flatMap((text) => {
    return checkTone(text, asked.brief, rules)
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
