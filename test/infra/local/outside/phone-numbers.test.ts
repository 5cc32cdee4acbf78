import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { planVersion } from '#domain/plan/plan.ts';
import { parsePlan } from '#infra/read-plan.ts';
import { takePhones } from '#local/outside/phone-numbers.ts';
import { SettingsInvalid } from '#local/settings.ts';

const file = fileURLToPath(new URL('../../../../infra/crisis-plan.yaml', import.meta.url));
const example = readFileSync(file, 'utf8');
const withPhone = example.replace(
  '  - id: writer\n',
  '  - id: writer\n    phone: "+46701740699"\n',
);

describe('phone numbers', () => {
  it('are taken out of the plan, and its version is the same with and without them', () => {
    const { plan, phones } = takePhones(parsePlan(withPhone, 'plan'), {});
    expect(JSON.stringify(plan)).not.toContain('+4670');
    expect(phones['writer']).toBe('+46701740699');
    expect(planVersion(plan)).toBe(planVersion(takePhones(parsePlan(example, 'plan'), {}).plan));
  });

  it("come from the settings first, then from the plan, then from the example's", () => {
    const { phones } = takePhones(parsePlan(withPhone, 'plan'), { deputy: '+46701740698' });
    expect(phones).toEqual({
      writer: '+46701740699',
      spokesperson: '+46701740606',
      deputy: '+46701740698',
      legal: '+46701740608',
    });
    const both = takePhones(parsePlan(withPhone, 'plan'), { writer: '+46701740697' });
    expect(both.phones['writer']).toBe('+46701740697');
  });

  it('are not made up for a plan that has anyone else in it', () => {
    const real = withPhone.replace('deputy@exempel.example', 'deputy@kommun.example');
    expect(takePhones(parsePlan(real, 'plan'), {}).phones).toEqual({ writer: '+46701740699' });
  });

  it('are refused for whoever is not in the plan', () => {
    const take = () => takePhones(parsePlan(example, 'plan'), { bob: '+46701740698' });
    expect(take).toThrow(SettingsInvalid);
    expect(take).toThrow(
      'TALAN_PHONES names "bob", who is not in the plan: write one of writer, spokesperson, deputy, admin, legal, or remove it',
    );
  });
});
