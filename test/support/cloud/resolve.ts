import type { Assembly } from './assembly.ts';

const REGION = 'eu-north-1';
const ACCOUNT = '111122223333';

const pseudo: Record<string, string> = {
  'AWS::Region': REGION,
  'AWS::AccountId': ACCOUNT,
  'AWS::Partition': 'aws',
  'AWS::URLSuffix': 'amazonaws.com',
};

const arn = (service: string, rest: string) => `arn:aws:${service}:${REGION}:${ACCOUNT}:${rest}`;

/** What stands on this machine for what a template would make. */
export interface Stand {
  tableName: string;
  stateMachineArn: string;
}

/** Values of a template as CloudFormation would make them, on an imagined account. */
export const resolver = ({ templates }: Assembly, stand: Stand) => {
  const resource = (stack: string, id: string) => templates[stack].Resources[id];

  const refOf = (stack: string, id: string): string => {
    const { Type, Properties } = resource(stack, id);
    switch (Type) {
      case 'AWS::Lambda::Alias':
        return arn('lambda', `function:${Properties.FunctionName.Ref}:${Properties.Name}`);
      case 'AWS::StepFunctions::StateMachine':
        return stand.stateMachineArn;
      case 'AWS::DynamoDB::GlobalTable':
        return stand.tableName;
      case 'AWS::S3::Bucket':
        return id.toLowerCase();
      case 'AWS::SecretsManager::Secret':
        return arn('secretsmanager', `secret:${id}`);
      default:
        return id;
    }
  };

  const attributeOf = (id: string, attribute: string): string => {
    if (attribute === 'ApiEndpoint') {
      return `https://${id.toLowerCase()}.execute-api.${REGION}.amazonaws.com`;
    }
    return attribute === 'DomainName' ? `${id.toLowerCase()}.cloudfront.net` : `${id}.${attribute}`;
  };

  const imported = (name: string): string => {
    for (const [stack, { Outputs = {} }] of Object.entries(templates)) {
      const output = Object.values<any>(Outputs).find(({ Export }) => Export?.Name === name);
      if (output) return value(stack, output.Value);
    }
    throw new Error(`No stack exports ${name}`);
  };

  const value = (stack: string, given: any): any => {
    if (typeof given !== 'object' || given === null) return given;
    if (Array.isArray(given)) return given.map((item) => value(stack, item));
    const [[key, of]] = Object.entries<any>(given) as [[string, any]];
    switch (key) {
      case 'Ref':
        return pseudo[of] ?? refOf(stack, of);
      case 'Fn::GetAtt':
        return attributeOf(of[0], of[1]);
      case 'Fn::Join':
        return value(stack, of[1]).join(of[0]);
      case 'Fn::ImportValue':
        return imported(of);
      default:
        throw new Error(`Not resolved: ${key}`);
    }
  };
  return { value, refOf };
};
