import { describe, expect, it } from 'vitest';
import { changeIncident } from '#web/actions/incidents.ts';
import { hiddenWords } from '#web/pieces/text/segments.ts';
import { rules } from '../../../domain/tone/support.ts';
import { person, seedWaiting } from '../../seed.ts';
import { calmTexts } from '../../seed-texts.ts';
import { browser, testDeps } from '../../support.ts';

const place = { channel: 'newsroom', rule: 'r', severity: 'warn', start: 3, end: 7 } as const;
const text = { channel: 'newsroom', title: 'Om Ylva', text: 'Vi ser Ylva.' } as const;

describe('words that a finding is about and may not keep', () => {
  it('are read from the text or headline that it is on', () => {
    const title = { ...place, params: { hidden: 'yes', part: 'title' } };
    const words = { ...place, start: 7, end: 11, params: { hidden: 'yes' } };
    expect([title, words].map((each) => hiddenWords(each, [text]))).toEqual(['Ylva', 'Ylva']);
  });

  it('are none where it names them itself, misses something, or its text is not there', () => {
    expect(hiddenWords({ ...place, params: { found: 'Ylva' } }, [text])).toBeUndefined();
    expect(hiddenWords({ ...place, params: {} }, [text])).toBeUndefined();
    expect(hiddenWords({ ...place, params: { hidden: 'yes' } }, [])).toBeUndefined();
  });
});

describe('a name without support', () => {
  it('is marked and named with the remedy, also where it stands among those affected', async () => {
    const deps = testDeps({ rules });
    const named = calmTexts.map((each) => ({ ...each, text: `${each.text} Havsörn är i hamn.` }));
    const affected = ['passagerarna på Havsörn'];
    const { id, incident } = await seedWaiting(
      deps,
      named.map((each) => ({ ...each, text: `${each.text} Vi tänker på ${affected[0]}.` })),
    );
    await changeIncident(deps, person('karin'), incident.id, { affected });
    const karin = await browser(deps, 'karin', 'sv');
    const anna = await browser(deps, 'anna', 'sv');
    for (const page of [
      await karin.page(`/desk/statements/${id}`),
      await anna.page(`/approve/${id}`),
    ]) {
      expect(page).toMatch(/<mark class="warn">Havsörn<\/mark>/u);
      expect(page).toContain('”Havsörn”: Här nämns ett namn');
      expect(page).toContain('räcker inte');
    }
    const edit = await karin.page(`/desk/statements/${id}/edit`);
    expect(edit).toContain('”Havsörn”: Här nämns ett namn');
  });
});
