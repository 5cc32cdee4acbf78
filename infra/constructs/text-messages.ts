import { type IRole, PolicyStatement } from 'aws-cdk-lib/aws-iam';

// A phone number has no ARN, so the right is to publish to everything but topics.
// https://docs.aws.amazon.com/sns/latest/dg/sns-using-identity-based-policies.html
const TOPICS = 'arn:*:sns:*:*:*';

/** Allows sending text messages to phones, and publishing to no topic. */
export const grantTextMessages = (role: IRole): void => {
  role.addToPrincipalPolicy(
    new PolicyStatement({ actions: ['sns:Publish'], notResources: [TOPICS] }),
  );
};
