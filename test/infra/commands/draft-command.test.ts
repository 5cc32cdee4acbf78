import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '#infra/commands/draft-command.ts';
import { close, serve } from '#test/adapters/openai/support.ts';
import { runCommandHere } from '#test/support/command.ts';

let folder: string;
let model: { url: string; server: Server };
const asked: string[] = [];

const sentence = 'Ett tåg har spårat ur vid Ekby. Skriv till kris@exempel.example.';
const completion = {
  choices: [
    {
      finish_reason: 'stop',
      message: {
        content: JSON.stringify({
          channels: [{ channel: 'x', title: null, paragraphs: [[{ sentence, factIds: ['f1'] }]] }],
        }),
      },
    },
  ],
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'talan-draft-'));
  model = await serve((request, response) => {
    let body = '';
    request.on('data', (part) => (body += part));
    request.on('end', () => {
      asked.push(body);
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(completion));
    });
  });
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await close(model.server);
});

const brief = {
  kind: 'update',
  language: 'sv',
  channel: 'x',
  phase: 'resolved',
  summary: 'Intern sammanfattning',
  organisation: { name: 'Exempeltåg', domains: ['exempel.example'] },
  facts: [{ id: 'f1', status: 'confirmed', text: 'Ett tåg har spårat ur vid Ekby.' }],
  contacts: ['kris@exempel.example'],
};

/** Drafts with a model or with none. */
const draft = (content: string, environment: Record<string, string> = {}) => {
  const file = join(folder, 'briefs.json');
  writeFileSync(file, content);
  return runCommandHere(run, [file], { OPENAI_MODEL: '', OPENAI_BASE_URL: '', ...environment });
};

describe('the command that drafts', () => {
  it('prints a draft of the playbook for each brief of a list, and nothing else', async () => {
    const { status, stdout, stderr } = await draft(
      JSON.stringify([brief, { ...brief, language: 'en', channel: 'newsroom', facts: [] }]),
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const drafts = JSON.parse(stdout);
    expect(drafts).toHaveLength(2);
    expect(drafts[0]).toMatchObject({ writtenBy: 'playbook', findings: [] });
    expect(drafts[0].texts).toEqual([
      { channel: 'x', text: expect.stringContaining('Ett tåg har spårat ur vid Ekby.') },
    ]);
    expect(drafts[1].texts[0].title).toMatch(/\S/);
  });

  it('asks the model that is configured, and tells what the tone rules say of its words', async () => {
    const environment = { OPENAI_MODEL: 'test', OPENAI_BASE_URL: model.url, OPENAI_API_KEY: 'k' };
    const { status, stdout } = await draft(JSON.stringify(brief), environment);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual({
      texts: [{ channel: 'x', text: sentence }],
      findings: [],
      leftOut: [],
      writtenBy: 'model',
    });
    expect(asked[0]).toContain('Intern sammanfattning');
  });

  it('says what the words leave out, and why', async () => {
    const inside = { id: 'f2', status: 'confirmed', text: 'Vi skickar tio av våra egna bussar.' };
    const long = { id: 'f3', status: 'confirmed', text: `Vagnen ${'och vagnen '.repeat(40)}stod.` };
    const open = { id: 'f4', status: 'unconfirmed', text: 'En växel var trasig.' };
    const told = { ...brief, facts: [...brief.facts, long, open], insideFacts: [inside] };
    const { stdout } = await draft(JSON.stringify(told));
    expect(JSON.parse(stdout).leftOut).toEqual([
      { factId: 'f2', why: 'inside-only' },
      { factId: 'f3', why: 'no-room' },
    ]);
  });

  it('refuses a brief with a field that nobody knows, by name', async () => {
    const { status, stderr } = await draft(JSON.stringify({ ...brief, publicActoin: 'Koka.' }));
    expect(status).toBe(1);
    expect(stderr).toContain('Unrecognized key: "publicActoin"');
  });

  it('says where a draft promises an update at a time that has passed, and drafts all the same', async () => {
    const [passed, ahead] = ['2026-01-31T14:00:00Z', '2999-01-31T14:00:00Z'];
    const both = [passed, ahead].map((nextUpdateAt) => ({
      ...brief,
      phase: 'active',
      nextUpdateAt,
    }));
    const { status, stdout, stderr } = await draft(JSON.stringify(both));
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toHaveLength(2);
    expect(stderr).toMatch(/^The time of the next update has passed: 2026-01-31T14:00:00Z\..*\n$/);
  });

  it.each([
    ['no JSON', '[{', /briefs\.json is not JSON\n$/],
    [
      'staff words for everyone',
      JSON.stringify({ ...brief, kind: 'qa' }),
      /channel: a statement of this kind may not go there\n$/,
    ],
  ])('refuses %s in one sentence', async (_, content, sentence) => {
    const { status, stdout, stderr } = await draft(content);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(sentence);
    expect(stderr.trim()).not.toContain('\n');
  });
});
