import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadToneRules } from '#adapters/layer/prompts/tone.ts';
import { checkTone } from '#domain/tone/check-tone.ts';
import { describeFinding } from '#domain/tone/describe.ts';
import { ruleSetVersion } from '#domain/tone/rules.ts';
import { briefOf, promptsFolder, rules } from '#test/domain/tone/support.ts';
import { browser, testDeps } from '#test/web/support.ts';

const folder = mkdtempSync(join(tmpdir(), 'talan-prompts-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A copy of the prompts with one file changed or added. */
const promptsWith = (name: string, file: string, content: string): string => {
  const copy = join(folder, name);
  cpSync(promptsFolder, copy, { recursive: true });
  writeFileSync(join(copy, file), content);
  return copy;
};

const file = (path: string): string => readFileSync(join(promptsFolder, path), 'utf8');

/** The rule that the README shows, as a writer would copy it. */
const example = [...file('tone/README.md').matchAll(/```yaml\n(?<block>[\s\S]*?)```/gu)]
  .map(({ groups }) => groups?.['block'])
  .find((block) => block?.includes('\ntopic:'));
const madeUp = 'no-customers';

describe('a tone rule', () => {
  const own = loadToneRules(promptsWith('added', `tone/${madeUp}.yaml`, example ?? ''));
  const text = 'Vi tänker på våra kunder. Nästa besked kommer kl. 15.';
  const found = (language: 'sv' | 'en', words: string) =>
    checkTone({ channel: 'newsroom', text: words }, briefOf({ language }), own).filter(
      ({ rule }) => rule === madeUp,
    );

  it('is found in a text once its file is there, in both languages', () => {
    const [finding, ...others] = found('sv', text);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ severity: 'warn', params: { found: 'våra kunder' } });
    expect(text.slice(finding?.start, finding?.end)).toBe('våra kunder');
    expect(found('en', 'We think of our customers.')).toHaveLength(1);
    expect(found('sv', 'Vi tänker på våra kunder och grannar.')).toEqual([]);
  });

  it('is described, applies to its kinds and changes the version that statements record', () => {
    const [finding] = found('sv', text);
    if (!finding) throw new Error('no finding');
    expect(describeFinding(finding, 'sv', own)).toEqual({
      title: 'Kund i en kris',
      message: 'Skriv vilka de är, inte ”våra kunder”.',
      guideline: 'Den som är drabbad är människa först.',
    });
    const qa = briefOf({ kind: 'qa' });
    expect(checkTone({ channel: 'newsroom', text }, qa, own)).toEqual(
      checkTone({ channel: 'newsroom', text }, qa, rules),
    );
    expect(ruleSetVersion(own, 'active')).not.toBe(ruleSetVersion(rules, 'active'));
  });

  it('is listed last among the rules, and people read its guideline', async () => {
    expect(own.rules.map(({ id }) => id)).toEqual([...rules.rules.map(({ id }) => id), madeUp]);
    const anna = await browser(testDeps({ rules: own }), 'anna', 'sv');
    expect(await anna.page('/guidelines')).toContain(`href="/guidelines/${madeUp}"`);
    expect(await anna.page(`/guidelines/${madeUp}`)).toContain(
      'Den som är drabbad är människa först.',
    );
  });
});

/** A rule, a right line in its file, a mistake in its place, and what is said of which line. */
const mistakes: [rule: string, right: string, wrong: string, at: string, problem: string][] = [
  ['minimizing', 'topic: people', 'topic: all', 'topic:', 'topic must be one of apology,'],
  [
    'minimizing',
    'check: forbids',
    'check: no',
    'check:',
    'check must be one of forbids, requires,',
  ],
  [
    'minimizing',
    'check: forbids',
    'check: code',
    'check:',
    'check must be forbids or requires: there',
  ],
  ['minimizing', 'forbids', 'requires', 'fineIf', 'fineIfConfirmed does nothing where check is'],
  ['minimizing', '  en: Minimising', '  eng: Minimising', 'title:', 'title.en is missing: add it'],
  ['minimizing', 'kinds: all', 'kind: all', 'kind:', 'the rule does not know kind: correct the'],
  [
    'minimizing',
    '- bagatell*',
    '- "@bagatell"',
    '- "@bagatell"',
    'phrases.says.sv[3] names no list: add bagatell',
  ],
  ['opener-fits', '[harm]', '[harmed]', 'when:', 'when[0] must be one of legal-hold'],
  ['contact-path', '  says:', '  said:', 'phrases:', 'phrases.says.sv is missing: add it'],
  [
    'personal-data',
    '- kvinnans',
    '- den kvinnans',
    '- den kvinnans',
    'must be one word: move phrases',
  ],
];

describe('a mistake in a file', () => {
  it.each(mistakes)('in %s (%j as %j) is told with its line and what to do', (...mistake) => {
    const [rule, right, wrong, at, problem] = mistake;
    const mistaken = file(`tone/${rule}.yaml`).replace(right, wrong);
    const line = mistaken.slice(0, mistaken.indexOf(at)).split('\n').length;
    const copy = promptsWith('mistaken', `tone/${rule}.yaml`, mistaken);
    expect(() => loadToneRules(copy)).toThrow(problem);
    expect(() => loadToneRules(copy)).toThrow(`prompts/tone/${rule}.yaml:${line}: `);
    rmSync(copy, { recursive: true });
  });

  it.each([
    [
      'language/sv.yaml',
      'we: vi',
      'us: vi',
      /prompts\/tone\/language\/sv\.yaml:\d+: we is missing/u,
    ],
  ])('in %s too', (name, right, wrong, problem) => {
    const copy = promptsWith(
      'language',
      `tone/${name}`,
      file(`tone/${name}`).replace(right, wrong),
    );
    expect(() => loadToneRules(copy)).toThrow(problem);
  });

  it('in a set of guidelines too', () => {
    const normal = file('guidelines/normal.yaml');
    const copy = promptsWith(
      'set',
      'guidelines/normal.yaml',
      normal.replace('  - next-update', '  - next'),
    );
    expect(() => loadToneRules(copy)).toThrow(/prompts\/guidelines, normal: next: no rule/u);
  });

  it('in the name of a file too', () => {
    const copy = promptsWith('named', 'tone/No Customers.yaml', example ?? '');
    expect(() => loadToneRules(copy)).toThrow('name the file in small letters and dashes');
  });

  it('is a question to a model that has no words for people', () => {
    const copy = promptsWith('question', 'judge/strategy.yaml', file('judge/sincerity.yaml'));
    expect(() => loadToneRules(copy)).toThrow(/judge-strategy/u);
  });
});
