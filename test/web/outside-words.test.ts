import { describe, expect, it } from 'vitest';
import { alertJournal } from '#domain/alert/alert-journal.ts';
import { unfitCharacters } from '#domain/values/characters.ts';
import { ok } from '#domain/values/result.ts';
import { receive } from '../support/comment.ts';
import { browser, testDeps } from './support.ts';

const hidden = 'Exempelverket\u202e abc \ue000\u200bförgiftad';
const at = '2026-11-22T13:00:00.000Z';

describe('what strangers wrote, with characters that turn or hide words', () => {
  it('comes raw into no page', async () => {
    const deps = testDeps();
    const examples = [{ source: 'press', text: hidden, writtenAt: at }];
    await deps.journal.append(alertJournal, 'a1', 'talan', () =>
      ok([
        {
          type: 'raised',
          data: {
            ...{ id: 'a1', topic: 'water', why: 'above-usual', level: 'notice' },
            ...{ seen: 31, usual: 4, most: 9, window: 60 },
          },
          words: { examples },
        },
      ]),
    );
    const author = { id: 'kim', name: hidden };
    const { id } = await receive(deps, { text: hidden, author });
    const writer = await browser(deps, 'karin');
    const paths = [
      '/desk/watch',
      '/desk/incidents/new?alert=a1',
      '/desk/inbox',
      `/desk/inbox/${id}`,
    ];
    for (const path of paths) {
      const page = await writer.page(path);
      expect(page, path).toContain('förgiftad');
      expect(unfitCharacters(page), path).toEqual([]);
    }
  });
});
