import { describe, expect, it } from 'vitest';
import { StatementInput } from '#domain/statement/input.ts';
import { requestStatement } from '#web/actions/statements.ts';
import { rules as allRules } from '../../../domain/tone/support.ts';
import { person, seedAsk, seedIncident } from '../../seed.ts';
import { browser, testDeps } from '../../support.ts';

const plain = (page: string) => page.replaceAll(/<[^>]*>/g, '');

describe('an apology', () => {
  it('is shown with the parts it has and those that are missing, wherever its words are', async () => {
    const own = testDeps({ rules: allRules });
    const { id: incidentId } = await seedIncident(own);
    const input = StatementInput.parse({
      kind: 'apology',
      language: 'sv',
      channels: ['x'],
      texts: [{ channel: 'x', text: 'Det är vårt ansvar. Vi ber alla som drabbats om ursäkt.' }],
    });
    const requested = await requestStatement(own, person('karin'), incidentId, input);
    const id = requested.ok ? requested.value.id : '';
    await seedAsk(own, id, 'anna', '2026-11-22T13:35:00.000Z');
    const [writer, approver] = [
      await browser(own, 'karin', 'sv'),
      await browser(own, 'anna', 'sv'),
    ];
    for (const page of [
      await writer.page(`/desk/statements/${id}`),
      await writer.page(`/desk/statements/${id}/edit`),
      await approver.page(`/approve/${id}`),
    ]) {
      expect(page.match(/<rect class="found"/g)).toHaveLength(2);
      expect(plain(page)).toContain('Finns: ansvar och ånger. Saknas: gottgörelse, ');
    }
  });
});
