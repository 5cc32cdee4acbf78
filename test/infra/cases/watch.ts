import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { metricUnits } from '#domain/observe/metrics.ts';
import { tableShape } from '#infra/table-shape.ts';
import { isAllowed } from '../evaluate.ts';
import { flat, functionsIn } from '../policies.ts';
import { config, only, resources, synthesise } from '../support.ts';

const { main, watch } = synthesise();
const alarms: [string, any][] = Object.values(resources(watch, 'AWS::CloudWatch::Alarm')).map(
  ({ Properties }) => [Properties.AlarmName.replace('talan-test-', ''), Properties],
);
const runbooks = readdirSync('docs/runbooks').map((file) => file.replace('.md', ''));

/** All metrics in a part of a template: the Talan ones by name and dimensions. */
const ownMetrics = (text: string): [name: string, service: string][] =>
  [...text.matchAll(/"Talan","(\w+)","service","([\w-]+)"/g)].map(([, name, of]) => [name!, of!]);

/** The operations of DynamoDB that the adapters can send. */
const operationsSent = (): string[] => {
  const folder = 'functions/adapters/dynamodb';
  const sent = readdirSync(folder).flatMap((file) => {
    const text = readFileSync(`${folder}/${file}`, 'utf8');
    const commands = [...text.matchAll(/new (\w+)Command\(/g)].map(([, name]) => name!);
    return text.includes('paginateQuery(') ? [...commands, 'Query'] : commands;
  });
  return [...new Set(sent)].toSorted();
};

const alarmMetrics = (): [string, string][] =>
  alarms.flatMap(([, { Namespace, MetricName, Dimensions }]) =>
    Namespace === 'Talan' ? [[MetricName, JSON.stringify(Dimensions)]] : [],
  );

describe('the alarms', () => {
  it('are these', () => {
    expect(alarms.map(([name]) => name).toSorted()).toEqual([
      'altered-newsroom',
      'due-not-running',
      'due-too-late',
      'failed-executions',
      'failing-anchors',
      'failing-channel',
      'failing-model',
      'failing-returns',
      'failing-web',
      'function-errors',
      'given-up-runs',
      'not-our-words',
      'poll-not-running',
      'sweep-not-running',
      'throttled-table',
      'throttling',
      'unanswered-approvals',
      'unreadable-records',
    ]);
  });

  it.each(alarms)('%s calls the duty officers and names its runbook', (name, alarm) => {
    const topic = Object.keys(resources(watch, 'AWS::SNS::Topic'))[0];
    expect(alarm.AlarmActions).toEqual([{ Ref: topic }]);
    expect(alarm.OKActions).toEqual([{ Ref: topic }]);
    expect(alarm.AlarmDescription).toContain(`docs/runbooks/${name}.md`);
  });

  it.each(alarms)('%s may carry its actions out', (_, alarm) => {
    const policies = Object.values(resources(watch, 'AWS::SNS::TopicPolicy'));
    for (const action of [...alarm.AlarmActions, ...alarm.OKActions]) {
      const statements = policies
        .filter(({ Properties: { Topics } }) => Topics.map(flat).includes(flat(action)))
        .flatMap(({ Properties: { PolicyDocument } }) => PolicyDocument.Statement);
      const call = {
        service: 'cloudwatch.amazonaws.com',
        action: 'sns:Publish',
        resource: flat(action),
        context: {
          'aws:SecureTransport': 'true',
          'aws:SourceAccount': '<AWS::AccountId>',
          'aws:SourceArn': `arn:aws:cloudwatch:eu-north-1:<AWS::AccountId>:alarm:${alarm.AlarmName}`,
        },
      };
      expect(isAllowed(statements, call)).toBe(true);
      const others = [
        { 'aws:SecureTransport': 'false' },
        { 'aws:SourceAccount': '999999999999' },
        { 'aws:SourceArn': 'arn:aws:cloudwatch:eu-north-1:999999999999:alarm:x' },
      ];
      for (const other of others) {
        const context = { ...call.context, ...other };
        expect(isAllowed(statements, { ...call, context })).toBe(false);
      }
      expect(isAllowed(statements, { ...call, service: 'budgets.amazonaws.com' })).toBe(false);
    }
  });

  it.each(alarms)(
    '%s has a runbook that repeats what it says, and how to look and act',
    (name, alarm) => {
      const runbook = readFileSync(`docs/runbooks/${name}.md`, 'utf8');
      const [says] = alarm.AlarmDescription.split(' What to do:');
      expect(runbook).toContain(says);
      expect(runbook.match(/^## .*/gm)).toEqual(['## What it means', '## Look', '## Do']);
    },
  );

  it('are all that have a runbook', () => {
    expect(runbooks.toSorted()).toEqual(alarms.map(([name]) => name).toSorted());
  });

  it('look at ten metrics each at most, which is what CloudWatch takes', () => {
    const counts = alarms.map(
      ([, { Metrics = [] }]) => Metrics.filter(({ MetricStat }: any) => MetricStat).length,
    );
    expect(Math.max(...counts)).toBe(10);
  });

  it('cost what the guide says', () => {
    const count = alarms
      .map(([, { Metrics }]) => Metrics?.filter(({ MetricStat }: any) => MetricStat).length ?? 1)
      .reduce((sum, each) => sum + each);
    expect(readFileSync('docs/deploy.md', 'utf8')).toContain(
      `| ${count} × 0.10 | ${(count / 10).toFixed(2)} |`,
    );
  });

  it('stay quiet where nothing happens, but for what runs every minute', () => {
    const loud = alarms.filter(([, { TreatMissingData }]) => TreatMissingData !== 'notBreaching');
    expect(loud.map(([name]) => name)).toEqual([
      'sweep-not-running',
      'due-not-running',
      'poll-not-running',
    ]);
    for (const [, alarm] of loud) expect(alarm.EvaluationPeriods).toBe(3);
  });

  it('know of a throttled table or index by every operation that is sent to them', () => {
    const [, { Metrics }] = alarms.find(([name]) => name === 'throttled-table')!;
    const watched = Metrics.flatMap(({ MetricStat }: any) =>
      MetricStat?.Metric.Namespace === 'AWS/DynamoDB' ? [MetricStat.Metric] : [],
    );
    for (const { MetricName } of watched) expect(MetricName).toBe('ThrottledRequests');
    const operations = watched.map(
      ({ Dimensions }: any) => Dimensions.find(({ Name }: any) => Name === 'Operation').Value,
    );
    expect(operations.toSorted()).toEqual(operationsSent());
    const body = JSON.stringify(only(watch, 'AWS::CloudWatch::Dashboard').DashboardBody);
    for (const index of Object.keys(tableShape.indexes)) {
      expect(body.replaceAll('\\"', '"')).toContain(`"GlobalSecondaryIndexName","${index}"`);
    }
  });

  it('go back to green when DynamoDB measures nothing any more', () => {
    const ofDynamoDb = alarms.filter(([, alarm]) => JSON.stringify(alarm).includes('AWS/DynamoDB'));
    expect(ofDynamoDb.map(([name]) => name)).toEqual(['throttled-table']);
    for (const [, { Metrics }] of ofDynamoDb) {
      const [sum] = Metrics.filter(({ ReturnData }: any) => ReturnData !== false);
      // The sweep is invoked each minute, so that `zero` always has a value.
      expect(sum.Expression).toMatch(/^SUM\(\[(FILL\(throttled\d, 0\), )+zero\]\)$/);
      expect(Metrics).toContainEqual(expect.objectContaining({ Expression: 'sweeps * 0' }));
      const sweeps = Metrics.find(({ Id }: any) => Id === 'sweeps').MetricStat.Metric;
      expect([sweeps.Namespace, sweeps.MetricName]).toEqual(['AWS/Lambda', 'Invocations']);
      expect(JSON.stringify(sweeps.Dimensions)).toContain('SweepFunction');
    }
  });

  it('go off at the first statement that nobody answers, channel that fails, run that breaks', () => {
    for (const name of ['unanswered-approvals', 'failing-channel', 'failed-executions']) {
      const [, alarm] = alarms.find(([of]) => of === name)!;
      expect([alarm.Threshold, alarm.EvaluationPeriods, alarm.ComparisonOperator]).toEqual([
        1,
        1,
        'GreaterThanOrEqualToThreshold',
      ]);
    }
  });
});

describe('what is measured', () => {
  const known = Object.keys(metricUnits);
  const service = functionsIn(main)['route']!.properties.Environment.Variables;

  it('by the functions is what alarms look at, under the name they measure by', () => {
    const looked = alarmMetrics();
    expect(looked.map(([name]) => name).toSorted()).toEqual([
      'AlteredPages',
      'AnchorFailures',
      'ChannelFailures',
      'DueDelay',
      'Fallbacks',
      'ForeignWords',
      'RunsGivenUp',
      'Unanswered',
      'UnreadableRecords',
    ]);
    for (const [name, dimensions] of looked) {
      expect(known).toContain(name);
      expect(JSON.parse(dimensions)).toEqual([
        { Name: 'service', Value: service['POWERTOOLS_SERVICE_NAME'] },
      ]);
    }
    expect(service['POWERTOOLS_METRICS_NAMESPACE']).toBe('Talan');
  });

  it('is on the dashboard, all of it, beside every alarm', () => {
    const body = JSON.stringify(only(watch, 'AWS::CloudWatch::Dashboard').DashboardBody);
    const shown = ownMetrics(body.replaceAll('\\"', '"'));
    expect(new Set(shown.map(([name]) => name))).toEqual(new Set(known));
    expect(new Set(shown.map(([, of]) => of))).toEqual(
      new Set([service['POWERTOOLS_SERVICE_NAME']]),
    );
    for (const id of Object.keys(resources(watch, 'AWS::CloudWatch::Alarm'))) {
      expect(body).toContain(`"Fn::GetAtt":["${id}","Arn"]`);
    }
  });
});

describe('the dashboard', () => {
  it('has widgets of whole columns, 24 in a row', () => {
    const body = flat(only(watch, 'AWS::CloudWatch::Dashboard').DashboardBody);
    const { widgets } = JSON.parse(body.replaceAll(/<[^>]*>/g, 'x'));
    for (const { x, width } of widgets) {
      expect(Number.isInteger(width)).toBe(true);
      expect(x + width).toBeLessThanOrEqual(24);
    }
  });
});

describe('the duty officers', () => {
  it('are each mailed, over TLS only', () => {
    const subscriptions = Object.values(resources(watch, 'AWS::SNS::Subscription'));
    expect(
      subscriptions.map(({ Properties: { Protocol, Endpoint } }) => [Protocol, Endpoint]),
    ).toEqual(config().dutyOfficers.map((address) => ['email', address]));
    const policy = JSON.stringify(only(watch, 'AWS::SNS::TopicPolicy'));
    expect(policy).toContain('"aws:SecureTransport":"false"');
  });
});
