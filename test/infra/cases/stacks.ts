import type { Template } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { newsroomFiles } from '#domain/publish/newsroom-files.ts';
import { DraftInput, PrepareInput } from '#domain/workflow/inputs.ts';
import { talanTable } from '#local/storage/local-table.ts';
import { readDefinition } from '#local/workflow/workflow-engine.ts';
import { flat, functionsIn, rightsOf } from '../policies.ts';
import { only, otherSettings, ownDomains, resources, synthesise } from '../support.ts';

const { data, newsroom, main, watch } = synthesise();
const other = synthesise(otherSettings);

describe('the table', () => {
  const table = only(data, 'AWS::DynamoDB::GlobalTable');

  it('is the local one: keys, indexes, what they hold', () => {
    expect(table.KeySchema).toEqual(talanTable.KeySchema);
    expect(table.GlobalSecondaryIndexes).toEqual(talanTable.GlobalSecondaryIndexes);
    const byName = (list: any[]) =>
      list.toSorted((a, b) => (a.AttributeName < b.AttributeName ? -1 : 1));
    expect(byName(table.AttributeDefinitions)).toEqual(
      byName(talanTable.AttributeDefinitions ?? []),
    );
  });

  it('is paid on demand, encrypted, protected, and can be restored to any second of 35 days', () => {
    expect(table).toMatchObject({
      BillingMode: 'PAY_PER_REQUEST',
      SSESpecification: { SSEEnabled: true, SSEType: 'KMS' },
      TimeToLiveSpecification: { AttributeName: 'expiresAt', Enabled: true },
    });
    expect(table.Replicas).toEqual([
      expect.objectContaining({
        DeletionProtectionEnabled: true,
        PointInTimeRecoverySpecification: {
          PointInTimeRecoveryEnabled: true,
          RecoveryPeriodInDays: 35,
        },
      }),
    ]);
  });
});

describe('a restored table', () => {
  it('is used in place of the own one, which stays, with what other stacks knew of it', () => {
    const { data: kept, main: restored } = other;
    expect(Object.keys(resources(kept, 'AWS::DynamoDB::GlobalTable'))).toEqual(
      Object.keys(resources(data, 'AWS::DynamoDB::GlobalTable')),
    );
    const exported = (template: Template) => Object.keys(template.findOutputs('ExportsOutput*'));
    expect(exported(kept)).toEqual(expect.arrayContaining(exported(data)));
    const { route } = functionsIn(restored);
    expect(route!.properties.Environment.Variables['TALAN_TABLE']).toBe('talan-restored');
    const tables = rightsOf(restored, route!.roleId).flatMap(({ action, resource }) =>
      action.startsWith('dynamodb:') ? [resource] : [],
    );
    expect(new Set(tables)).toEqual(
      new Set([
        expect.stringMatching(/:dynamodb:eu-north-1:<AWS::AccountId>:table\/talan-restored$/),
      ]),
    );
  });
});

describe('what lasts', () => {
  const lasting = [
    ...Object.values(resources(data, 'AWS::DynamoDB::GlobalTable')),
    ...Object.values(resources(data, 'AWS::SecretsManager::Secret')),
    ...Object.values(resources(newsroom, 'AWS::S3::Bucket')),
  ];

  it('outlives its stacks, which are protected', () => {
    expect(lasting.map(({ DeletionPolicy }) => DeletionPolicy)).toEqual(Array(10).fill('Retain'));
  });

  it('goes with them where the settings say so', () => {
    const { stacks, data: deleted } = other;
    expect(stacks.data.terminationProtection).toBe(false);
    const [table] = Object.values(resources(deleted, 'AWS::DynamoDB::GlobalTable'));
    expect(table.DeletionPolicy).toBe('Delete');
    expect(table.Properties.Replicas[0].DeletionProtectionEnabled).toBe(false);
  });

  it('holds no secret in the template', () => {
    const strings = Object.values(resources(data, 'AWS::SecretsManager::Secret')).map(
      ({ Properties }) => Properties.SecretString,
    );
    // The last one is made by the deployment.
    expect(strings).toEqual(['{"apiKey":"none"}', '{}', '{}', '{}', '{}', '{}', '{}', undefined]);
  });
});

describe('the newsroom', () => {
  it('is a private bucket over TLS that only this distribution reads', () => {
    expect(only(newsroom, 'AWS::S3::Bucket')).toMatchObject({
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
      VersioningConfiguration: { Status: 'Enabled' },
    });
    const statements = only(newsroom, 'AWS::S3::BucketPolicy').PolicyDocument.Statement;
    const denied = statements.filter(({ Effect }: any) => Effect === 'Deny');
    expect(denied.map(({ Condition }: any) => Condition)).toContainEqual({
      Bool: { 'aws:SecureTransport': 'false' },
    });
    const allowed = statements.filter(({ Effect }: any) => Effect === 'Allow');
    expect(allowed.length).toBeGreaterThan(0);
    for (const { Principal, Condition } of allowed) {
      expect(Principal).toEqual({ Service: 'cloudfront.amazonaws.com' });
      expect(flat(Condition.StringEquals['AWS:SourceArn'])).toMatch(
        /:distribution\/<SiteDistribution/,
      );
    }
  });

  it('answers with a page of its own, soon asked again, where there is nothing', () => {
    const { DistributionConfig } = only(newsroom, 'AWS::CloudFront::Distribution');
    expect(DistributionConfig.CustomErrorResponses).toEqual([
      {
        ErrorCode: 404,
        ResponseCode: 404,
        ResponsePagePath: `/${newsroomFiles.missing}`,
        ErrorCachingMinTTL: 10,
      },
    ]);
  });

  it('is served over https with strict headers, half a minute old at most', () => {
    const { DistributionConfig } = only(newsroom, 'AWS::CloudFront::Distribution');
    expect(DistributionConfig.DefaultCacheBehavior.ViewerProtocolPolicy).toBe('redirect-to-https');
    expect(DistributionConfig.DefaultCacheBehavior.AllowedMethods ?? ['GET', 'HEAD']).toEqual([
      'GET',
      'HEAD',
    ]);
    const { ResponseHeadersPolicyConfig } = only(
      newsroom,
      'AWS::CloudFront::ResponseHeadersPolicy',
    );
    expect(ResponseHeadersPolicyConfig.SecurityHeadersConfig).toMatchObject({
      ContentSecurityPolicy: {
        ContentSecurityPolicy: expect.stringMatching(/^default-src 'none'; style-src 'self';/),
        Override: true,
      },
      ContentTypeOptions: { Override: true },
      FrameOptions: { FrameOption: 'DENY' },
      StrictTransportSecurity: { AccessControlMaxAgeSec: 31_536_000 },
    });
    expect(only(newsroom, 'AWS::CloudFront::CachePolicy').CachePolicyConfig).toMatchObject({
      MaxTTL: 30,
      ParametersInCacheKeyAndForwardedToOrigin: {
        CookiesConfig: { CookieBehavior: 'none' },
        HeadersConfig: { HeaderBehavior: 'none' },
        QueryStringsConfig: { QueryStringBehavior: 'none' },
      },
    });
  });
});

describe('the functions', () => {
  const functions = Object.entries(functionsIn(main));

  it.each(functions)(
    '%s runs on ARM and Node 24, with traces and a log of JSON',
    (_, { properties }) => {
      expect(properties).toMatchObject({
        Architectures: ['arm64'],
        Runtime: 'nodejs24.x',
        Handler: 'index.handler',
        TracingConfig: { Mode: 'Active' },
        LoggingConfig: { LogFormat: 'JSON' },
      });
      expect(properties).not.toHaveProperty('ReservedConcurrentExecutions');
    },
  );

  it('that are steps end before their state is tried again', () => {
    const tasks = Object.entries<any>(Object(readDefinition()).States).flatMap(([name, state]) =>
      state.Type === 'Map'
        ? [[name, Object.values<any>(state.ItemProcessor.States)[0]]]
        : [[name, state]],
    );
    const limits = tasks.filter(([, state]) => typeof state.TimeoutSeconds === 'number');
    expect(limits.length).toBe(5);
    for (const [name, state] of limits) {
      expect(functionsIn(main)[name]!.properties.Timeout).toBeLessThan(state.TimeoutSeconds);
    }
  });

  it('are each behind an alias, a version of what is deployed', () => {
    const aliases = Object.values(resources(main, 'AWS::Lambda::Alias'));
    expect(aliases).toHaveLength(functions.length);
    for (const { Properties } of aliases) expect(Properties.Name).toBe('live');
  });

  it('get a new version when only the plan has changed', () => {
    const versionsOf = (template: Template) =>
      Object.keys(resources(template, 'AWS::Lambda::Version'));
    const changed = versionsOf(synthesise({}, '{"changed":true}').main);
    const kept = versionsOf(main).filter((version) => changed.includes(version));
    expect(kept.toSorted()).toEqual([
      expect.stringMatching(/^NoteHeads/),
      expect.stringMatching(/^NoteReturns/),
    ]);
  });

  it('keep the web app from taking all where the settings say so', () => {
    const { web } = functionsIn(other.main);
    expect(web!.properties.ReservedConcurrentExecutions).toBe(50);
  });

  it('know which model there is where they ask it, and where they must know whether it translates', () => {
    const modelOf = (template: Template) =>
      Object.entries(functionsIn(template)).flatMap(([entry, { properties }]) => {
        const { OPENAI_MODEL, OPENAI_BASE_URL } = properties.Environment.Variables;
        return OPENAI_MODEL ? [[entry, OPENAI_MODEL, OPENAI_BASE_URL]] : [];
      });
    const endpoint = ['a-model', 'https://models.exempel.example/v1'];
    const told = ['check-tone', 'draft', 'web'];
    expect(modelOf(other.main).toSorted()).toEqual(told.map((entry) => [entry, ...endpoint]));
    expect(modelOf(main)).toEqual([]);
  });

  it('know how the model is asked, where they ask it', () => {
    const { draft, 'check-tone': checkTone, web } = functionsIn(other.main);
    for (const each of [draft, checkTone]) {
      const { Variables } = each!.properties.Environment;
      expect(Variables).toMatchObject({
        TALAN_MODEL_DRAFT_SECONDS: '40',
        TALAN_MODEL_FORMAT: 'json_object',
      });
      expect(Variables).not.toHaveProperty('TALAN_MODEL_OPINION_SECONDS');
    }
    expect(web!.properties.Environment.Variables).not.toHaveProperty('TALAN_MODEL_FORMAT');
  });

  it('log for as long as the settings say', () => {
    const logs = Object.values(resources(main, 'AWS::Logs::LogGroup'));
    expect(logs).toHaveLength(functions.length + 2);
    for (const { Properties } of logs) expect(Properties.RetentionInDays).toBe(90);
  });
});

describe('the workflow', () => {
  const machine = only(main, 'AWS::StepFunctions::StateMachine');

  it('is the definition that runs locally, with an alias for each name in it', () => {
    const local = machine.DefinitionString.replaceAll(/\$\{(\w+)\}/g, '$1');
    expect(JSON.parse(local)).toEqual(readDefinition());
    const names = [...machine.DefinitionString.matchAll(/\$\{(\w+)\}/g)].map(([, name]) => name);
    expect(Object.keys(machine.DefinitionSubstitutions).toSorted()).toEqual(names.toSorted());
  });

  it('is traced, and logs errors without what executions carry', () => {
    expect(machine.TracingConfiguration).toEqual({ Enabled: true });
    expect(machine.LoggingConfiguration).toMatchObject({
      IncludeExecutionData: false,
      Level: 'ERROR',
    });
  });
});

describe('the web API', () => {
  const stage = only(main, 'AWS::ApiGatewayV2::Stage');

  it('holds back a flood', () => {
    expect(stage.DefaultRouteSettings).toEqual({
      ThrottlingBurstLimit: 100,
      ThrottlingRateLimit: 50,
    });
  });

  it('logs nothing of who asked, or for what', () => {
    const variables = stage.AccessLogSettings.Format.match(/\$context\.[\w.]+/g);
    expect(variables.toSorted()).toEqual([
      '$context.httpMethod',
      '$context.integrationLatency',
      '$context.integrationStatus',
      '$context.requestId',
      '$context.requestTime',
      '$context.responseLatency',
      '$context.status',
    ]);
  });

  it('hands everything to the web app', () => {
    expect(only(main, 'AWS::ApiGatewayV2::Route').RouteKey).toBe('$default');
    const { IntegrationUri, PayloadFormatVersion } = only(main, 'AWS::ApiGatewayV2::Integration');
    expect([flat(IntegrationUri), PayloadFormatVersion]).toEqual([
      expect.stringMatching(/^<WebLive/),
      '2.0',
    ]);
  });
});

describe('domains of your own', () => {
  const named = synthesise(ownDomains);

  it('are the only addresses that are told', () => {
    expect(only(named.data, 'AWS::ApiGatewayV2::Api').DisableExecuteApiEndpoint).toBe(true);
    const { web, publish } = functionsIn(named.main);
    const variables = (of: typeof web) => of!.properties.Environment.Variables;
    expect(variables(web)['TALAN_ORIGIN']).toBe('https://talan.exempel.example');
    expect(variables(publish)['TALAN_NEWSROOM_URL']).toBe('https://news.exempel.example');
  });

  it('come with their certificates, TLS 1.2 at least', () => {
    const { DistributionConfig } = only(named.newsroom, 'AWS::CloudFront::Distribution');
    expect(DistributionConfig).toMatchObject({
      Aliases: ['news.exempel.example'],
      ViewerCertificate: {
        AcmCertificateArn: ownDomains.newsroom.certificateArn,
        MinimumProtocolVersion: 'TLSv1.2_2021',
      },
    });
  });
});

describe('what comes by itself', () => {
  const rules = resources(main, 'AWS::Events::Rule');
  const ruleOf = (name: string) =>
    Object.entries(rules).find(([id]) => id.startsWith(name))![1].Properties;

  it.each([
    ['sweep', 'EveryMinuteRule', 'SweepLive'],
    ['due', 'EveryMinuteDue', 'DueLive'],
    ['poll', 'EveryMinutePoll', 'PollLive'],
  ])('%s each minute: one at a time, and a failed one is not repeated', (name, rule, alias) => {
    expect(ruleOf(rule)).toMatchObject({
      ScheduleExpression: 'rate(1 minute)',
      State: 'ENABLED',
    });
    expect(functionsIn(main)[name]!.properties.Timeout).toBeLessThan(60);
    const invoked = Object.values(resources(main, 'AWS::Lambda::EventInvokeConfig')).map(
      ({ Properties }) => [Properties.MaximumRetryAttempts, flat(Properties.Qualifier)],
    );
    expect(invoked).toContainEqual([0, expect.stringContaining(alias)]);
  });

  it('the newsroom is prepared after each deployment of this stack, and no other', () => {
    expect(ruleOf('AfterDeploymentRule').EventPattern).toEqual({
      source: ['aws.cloudformation'],
      'detail-type': ['CloudFormation Stack Status Change'],
      detail: {
        'stack-id': [{ Ref: 'AWS::StackId' }],
        'status-details': { status: ['CREATE_COMPLETE', 'UPDATE_COMPLETE'] },
      },
    });
  });

  it('tries the model once after each deployment, in the function that has its key, where there is one', () => {
    const tryingIn = (template: Template) =>
      Object.entries(resources(template, 'AWS::Events::Rule')).flatMap(([id, { Properties }]) =>
        Properties.Targets.filter(({ Input }: any) => Input === '{"tryModel":true}').map(
          ({ Arn }: any) => [id.replace(/[0-9A-F]{8}$/, ''), flat(Arn).replace(/Live.*/, '')],
        ),
      );
    expect(tryingIn(main)).toEqual([]);
    expect(tryingIn(other.main)).toEqual([['AfterDeploymentRule', '<Draft']]);
    const allowed = Object.values(resources(other.main, 'AWS::Lambda::Permission'))
      .filter(({ Properties }) => flat(Properties.FunctionName).startsWith('<DraftLive'))
      .map(({ Properties }) => flat(Properties.SourceArn));
    expect(allowed).toEqual([expect.stringMatching(/^<AfterDeploymentRule/)]);
    expect(DraftInput.parse({ tryModel: true })).toEqual({ tryModel: true });
  });

  it('and where its event was missed, it is prepared within five minutes', () => {
    const { ScheduleExpression, Targets, State } = ruleOf('AfterDeploymentUntilDone');
    expect([ScheduleExpression, State]).toEqual(['rate(5 minutes)', 'ENABLED']);
    const [target] = Targets;
    expect(flat(target.Arn)).toMatch(/^<PrepareNewsroomLive/);
    expect(PrepareInput.parse(JSON.parse(target.Input))).toEqual({ unlessPrepared: true });
  });
});

// Of bytes that are bundled, and of the versions that are made of them.
const HASHES: [RegExp, string][] = [
  [/[0-9a-f]{64}/g, '<hash>'],
  [/(CurrentVersion[0-9A-F]{8})[0-9a-f]{32}/g, '$1<hash>'],
  [/(Layer[0-9A-F]{8})[0-9a-f]{10}/g, '$1<hash>'],
];

// In which order a template lists things means nothing.
const sorted = (_: string, value: unknown): unknown =>
  value?.constructor === Object
    ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    : value;

const normalised = (template: Template): string =>
  HASHES.reduce(
    (text, [hash, name]) => text.replace(hash, name),
    `${JSON.stringify(template.toJSON(), sorted, 1)}\n`,
  );

describe('the templates', () => {
  // A change here is what `npx cdk diff` would show: read it before it is taken over (vitest -u).
  it.each([
    ['data', data],
    ['newsroom', newsroom],
    ['app', main],
    ['watch', watch],
  ])('of the stack %s are as they were', async (name, template) => {
    await expect(normalised(template)).toMatchFileSnapshot(`snapshots/${name}.json`);
  });
});
