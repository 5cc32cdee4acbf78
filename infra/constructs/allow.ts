import { type IRole, PolicyStatement } from 'aws-cdk-lib/aws-iam';

/** Allows a role these actions on these resources. */
export const allow = (
  role: IRole,
  actions: string[],
  resources: string[],
  conditions: Record<string, Record<string, string | string[]>> = {},
): void => {
  role.addToPrincipalPolicy(new PolicyStatement({ actions, resources, conditions }));
};
