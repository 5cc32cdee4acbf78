import { describe, expect, it } from 'vitest';
import { readPlan } from '#infra/read-plan.ts';
import { warningsOf } from '#infra/warnings.ts';
import { config } from './support.ts';

const example = readPlan('infra/crisis-plan.yaml');
const people = example.people.map((person) => ({ ...person, email: `${person.id}@verket.se` }));
const own = { ...example, people };
const ready = config({
  mail: { from: 'talan@verket.se', identity: 'domain' },
  dutyOfficers: ['jour@verket.se'],
  webConcurrency: 50,
});
const about = (settings = ready, plan = own) => warningsOf(settings, plan, 'settings.yaml');

describe('before a deployment', () => {
  it('who has replaced the examples and raised the limits is warned of nothing', () => {
    expect(about()).toEqual([]);
  });

  it('the shipped plan and settings are warned about, each made-up address by name', () => {
    const warnings = about(config(), example);
    expect(warnings).toHaveLength(3);
    expect(warnings[0]).toMatch(/^infra\/crisis-plan\.yaml: .*writer@exempel\.example.*replace/);
    expect(warnings[1]).toMatch(
      /^settings\.yaml: .*talan@exempel\.example, driftjour@.*mail\.from/,
    );
    expect(warnings[2]).toMatch(/^A new AWS account .*docs\/deploy\.md.*webConcurrency/);
  });

  it('one person who is left over from the example is named', () => {
    const [writer, ...others] = example.people;
    const plan = { ...own, people: [writer!, ...people.slice(1)] };
    expect(others.length).toBeGreaterThan(0);
    expect(about(ready, plan)).toEqual([
      expect.stringContaining('nobody gets mail at writer@exempel.example. '),
    ]);
  });
});
