import { describe, expect, it } from 'vitest';
import type { Channel } from '#domain/channel/channel.ts';
import { writePlaybook } from '#domain/draft/playbook/write-playbook.ts';
import type { HarmKind } from '#domain/incident/harm.ts';
import type { Kind } from '#domain/kind/kind.ts';
import { leftOutBy } from '#domain/statement/brief/left-out.ts';
import { playbook, request, rules } from '../../draft/briefs.ts';

interface Asked {
  kind: Kind;
  channel?: Channel;
  harm?: HarmKind[];
  unconfirmed: string;
}

const CHANNELS: Channel[] = ['newsroom', 'press', 'x'];

const drafted = ({ kind, channel, harm = [], unconfirmed }: Asked) => {
  const asked = request(
    {
      kind,
      language: 'en',
      harm,
      facts: [
        { id: 'f1', status: 'confirmed', text: 'A water main in Norrby has burst.' },
        { id: 'u1', status: 'unconfirmed', text: unconfirmed },
      ],
    },
    channel ? [channel] : CHANNELS,
  );
  const { texts } = writePlaybook(asked, playbook, rules);
  const statement = { kind, texts: [...texts], writtenBy: 'playbook' as const };
  return { texts, leftOut: leftOutBy(statement, asked.brief, rules) };
};

const LISTED = { factId: 'u1', why: 'unconfirmed' };
const bang = 'Neighbours heard a bang.';

describe('an unconfirmed fact without an open question', () => {
  it.each([
    { kind: 'holding' },
    { kind: 'update' },
    { kind: 'qa', channel: 'newsroom' },
    { kind: 'internal', channel: 'intranet' },
  ] as const)('is told as not confirmed wherever what is open is told: $kind', (asked) => {
    const { texts, leftOut } = drafted({ ...asked, unconfirmed: bang });
    for (const { text } of texts) expect(text).toContain('not yet confirmed');
    expect(leftOut).not.toContainEqual(LISTED);
  });

  it('is told by what its words leave open', () => {
    const { texts, leftOut } = drafted({ kind: 'holding', unconfirmed: 'Two people were hurt.' });
    for (const { text } of texts) expect(text).toContain('whether anyone has been hurt');
    expect(leftOut).not.toContainEqual(LISTED);
  });

  it.each(['apology', 'distancing', 'correction', 'lessons'] as const)(
    'is listed as left out of what tells nothing that is open: %s',
    (kind) => {
      expect(drafted({ kind, unconfirmed: bang }).leftOut).toContainEqual(LISTED);
    },
  );

  it('is listed as left out where another thing is said to be open', () => {
    const { texts, leftOut } = drafted({ kind: 'holding', harm: ['danger'], unconfirmed: bang });
    expect(texts[0]?.text).toContain('why it happened');
    expect(leftOut).toContainEqual(LISTED);
  });
});
