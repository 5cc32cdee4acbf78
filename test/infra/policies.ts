import type { Template } from 'aws-cdk-lib/assertions';
import { resources } from './support.ts';

/** One thing that a role may do. */
export interface Right {
  action: string;
  /** As in the template, references as `<LogicalId.Attribute>` or the export's name. */
  resource: string;
  condition?: unknown;
}

const asList = (value: unknown): any[] => (Array.isArray(value) ? value : [value]);

/** A value of a template as one line. */
export const flat = (value: any): string => {
  if (typeof value === 'string') return value;
  if (value?.['Fn::Join']) {
    const [by, parts] = value['Fn::Join'];
    return parts.map(flat).join(by);
  }
  if (value?.['Fn::GetAtt']) return `<${value['Fn::GetAtt'].join('.')}>`;
  if (value?.['Fn::ImportValue']) return `<${value['Fn::ImportValue']}>`;
  if (value?.Ref) return `<${value.Ref}>`;
  return JSON.stringify(value);
};

/** The partition keys to which a condition narrows a right on the table. */
export const leadingKeys = (condition: any): string[] | undefined => {
  const keys = condition?.['ForAllValues:StringLike']?.['dynamodb:LeadingKeys'];
  return keys === undefined ? undefined : asList(keys);
};

const rightsIn = (statement: any): Right[] =>
  asList(statement.Action).flatMap((action) =>
    asList(statement.Resource ?? { not: statement.NotResource }).map((resource) => ({
      action,
      resource: flat(resource),
      ...(statement.Condition && { condition: statement.Condition }),
    })),
  );

/** All rights of a role, from every policy that is attached to it: what is too long for one is in a managed one too. */
export const rightsOf = (template: Template, roleId: string): Right[] =>
  ['AWS::IAM::Policy', 'AWS::IAM::ManagedPolicy']
    .flatMap((type) => Object.values(resources(template, type)))
    .map(({ Properties }) => Properties)
    .filter(({ Roles = [] }) => Roles.some(({ Ref }: { Ref: string }) => Ref === roleId))
    .flatMap(({ PolicyDocument }) => PolicyDocument.Statement)
    .flatMap((statement) => {
      if (statement.Effect !== 'Allow') throw new Error('Only what is allowed is looked at');
      return rightsIn(statement);
    });

/** The functions of the app's template by the name of their bundle. */
export const functionsIn = (
  template: Template,
): Record<string, { roleId: string; properties: any }> =>
  Object.fromEntries(
    Object.values(resources(template, 'AWS::Lambda::Function')).map(({ Properties }) => [
      Properties.Description.split(': ')[1],
      { roleId: Properties.Role['Fn::GetAtt'][0], properties: Properties },
    ]),
  );
