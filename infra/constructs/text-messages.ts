import { type IRole, PolicyStatement } from 'aws-cdk-lib/aws-iam';

// A phone number has no ARN: what is allowed is to publish to anything that is no topic.
// https://docs.aws.amazon.com/sns/latest/dg/sns-using-identity-based-policies.html
const TOPICS = 'arn:*:sns:*:*:*';

/** Sends text messages to phones, and to nothing else that SNS knows. */
export const grantTextMessages = (role: IRole): void => {
  role.addToPrincipalPolicy(
    new PolicyStatement({ actions: ['sns:Publish'], notResources: [TOPICS] }),
  );
};
