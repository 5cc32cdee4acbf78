import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import { MAX_PLAN_DIFF } from '#domain/incident/review.ts';
import { planAfter, planDiffOf } from '#web/actions/plan-diff.ts';
import { fieldsAfter } from '../fields-in.ts';
import { planFile } from '../plan.ts';
import { seedIncident } from '../seed.ts';
import { browser, type TestDeps, testDeps, wholeApp } from '../support.ts';

const changed = planFile.text.replace(
  'crisisGroup: [spokesperson, deputy, writer]',
  'crisisGroup: [spokesperson, deputy, writer, legal] # lärdom ur övningen',
);

let deps: TestDeps;
let id: string;
let folder: string;

beforeEach(async () => {
  deps = testDeps();
  ({ id } = await seedIncident(deps));
  folder = mkdtempSync(join(tmpdir(), 'talan-plan-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const path = () => `/desk/incidents/${id}/review`;
const kept = async () =>
  (await deps.journal.read(incidentJournal, id))?.review?.change.find((each) => each.planDiff)
    ?.planDiff;

const open = async (who: string) => {
  const person = await browser(deps, who, 'sv');
  const form = fieldsAfter(await person.page(path()), `action="${path()}"`);
  const send = (over: Record<string, string>) =>
    person.post(path(), { ...form, keep: 'Listan höll.', routine: 'Juristen är med.', ...over });
  return { person, form, send };
};

/** The plan's file after `git apply` of a diff, as an admin would do it. */
const applied = (diff: string, text = planFile.text): string => {
  const file = join(folder, planFile.path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  execFileSync('git', ['init', '-q'], { cwd: folder });
  execFileSync('git', ['apply', '-'], { cwd: folder, input: diff });
  return readFileSync(file, 'utf8');
};

describe('a change to the plan, out of a review', () => {
  it('is typed into the text of the plan, and leaves as a diff that git applies', async () => {
    const { person, form, send } = await open('karin');
    expect(form['plan']).toBe(planFile.text);
    expect((await send({ plan: changed.replaceAll('\n', '\r\n') })).status).toBe(303);
    const file = await wholeApp(deps).send('anna', 'GET', `${path()}/plan.diff`);
    expect(file.headers.get('content-type')).toContain('text/x-diff');
    expect(applied(await file.text())).toBe(changed);
    expect(await person.page(path())).toContain(
      '+crisisGroup: [spokesperson, deputy, writer, legal]',
    );
  });

  it('is none where nobody changed the text, and stands in the field again where someone did', async () => {
    const first = await open('karin');
    await first.send({});
    expect(await kept()).toBeUndefined();
    expect((await wholeApp(deps).send('anna', 'GET', `${path()}/plan.diff`)).status).toBe(404);
    await (await open('karin')).send({ plan: changed });
    const again = await open('karin');
    expect(again.form['plan']).toBe(changed);
    await again.send({ keep: 'Något annat.' });
    expect(applied((await kept()) ?? '')).toBe(changed);
  });

  it('stays in the form with the reason where the plan would not hold', async () => {
    const { send } = await open('karin');
    const answer = await send({ plan: changed.replace('writer, legal]', 'writer, nobody]') });
    const page = await answer.text();
    expect(answer.status).toBe(422);
    expect(page).toContain('nobody&quot;, who is not among the people');
    expect(page).toContain('writer, nobody]');
    expect((await send({ plan: `${planFile.text}\nfoo: [` })).status).toBe(422);
    expect((await send({ plan: changed, routine: '' })).status).toBe(422);
    expect(await kept()).toBeUndefined();
  });

  it('is refused where the plan changed while someone wrote, and kept where it was written before', async () => {
    const { send } = await open('karin');
    await send({ plan: changed });
    const before = await kept();
    deps.planFile = { ...planFile, text: changed.replace('lärdom ur övningen', 'driftsatt') };
    expect((await send({ plan: changed })).status).toBe(422);
    const again = await open('karin');
    expect(again.form['plan']).toBe(deps.planFile.text);
    expect((await again.send({ keep: 'Något annat.' })).status).toBe(303);
    expect(await kept()).toBe(before);
  });

  it.each([
    ['\n', planFile.text],
    ['\r\n', planFile.text.replaceAll('\n', '\r\n')],
    ['\r\n, of a long plan', `${planFile.text}${'# x\n'.repeat(6000)}`.replaceAll('\n', '\r\n')],
    ['\r', planFile.text.replaceAll('\n', '\r')],
  ])('is none where nobody changed the text, whose lines end in %j', async (_, text) => {
    deps.planFile = { ...planFile, text };
    const { form, send } = await open('karin');
    const plan = form['plan']?.replaceAll(/\r\n?|\n/g, '\r\n') ?? '';
    expect((await send({ plan })).status).toBe(303);
    expect(await kept()).toBeUndefined();
  });

  it('fits a file whose lines end in CRLF', async () => {
    const inEnds = (text: string) => text.replaceAll('\n', '\r\n');
    deps.planFile = { ...planFile, text: inEnds(planFile.text) };
    expect((await (await open('karin')).send({ plan: inEnds(changed) })).status).toBe(303);
    const diff = await kept();
    const file = await wholeApp(deps).send('anna', 'GET', `${path()}/plan.diff`);
    expect(applied(await file.text(), deps.planFile.text)).toBe(inEnds(changed));
    const again = await open('karin');
    await again.send({ keep: 'Något annat.' });
    expect(await kept()).toBe(diff);
  });

  it('holds nothing else up where nobody touched it and the plan changed meanwhile', async () => {
    const { send } = await open('karin');
    deps.planFile = { ...planFile, text: changed };
    const refused = await send({ keep: '', routine: '' });
    expect(refused.status).toBe(422);
    const form = fieldsAfter(await refused.text(), `action="${path()}"`);
    expect(form['plan']).toBe(planFile.text);
    expect((await send({ ...form, keep: 'Listan höll.', routine: 'Ny' })).status).toBe(303);
    expect(await kept()).toBeUndefined();
  });

  it.each(["    phone: '+46701740605'", '# jour: 070-174 06 05', '# +46 70 174 06 05'])(
    'is refused where it adds a phone number: %s',
    async (line) => {
      const { send } = await open('karin');
      const answer = await send({ plan: planFile.text.replace('people:\n', `people:\n${line}\n`) });
      expect(answer.status).toBe(422);
      expect(await answer.text()).toContain('Här hamnar ett telefonnummer i planen');
      expect(await kept()).toBeUndefined();
      const { items } = await deps.journal.entries(`incident#${id}`, { limit: 50 });
      expect(JSON.stringify(items)).not.toMatch(/174 ?06 ?05/);
    },
  );

  it('is shown as the plan has it once it is deployed, and kept', async () => {
    const end = `${planFile.text}# Lärdom: ring kommunen först.\n`;
    await (await open('karin')).send({ plan: end });
    const before = await kept();
    deps.planFile = { ...planFile, text: end };
    const again = await open('karin');
    expect(again.form['plan']).toBe(end);
    expect((await again.send({ keep: 'Något annat.' })).status).toBe(303);
    expect(await kept()).toBe(before);
    expect(before).toContain('+# Lärdom');
  });

  it('can be taken back, also where the plan has changed since', async () => {
    await (await open('karin')).send({ plan: changed });
    expect(await (await open('karin')).person.page(path())).not.toContain('planTakenBack');
    deps.planFile = { ...planFile, text: changed.replace('lärdom ur övningen', 'driftsatt') };
    const { person, send } = await open('karin');
    expect(await person.page(path())).toContain('name="planTakenBack"');
    expect((await send({ planTakenBack: 'yes' })).status).toBe(303);
    expect(await kept()).toBeUndefined();
  });

  it('can’t be typed where the file is not shown', async () => {
    deps.planFile = undefined;
    const { person, form, send } = await open('karin');
    expect(form['plan']).toBeUndefined();
    expect(await person.page(path())).toContain('Planens fil innehåller telefonnummer');
    await send({ plan: changed });
    expect(await kept()).toBeUndefined();
  });
});

describe('a change to the plan, over the API', () => {
  const send = async (...planDiffs: string[]) => {
    const change = planDiffs.map((planDiff) => ({ about: 'routine', text: 'Ny', planDiff }));
    const body = { keep: ['Listan'], change };
    return wholeApp(deps).sendAs('karin', 'POST', `/api/incidents/${id}/review`, body);
  };
  const diffOf = (file: string) =>
    [
      `--- a/${file}`,
      `+++ b/${file}`,
      '@@ -1,3 +1,4 @@',
      ...planFile.text.split('\n', 3).map((line) => ` ${line}`),
      '+# Lärdom',
      '',
    ].join('\n');

  it('is a diff of the file of the plan, whatever file the diff names', async () => {
    expect((await send(diffOf('infra/settings.yaml'))).status).toBe(200);
    const diff = (await kept()) ?? '';
    expect(diff).not.toContain('settings');
    expect(applied(diff)).toContain('\n# Lärdom\n');
  });

  it('may have the line ends of its file', async () => {
    deps.planFile = { ...planFile, text: planFile.text.replaceAll('\n', '\r\n') };
    const [header, hunk = ''] = diffOf('a').split(/(?=@@ )/);
    expect((await send(`${header}${hunk.replaceAll('\n', '\r\n')}`)).status).toBe(200);
    expect((await kept())?.split('\n').filter((line) => /^[+-]/.test(line))).toHaveLength(3);
  });

  it.each([
    ['words', '+ dan'],
    ['nothing', ''],
    ['a diff of another text', '--- a/x\n+++ b/x\n@@ -1 +1 @@\n-a\n+b\n'],
    ['a diff that changes nothing', '--- a/x\n+++ b/x\n@@ -1,0 +1,0 @@\n'],
    ['two files', `${'--- a/x\n+++ b/x\n@@ -1 +1 @@\n-a\n+b\n'.repeat(2)}`],
    ['a hidden character', '--- a/x\u202e\n+++ b/x\n@@ -1 +1 @@\n-a\n+b\n'],
  ])('is refused where it is %s', async (_, diff) => {
    expect((await send(diff)).status).toBe(422);
    expect(await kept()).toBeUndefined();
  });

  it('is refused where what is kept of it would be too long to be sent again', async () => {
    // Without the lines around its changes it is short enough.
    const lines = planFile.text.split('\n');
    const hunks = lines
      .slice(0, -1)
      .flatMap((line, at) =>
        at % 8 === 0
          ? [`@@ -${at + 1} +${at + 1 + at / 8},2 @@`, ` ${line}`, `+#${'x'.repeat(500)}`]
          : [],
      );
    const long = ['--- a/x', '+++ b/x', ...hunks, ''].join('\n');
    expect(long.length).toBeLessThan(MAX_PLAN_DIFF);
    expect((await send(long)).status).toBe(422);
    expect(await kept()).toBeUndefined();
  });

  it('comes once in a review, and says why the plan would not hold', async () => {
    expect((await send(diffOf('a'), diffOf('a'))).status).toBe(422);
    const bad = diffOf('a').replace('+# Lärdom', '+nobodyKnows: 1');
    const body: any = await (await send(bad)).json();
    expect(body).toMatchObject({ type: 'plan-not-valid', status: 422 });
    expect(body.problems[0]).toMatch(/^plan:4: .*nobodyKnows/);
  });
});

// Changes at the edges of a file have fewer lines around them than others.
it.each([
  ['a line end', 'a: 1\nb: 2\nc:\n\n  - d\n  - e\n  - e\n\nf: 3\ng: 4\nh: 5\n'],
  ['no line end', 'a: 1\nb: 2\nc:\n  - d\n  - d\ne: 3\nf: 4\ng: 5'],
  ['empty lines', 'a: 1\nb: 2\nc: 3\n\n\n'],
])('any change fits the plan that it is about once, also where that ends with %s', (_, text) => {
  const lines = text.split('\n');
  const changes = lines.flatMap((line, at) => {
    const [before, after] = [lines.slice(0, at), lines.slice(at + 1)];
    return [['# new', line], [line, '# new'], ['', line], [line, line], ['# new'], []].map((now) =>
      [...before, ...now, ...after].join('\n'),
    );
  });
  for (const changedText of changes.filter((each) => each !== text)) {
    const diff = planDiffOf({ path: 'plan', text }, changedText) ?? '';
    expect(planAfter({ path: 'plan', text }, diff)).toBe(changedText);
    expect(planAfter({ path: 'plan', text: changedText }, diff)).toBeUndefined();
  }
});
