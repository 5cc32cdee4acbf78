import { expect, it } from 'vitest';
import { incident } from '#test/support/incident.ts';
import { FreezeNotice } from '#web/incident/freeze-notice.tsx';
import { messagesIn } from '#web/messages/messages.ts';

it.each(['sv', 'en'] as const)(
  'a struck incident says of no crisis that it is over (%s)',
  (language) => {
    const view = { t: messagesIn(language) } as any;
    const words = view.t.planned;
    const shown = (phase: 'resolved' | 'cancelled') =>
      String(
        FreezeNotice({ view, incident: incident({ phase }), hold: {} as any, isAnyOnIce: false }),
      );
    expect(shown('cancelled')).toContain(words.struckNothing);
    expect(shown('cancelled')).toContain(words.endStop);
    expect(shown('cancelled')).not.toContain(words.thaw);
    expect(shown('resolved')).toContain(words.thawNothing);
  },
);
