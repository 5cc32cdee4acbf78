import { machine } from '../../support.ts';
import { type ConformanceCase, fails, succeeds } from '../case.ts';

const output = (Output: unknown) => machine({ A: { Type: 'Pass', Output, End: true } });

/** An expression that gives this value for this input. */
const gives = (query: string, input: unknown, value: unknown): ConformanceCase => ({
  title: `${query} of ${JSON.stringify(input)} is ${JSON.stringify(value)}`,
  definition: output({ value: `{% ${query} %}` }),
  input,
  ends: succeeds({ value }),
});

const refused = (query: string): ConformanceCase => ({
  title: `${query} fails`,
  definition: output({ value: `{% ${query} %}` }),
  input: { items: [{ n: 1 }] },
  ends: fails('States.QueryEvaluationError'),
});

const items = [{ n: 1 }, { n: 2 }];

/** JSONata in templates: sequences of one, nothing, types, the functions that Step Functions adds. */
export const queryCases: ConformanceCase[] = [
  gives('$states.input.items[n > 1].n', { items }, 2),
  gives('[$states.input.items[n > 1].n]', { items }, [2]),
  gives('$states.input.items.n', { items }, [1, 2]),
  gives('$states.input.items[0]', { items }, { n: 1 }),
  gives('$states.input.items', { items: [] }, []),
  gives('$states.input.items', { items: [1] }, [1]),
  gives('$states.input.items', { items: [[1]] }, [[1]]),
  gives('$states.input', [null], [null]),
  gives('$states.input.a', { a: null }, null),
  gives('$count($states.input.items)', { items }, 2),
  gives('$exists($states.input.none)', {}, false),
  gives('$partition([1,2,3,4,5], 2)', {}, [[1, 2], [3, 4], [5]]),
  gives('$range(0, 10, 5)', {}, [0, 5, 10]),
  gives('$parse($states.input.text)', { text: '{"a":[1]}' }, { a: [1] }),
  {
    ...gives(
      '$hash("abc", "SHA-256")',
      {},
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    ),
    motoDiffers: '$hash is not supported',
  },
  refused('$states.input.none'),
  refused('$states.input.items[n > 5]'),
  { ...refused('1 + "a"'), motoDiffers: 'what JSONata throws is States.Runtime' },
  { ...refused('$error("no")'), motoDiffers: 'what JSONata throws is States.Runtime' },
  { ...refused('$sum'), motoDiffers: 'a function is null' },
  {
    title: 'a string without delimiters is no expression, at any depth',
    definition: output({ a: ['$states.input', { b: '{% 1 %}' }] }),
    ends: succeeds({ a: ['$states.input', { b: 1 }] }),
  },
];
