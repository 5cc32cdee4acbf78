import { describe, expect, it } from 'vitest';
import type { DraftRequest } from '#domain/draft/draft.ts';
import { writePlaybook } from '#domain/draft/playbook/write-playbook.ts';
import { checkTone } from '#domain/tone/check-tone.ts';
import { crisesIn } from '#test/evals/crises.ts';
import { playbook, request, rules } from '../briefs.ts';

const KEY_MAX = 200;

// An update without its next one is refused before any words are written.
const isComplete = ({ brief: { nextUpdateAt, isLast }, brief }: DraftRequest): boolean =>
  brief.kind !== 'update' || nextUpdateAt !== undefined || isLast;

// The first and the last of its channels say enough.
const blocksIn = (given: DraftRequest): string[] => {
  const { brief, channels } = given;
  const few = channels.filter((_, at) => at === 0 || at === channels.length - 1);
  return writePlaybook({ ...given, channels: few }, playbook, rules).texts.flatMap((text) =>
    checkTone(text, brief, rules)
      .filter(({ severity }) => severity === 'block')
      .map(({ rule }) => `${text.channel} ${rule}: ${given.keyMessage ?? 'no key message'}`),
  );
};

const keyMessagesOf = ({ brief, keyMessage }: DraftRequest): (string | undefined)[] => {
  const facts = brief.facts.filter(({ status }) => status === 'confirmed');
  const own = [...facts.map(({ text }) => text), ...brief.commitments];
  const said = [keyMessage, ...own, brief.publicAction?.text ?? ''].filter(
    (each = '') => each !== '' && each.length <= KEY_MAX,
  );
  return brief.kind === 'qa' ? [undefined] : [undefined, ...said];
};

describe('the playbook', () => {
  const all = crisesIn('crises.yaml').filter((each) => isComplete(each.request));

  it.each(all.map((each) => [each.id, each.request] as const))(
    'blocks no draft of its own, whatever the key message says: %s',
    (_, { keyMessage, ...given }) => {
      const found = keyMessagesOf({ ...given, ...(keyMessage && { keyMessage }) }).flatMap((key) =>
        blocksIn(key === undefined ? given : { ...given, keyMessage: key }),
      );
      expect(found).toEqual([]);
    },
  );

  it.each([
    ['en', 'If a journalist calls you, you can give them the press office number.'],
    ['en', 'A newspaper may ask you about it.'],
    ['sv', 'Ringer en journalist dig, be dem ringa pressjouren.'],
  ] as const)(
    'tells staff where to send journalists unless what to do says it: %s %s',
    (language, text) => {
      const given = request(
        {
          ...{ language, kind: 'internal' },
          facts: [{ id: 'f1', status: 'confirmed', text: 'Kontoret i Ekby är stängt.' }],
          publicAction: { text, keys: [] },
          organisation: {
            name: 'Ekby AB',
            domains: [],
            spokespeople: ['Eva Ek, chef'],
            publicBody: false,
          },
        },
        ['intranet'],
      );
      expect(blocksIn(given).filter((each) => each.includes('referral'))).toEqual([]);
    },
  );
});
