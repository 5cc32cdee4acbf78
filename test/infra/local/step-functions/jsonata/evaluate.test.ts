import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from '#local/step-functions/jsonata/evaluate.ts';
import { type Json, type JsonObject, jsonSchema } from '#local/step-functions/values/json.ts';

const NOW = Date.parse('2026-11-22T09:00:00.000Z');
const result = (template: Json, bindings: JsonObject = {}) =>
  evaluate(template, { bindings, now: NOW, random: () => 0.25 }, 'Output');

/** The value of a template that can be evaluated. */
const query = async (template: Json, bindings: JsonObject = {}) => {
  const evaluated = await result(template, bindings);
  if (!evaluated.ok) throw new Error(evaluated.refusal.cause);
  return evaluated.value;
};

/** JSON as it comes over the wire, which knows no -0 and no prototype. */
const json = fc.jsonValue().map((value) => jsonSchema.parse(JSON.parse(JSON.stringify(value))));

describe('evaluate', () => {
  it('leaves a template without expressions as it is', async () => {
    const plain = json.filter((value) => !JSON.stringify(value).includes('{%'));
    await fc.assert(
      fc.asyncProperty(plain, async (value) => {
        expect(await query(value)).toEqual(value);
      }),
    );
  });

  it('gives a whole value back as it was, one-item and empty arrays too', async () => {
    await fc.assert(
      fc.asyncProperty(json, async (value) => {
        expect(await query('{% $value %}', { value })).toEqual(value);
        expect(
          await query({ in: ['{% $states.input.a %}'] }, { states: { input: { a: value } } }),
        ).toEqual({ in: [value] });
      }),
    );
  });

  it('unwraps a sequence of one, unless the expression asks for an array', async () => {
    const bindings = { items: [{ n: 1 }, { n: 2 }] };
    expect(await query('{% $items[n > 1].n %}', bindings)).toBe(2);
    expect(await query('{% [$items[n > 1].n] %}', bindings)).toEqual([2]);
    expect(await query('{% $items[n > 0].n %}', bindings)).toEqual([1, 2]);
  });

  it.each(['{% $nothing %}', '{% $states.input.a.b %}', '{% $items[n > 5] %}'])(
    'fails where the service fails because there is no value: %s',
    async (template) => {
      const bindings = { states: { input: {} }, items: [{ n: 1 }] };
      expect(await result({ a: template }, bindings)).toEqual({
        ok: false,
        refusal: {
          error: 'States.QueryEvaluationError',
          cause: expect.stringContaining("for the field 'Output/a' returned nothing (undefined)"),
        },
      });
    },
  );

  it.each(['{% 1 + "a" %}', '{% $error("no") %}', '{% $eval("1") %}', '{% $sum %}'])(
    'fails as a query evaluation error: %s',
    async (template) => {
      expect(await result(template)).toMatchObject({
        ok: false,
        refusal: { error: 'States.QueryEvaluationError' },
      });
    },
  );

  it('takes time and chance from the engine', async () => {
    expect(await query('{% $now() %}')).toBe('2026-11-22T09:00:00.000Z');
    expect(await query('{% $now("[H01].[m01]", "+0100") %}')).toBe('10.00');
    expect(await query('{% $millis() %}')).toBe(NOW);
    expect(await query('{% $random() %}')).toBe(0.25);
  });

  it('has the functions that Step Functions adds', async () => {
    expect(await query('{% $partition([1,2,3,4,5], 2) %}')).toEqual([[1, 2], [3, 4], [5]]);
    expect(await query('{% $range(0, 10, 5) %}')).toEqual([0, 5, 10]);
    expect(await query('{% $parse("{\\"a\\":[1]}") %}')).toEqual({ a: [1] });
    expect(await query('{% $hash("abc", "SHA-256") %}')).toMatch(/^ba7816bf8f01cfea/);
    expect(await query('{% $uuid() %}')).toMatch(/^[0-9a-f]{8}-/);
  });
});
