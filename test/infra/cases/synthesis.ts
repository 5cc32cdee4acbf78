import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { App } from 'aws-cdk-lib';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { afterAll, describe, expect, it } from 'vitest';
import { FileInvalid } from '#adapters/layer/checked-yaml.ts';
import { synthesise } from '#infra/synthesise.ts';
import { define } from '../support.ts';

const folder = mkdtempSync(join(tmpdir(), 'talan-synthesis-'));
afterAll(() => rmSync(folder, { recursive: true }));

const written = (name: string, text: string): string => {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
};

const refusalOf = async (plan: string): Promise<string> => {
  const people = 'mail: { from: a@exempel.example }\n  dutyOfficers: [b@exempel.example]';
  const settings = written('settings.yaml', `test:\n  plan: ${plan}\n  ${people}\n`);
  const app = new App({ outdir: folder, context: { settings } });
  const error = await synthesise(app).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(FileInvalid);
  return String(Object(error).message);
};

describe('a synthesis', () => {
  it('that is refused says why in one sentence, and fails', async () => {
    const failed = await promisify(execFile)('node_modules/.bin/tsx', ['infra/app.ts'], {
      env: {
        PATH: process.env['PATH'],
        CDK_OUTDIR: folder,
        CDK_CONTEXT_JSON: '{"stage":"live"}',
      },
    }).catch((error: { code: number; stderr: string }) => error);
    expect(failed).toMatchObject({
      code: 1,
      stderr:
        'infra/settings.yaml: there is no stage "live": add it, or name one of test, practice with -c stage=…\n',
    });
  });

  it('is refused for a mistake in the plan, with its line', async () => {
    const example = readFileSync('infra/crisis-plan.yaml', 'utf8');
    const plan = written('plan.yaml', example.replace('  timeZone:', '  timezone:'));
    expect(await refusalOf(plan)).toMatch(/plan\.yaml:\d+: organisation\.timeZone is missing/);
  });

  it('is refused without a plan, and says where to name it', async () => {
    const message = await refusalOf(join(folder, 'nowhere.yaml'));
    expect(message).toMatch(/nowhere\.yaml: can't be read\. Write its path at test\.plan in /);
  });

  it('is refused for what the policy checks find and nobody has given a reason for', () => {
    const { app, stacks, outdir } = define();
    new Bucket(stacks.data, 'Open');
    expect(() => app.synth()).toThrow(/AwsSolutions-S1/);
    rmSync(outdir, { recursive: true });
  });
});
