import { expect, it } from 'vitest';
import { AsShown } from '#web/edit/as-shown.tsx';
import { messagesIn } from '#web/messages/messages.ts';
import type { View } from '#web/view/view.ts';
import { plan } from '../plan.ts';

const view = { t: messagesIn('sv'), plan } as View;
const shown = (channel: 'instagram' | 'x' | 'newsroom', text: string) =>
  String(AsShown({ view, text: { channel, text }, lang: 'sv' }));

it('says what a feed shows, at the end of a word, and what does not fit', () => {
  const words = 'Vattnet är avstängt. '.repeat(20).trim();
  expect(shown('instagram', words)).toMatch(/I flödet syns: <q lang="sv">Vattnet .{80,120}…<\/q>/);
  expect(shown('instagram', words)).toContain('tecken bakom ”visa mer”');
  expect(shown('x', `${'a'.repeat(280)}slut`)).toContain(
    'Får inte plats: <del lang="sv">slut</del>',
  );
  expect(shown('newsroom', words)).toBe('');
});
