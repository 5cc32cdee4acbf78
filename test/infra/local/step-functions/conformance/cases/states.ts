import { machine } from '../../support.ts';
import { type ConformanceCase, fails, succeeds } from '../case.ts';

const choice = machine({
  A: {
    Type: 'Choice',
    Choices: [
      { Condition: '{% $states.input.n > 10 %}', Next: 'Big' },
      {
        Condition: '{% $states.input.n > 5 %}',
        Assign: { size: 'middle' },
        Output: { rule: 2 },
        Next: 'Middle',
      },
    ],
    Default: 'Other',
    Output: { rule: 'default' },
  },
  Big: { Type: 'Pass', End: true },
  Middle: { Type: 'Pass', Output: '{% [$states.input.rule, $size] %}', End: true },
  Other: { Type: 'Pass', End: true },
});

const choosing = (Condition: unknown) =>
  machine({
    A: { Type: 'Choice', Choices: [{ Condition, Next: 'B' }] },
    B: { Type: 'Succeed' },
  });

/** Pass, Choice, Wait, Succeed, Fail, and the machine around them. */
export const stateCases: ConformanceCase[] = [
  {
    title: 'Pass gives its input on',
    definition: machine({ A: { Type: 'Pass', End: true } }),
    input: { a: [1, { b: null }] },
    ends: succeeds({ a: [1, { b: null }] }),
  },
  {
    title: 'Output maps the input',
    definition: machine({
      A: { Type: 'Pass', Output: { input: '{% $states.input %}', own: [1] }, End: true },
    }),
    input: { name: 'x' },
    ends: succeeds({ input: { name: 'x' }, own: [1] }),
  },
  {
    title: 'Assign reads the variables as they were',
    definition: machine({
      A: { Type: 'Pass', Assign: { n: 1 }, Next: 'B' },
      B: { Type: 'Pass', Assign: { n: '{% $n + 1 %}', before: '{% $n %}' }, Next: 'C' },
      C: { Type: 'Succeed', Output: '{% [$n, $before] %}' },
    }),
    ends: succeeds([2, 1]),
  },
  {
    title: 'Output reads the variables as they were',
    definition: machine({
      A: { Type: 'Pass', Assign: { n: 1 }, Next: 'B' },
      B: { Type: 'Pass', Assign: { n: 2 }, Output: { n: '{% $n %}' }, End: true },
    }),
    ends: succeeds({ n: 1 }),
    motoDiffers: 'Output reads what Assign of the same state has set',
  },
  {
    title: 'an output that is null is an output',
    definition: machine({ A: { Type: 'Pass', Output: null, End: true } }),
    ends: succeeds(null),
    motoDiffers: 'DescribeExecution leaves out an output that is null',
  },
  {
    title: 'an output that is false is an output',
    definition: machine({ A: { Type: 'Succeed', Output: '{% false %}' } }),
    ends: succeeds(false),
  },
  {
    title: 'Choice takes the first rule whose condition is true',
    definition: choice,
    input: { n: 11 },
    ends: succeeds({ n: 11 }),
  },
  {
    title: 'a choice rule has Assign and Output of its own',
    definition: choice,
    input: { n: 7 },
    ends: succeeds([2, 'middle']),
  },
  {
    title: "Default takes the Choice's Output",
    definition: choice,
    input: { n: 1 },
    ends: succeeds({ rule: 'default' }),
  },
  {
    title: 'Choice without a match and without Default fails',
    definition: choosing('{% false %}'),
    ends: fails('States.NoChoiceMatched'),
    motoDiffers: 'the error is States.Runtime',
  },
  {
    title: 'a condition that is no boolean fails',
    definition: choosing('{% "yes" %}'),
    ends: fails('States.QueryEvaluationError'),
    motoDiffers: 'the error is States.Runtime',
  },
  {
    title: 'Wait takes evaluated Seconds',
    definition: machine({
      A: { Type: 'Wait', Seconds: '{% $states.input.seconds %}', Next: 'B' },
      B: {
        Type: 'Succeed',
        Output:
          '{% $toMillis($states.context.State.EnteredTime) - $toMillis($states.context.Execution.StartTime) >= 1000 %}',
      },
    }),
    input: { seconds: 1 },
    ends: succeeds(true),
  },
  {
    title: 'Wait until a time that has passed goes on at once',
    definition: machine({
      A: { Type: 'Wait', Timestamp: '{% $states.input.at %}', Next: 'B' },
      B: { Type: 'Succeed' },
    }),
    input: { at: '2020-01-01T00:00:00Z' },
    ends: succeeds({ at: '2020-01-01T00:00:00Z' }),
  },
  {
    title: 'Fail evaluates error and cause',
    definition: machine({
      A: {
        Type: 'Fail',
        Error: '{% $states.input.error %}',
        Cause: "{% 'for ' & $states.input.why %}",
      },
    }),
    input: { error: 'Mine', why: 'x' },
    ends: { status: 'FAILED', error: 'Mine', cause: 'for x' },
  },
  {
    title: 'the context object has the input of the execution and the name of the state',
    definition: machine({
      A: { Type: 'Pass', Output: 1, Next: 'B' },
      B: {
        Type: 'Succeed',
        Output: '{% [$states.context.Execution.Input.id, $states.context.State.Name] %}',
      },
    }),
    input: { id: 7 },
    ends: succeeds([7, 'B']),
  },
  {
    title: 'TimeoutSeconds of the machine ends the execution',
    definition: machine({ A: { Type: 'Wait', Seconds: 20, End: true } }, { TimeoutSeconds: 1 }),
    ends: { status: 'TIMED_OUT' },
  },
];
