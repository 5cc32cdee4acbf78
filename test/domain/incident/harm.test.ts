import { describe, expect, it } from 'vitest';
import { changed } from '#domain/incident/events/changed.ts';
import { gravest, Harm, HarmInput, threatensLife } from '#domain/incident/harm.ts';
import { Incident } from '#domain/incident/incident.ts';
import { incident } from '#test/support/incident.ts';

describe('the kinds of harm', () => {
  it('are each kept once, the least grave first', () => {
    expect(HarmInput.parse(['death', 'money', 'death'])).toEqual(['money', 'death']);
  });

  it('are refused where there is no such kind', () => {
    expect(HarmInput.safeParse(['anger']).success).toBe(false);
    expect(HarmInput.safeParse(true).success).toBe(false);
  });

  it('have a gravest one, whatever their order', () => {
    expect(gravest(['injury', 'inconvenience'])).toBe('injury');
    expect(gravest([])).toBeUndefined();
  });

  it('put life or health at stake from danger on', () => {
    expect(threatensLife(['dignity', 'privacy'])).toBe(false);
    expect(threatensLife(['inconvenience', 'danger'])).toBe(true);
  });
});

describe('a record that only says whether anyone was harmed', () => {
  it.each([
    [true, ['danger']],
    [false, []],
  ])('and says %s folds as %j', (kept, harm) => {
    expect(Harm.parse(kept)).toEqual(harm);
    expect(Incident.parse({ ...incident(), harm: kept }).harm).toEqual(harm);
    const data = changed.shape().parse({ data: { harm: kept } }).data;
    expect(data).toEqual({ harm });
  });

  it('stays silent where it says nothing', () => {
    expect(changed.shape().parse({ data: { severity: 1 } }).data).toEqual({ severity: 1 });
  });
});
