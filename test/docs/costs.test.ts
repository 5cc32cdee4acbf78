import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const guide = readFileSync('docs/deploy.md', 'utf8');
const month = /\*\*A month in which nothing happens.*?\n\n(.*?)\n\n/s.exec(guide)?.[1] ?? '';
const rows = month.split('\n').map((row) => row.split('|').map((cell) => cell.trim()));
const countOf = (what: string) =>
  Number(/^\d+/.exec(rows.find(([, name]) => name?.startsWith(what))?.[2] ?? '')?.[0]);

const resourcesIn = (stack: string): any[] =>
  Object.values(JSON.parse(readFileSync(`test/infra/snapshots/${stack}.json`, 'utf8')).Resources);

it('a month costs what its rows add up to, in the guide and in the README', () => {
  // “under 0.10” counts as that.
  const dollars = rows.slice(2, -1).map((cells) => Number(/[\d.]+$/.exec(cells[3] ?? '')?.[0]));
  const about = Math.round(dollars.reduce((sum, each) => sum + each, 0));
  expect(rows.at(-1)?.[3]).toMatch(new RegExp(`^\\*\\*about ${about}\\*\\*`));
  expect(readFileSync('README.md', 'utf8')).toContain(`It costs about ${about} dollars a month`);
  for (const [, what, sum = '', total] of rows) {
    const [, count, price] = /^(\d+) × ([\d.]+)$/.exec(sum) ?? [];
    if (count) expect([what, (Number(count) * Number(price)).toFixed(2)]).toEqual([what, total]);
  }
});

it('its metrics and secrets are those of the templates', () => {
  const metrics = resourcesIn('watch')
    .filter(({ Type }) => Type === 'AWS::CloudWatch::Alarm')
    .flatMap(({ Properties: { Metrics = [{ MetricStat: {} }] } }) => Metrics)
    .filter(({ MetricStat }) => MetricStat);
  expect(countOf('alarms')).toBe(metrics.length);
  const secrets = resourcesIn('data').filter(({ Type }) => Type === 'AWS::SecretsManager::Secret');
  expect(countOf('secrets')).toBe(secrets.length);
});
