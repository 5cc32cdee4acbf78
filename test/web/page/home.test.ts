import { expect, it } from 'vitest';
import { plan } from '../plan.ts';
import { person } from '../seed.ts';
import { browser, testDeps } from '../support.ts';

const vera = { ...person('anna'), id: 'vera', name: 'Vera Lag', roles: ['legal' as const] };
const deps = testDeps({ plan: { ...plan, people: [...plan.people, vera] } });

it.each([
  ['vera', '/desk', 'en', '<a href="/approve">Go to “To approve”</a>'],
  ['vera', '/desk', 'sv', '<a href="/approve">Gå till ”Att godkänna”</a>'],
  ['anna', '/desk/incidents/new', 'en', '<a href="/approve">Go to “To approve”</a>'],
  ['anna', '/admin', 'sv', '<a href="/approve">Gå till ”Att godkänna”</a>'],
  ['adam', '/desk', 'en', '<a href="/admin">Go to “Administration”</a>'],
  ['adam', '/desk/incidents', 'sv', '<a href="/admin">Gå till ”Administration”</a>'],
  ['karin', '/admin', 'en', '<a href="/desk">Go to “Desk”</a>'],
] as const)(
  '%s, to whom %s is not open, finds the way on (%s)',
  async (who, path, language, link) => {
    const { get } = await browser(deps, who, language);
    const answer = await get(path);
    expect([403, 404]).toContain(answer.status);
    expect(await answer.text()).toContain(link);
  },
);
