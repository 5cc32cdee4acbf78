import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { Condition } from '#domain/draft/playbook/condition.ts';
import { promptsFolder } from '../briefs.ts';

it('each condition is asked for by a line of the playbook', () => {
  const asked = ['sv', 'en'].flatMap((language) =>
    [
      ...readFileSync(`${promptsFolder}playbook/${language}.yaml`, 'utf8').matchAll(
        /when: \[([^\]]+)\]/gu,
      ),
    ].flatMap(([, conditions = '']) => conditions.split(/,\s*/u)),
  );
  expect(Condition.options.filter((one) => !asked.includes(one))).toEqual([]);
});
