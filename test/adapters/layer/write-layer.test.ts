import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readAssets } from '#adapters/layer/assets.ts';
import { loadDraftingPrompts, loadPlaybook } from '#adapters/layer/prompts/drafting.ts';
import { loadToneRules } from '#adapters/layer/prompts/tone.ts';
import {
  assetsIn,
  draftingPromptsIn,
  planFileIn,
  planIn,
  playbookIn,
  toneRulesIn,
} from '#adapters/layer/read-layer.ts';
import { writeLayer } from '#adapters/layer/write-layer.ts';
import { CheckedPlan } from '#domain/plan/checked-plan.ts';
import { planVersion } from '#domain/plan/plan.ts';
import { readPlan } from '#infra/read-plan.ts';

const path = (relative: string) => fileURLToPath(new URL(`../../../${relative}`, import.meta.url));
const promptsDirectory = path('prompts');
const assetsDirectory = path('functions/web/assets');
const planPath = path('infra/crisis-plan.yaml');
const plan = readPlan(planPath);
const planFile = { path: 'infra/crisis-plan.yaml', text: readFileSync(planPath, 'utf8') };
const folder = mkdtempSync(join(tmpdir(), 'talan-layer-'));

beforeAll(() => writeLayer(folder, { plan, planFile, promptsDirectory, assetsDirectory }));
afterAll(() => rmSync(folder, { recursive: true }));

describe('the layer', () => {
  it('gives the functions what the local runtime reads from the sources', () => {
    expect(planVersion(planIn(folder))).toBe(planVersion(plan));
    expect(planFileIn(folder)).toEqual(planFile);
    expect(toneRulesIn(folder).version).toBe(loadToneRules(promptsDirectory).version);
    expect(playbookIn(folder)).toEqual(loadPlaybook(promptsDirectory));
    expect(draftingPromptsIn(folder)).toEqual(loadDraftingPrompts(promptsDirectory));
    expect(assetsIn(folder)).toEqual(readAssets(assetsDirectory));
  });

  it('tells languages apart without the package, by the smallest of its data', () => {
    const { guessLanguage } = toneRulesIn(folder);
    const { de = 0, sv = 1 } = guessLanguage('Das Wasser in der Stadt ist wieder sauber');
    expect(de).toBeGreaterThan(sv);
    expect(readdirSync(join(folder, 'languages/src/ngrams'))).toEqual(['extrasmall.js']);
  });

  it('is the same bytes for the same sources', () => {
    const again = join(folder, 'again');
    writeLayer(again, { plan, planFile, promptsDirectory, assetsDirectory });
    for (const name of readdirSync(again).filter((file) => file.endsWith('.json'))) {
      expect(readFileSync(join(again, name), 'utf8')).toBe(
        readFileSync(join(folder, name), 'utf8'),
      );
    }
  });

  it('holds no phone number, though the plan does', () => {
    const people = plan.people.map((person) => ({ ...person, phone: '+46701740605' }));
    const other = join(folder, 'phones');
    writeLayer(other, {
      plan: CheckedPlan.parse({ ...plan, people }),
      planFile: { ...planFile, text: `${planFile.text}# phone: "+46701740605"\n` },
      promptsDirectory,
      assetsDirectory,
    });
    for (const name of ['plan.json', 'plan-file.json']) {
      expect(readFileSync(join(other, name), 'utf8')).not.toContain('46701740605');
    }
    expect(planFileIn(other)).toBeUndefined();
  });

  it('is not written from half a set of prompts', () => {
    const half = { plan, planFile, promptsDirectory: folder, assetsDirectory };
    expect(() => writeLayer(join(folder, 'half'), half)).toThrow();
  });
});
