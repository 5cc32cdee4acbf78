import { execFileSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const pages = [...globSync('*.md'), ...globSync('docs/**/*.md')];

/** Blocks of shell commands in a page; what stands in angle brackets is for the reader to fill in. */
const blocksOf = (page: string): string[] =>
  [...readFileSync(page, 'utf8').matchAll(/^ *```sh\n(.*?)^ *```/gms)].map(([, block = '']) =>
    block.replaceAll(/<[^>\s]*>/g, 'filled-in'),
  );

const run = (script: string): string =>
  execFileSync('bash', ['-e', '-c', script], { encoding: 'utf8', timeout: 10_000 });

describe('the commands of the documentation', () => {
  it.each(pages)('%s: bash can read them', (page) => {
    for (const block of blocksOf(page)) expect(() => run(`: || {\n${block}\n}`)).not.toThrow();
  });

  it('the drill exports nothing before the table is restored, however long that takes', () => {
    const drill = blocksOf('docs/deploy.md').find((block) => block.includes('restore-table'));
    // AWS and npm say what they were asked; the table is active at the 40th look.
    const stand = `
      looks=$(mktemp)
      aws() {
        case "$2" in
          describe-table)
            echo >> "$looks"
            if [ "$(wc -l < "$looks")" -ge 40 ]; then echo ACTIVE; else echo CREATING; fi ;;
          wait) return 255 ;;
          *) echo "aws $2" ;;
        esac
      }
      npm() { echo "npm $*, after $(wc -l < "$looks") looks" >&2; }
      sleep() { :; }
      cd "$(mktemp -d)"
    `;
    const said = run(`exec 2>&1\n${stand}\n${drill}`).trim().split('\n');
    expect(said[0]).toBe('aws restore-table-to-point-in-time');
    expect(said.at(-1)).toBe('aws delete-table');
    const asked = said.filter((line) => line.startsWith('npm'));
    expect(asked).toHaveLength(4);
    for (const line of asked) expect(line).toMatch(/after +40 looks$/);
  });
});
