import { describe, expect, it } from 'vitest';
import { talanTable } from '#local/table.ts';
import { resources, synthesise } from './support.ts';

const { data, newsroom } = synthesise();

const only = (found: Record<string, any>): any => {
  expect(Object.keys(found)).toHaveLength(1);
  return Object.values(found)[0].Properties;
};

describe('the table', () => {
  const table = only(resources(data, 'AWS::DynamoDB::GlobalTable'));

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

describe('what lasts', () => {
  const lasting = [
    ...Object.values(resources(data, 'AWS::DynamoDB::GlobalTable')),
    ...Object.values(resources(data, 'AWS::SecretsManager::Secret')),
    ...Object.values(resources(newsroom, 'AWS::S3::Bucket')),
  ];

  it('outlives its stacks, which are protected', () => {
    expect(lasting.map(({ DeletionPolicy }) => DeletionPolicy)).toEqual(Array(4).fill('Retain'));
  });

  it('goes with them where the settings say so', () => {
    const { stacks, data: deleted } = synthesise({ onDelete: 'delete' });
    expect(stacks.data.terminationProtection).toBe(false);
    const [table] = Object.values(resources(deleted, 'AWS::DynamoDB::GlobalTable'));
    expect(table.DeletionPolicy).toBe('Delete');
    expect(table.Properties.Replicas[0].DeletionProtectionEnabled).toBe(false);
  });

  it('holds no secret in the template', () => {
    const strings = Object.values(resources(data, 'AWS::SecretsManager::Secret')).map(
      ({ Properties }) => Properties.SecretString,
    );
    expect(strings).toEqual(['{"apiKey":"none"}', '{}']);
  });
});
