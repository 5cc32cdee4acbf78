import { describe, expect, it } from 'vitest';
import { describeCommand, describePlainCommand } from '#infra/command.ts';
import { runCommandHere } from '#test/support/command.ts';

const USAGE = 'Use: npm run -s greet -- <name> [--times 2]';
const greet = describeCommand({
  usage: USAGE,
  options: { times: { type: 'string', default: '1' } },
  run: ([name], { times }) => {
    if (name === undefined) return undefined;
    console.log(`Hello ${name}, ${times} times`);
    return 3;
  },
});

describe('a command', () => {
  it('gets its arguments and options, and ends with its own exit code', async () => {
    expect(await runCommandHere(greet, ['Ada', '--times', '2'])).toMatchObject({
      status: 3,
      stdout: 'Hello Ada, 2 times\n',
      stderr: '',
    });
  });

  it('says how it is called', async () => {
    const end = await runCommandHere(greet, ['Ada', '--help']);
    expect(end).toMatchObject({ status: 0, stdout: `${USAGE}\n`, stderr: '' });
  });

  it.each([
    ['an option that it does not know', ['Ada', '--tmes'], "Unknown option '--tmes'\n"],
    [
      'an option without its value',
      ['Ada', '--times'],
      "Option '--times <value>' argument missing\n",
    ],
    ['too few arguments', [], ''],
  ])('refuses %s with how it is called, and exit code 2', async (_, args, reason) => {
    const end = await runCommandHere(greet, args);
    expect(end).toMatchObject({ status: 2, stdout: '', stderr: `${reason}${USAGE}\n` });
  });

  it('hides no defect: an error is said, with exit code 1', async () => {
    const broken = describePlainCommand(USAGE, () => {
      throw new TypeError('broken');
    });
    expect(await runCommandHere(broken, [])).toMatchObject({ status: 1, stderr: 'broken\n' });
    expect(await runCommandHere(broken, ['more'])).toMatchObject({
      status: 2,
      stderr: `${USAGE}\n`,
    });
  });
});
