import { Stack, Validations } from 'aws-cdk-lib';
import type { IRole } from 'aws-cdk-lib/aws-iam';
import { flattenCfnReference } from 'cdk-nag/lib/utils/flatten-cfn-reference.js';
import type { IConstruct } from 'constructs';

/** Accepts findings of the policy checks on a construct and its children, each with a reason. */
export const accept = (
  construct: IConstruct,
  findings: readonly (readonly [id: string, reason: string])[],
): void => {
  const all = findings.map(([id, reason]) => ({ id, reason }));
  Validations.of(construct).acknowledge(...all);
};

/** Accepts that a role has rights on this one ARN with a wildcard. */
export const acceptWildcard = (role: IRole, resource: string, reason: string): void => {
  const named = flattenCfnReference(Stack.of(role).resolve(resource));
  accept(role, [[`AwsSolutions-IAM5[Resource::${named}]`, reason]]);
};
