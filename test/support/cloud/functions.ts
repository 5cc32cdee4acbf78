import { join } from 'node:path';
import type { Assembly } from './assembly.ts';
import { resolver, type Stand } from './resolve.ts';

/** One function as the template says it: whose alias, which code, which environment. */
export interface DeployedFunction {
  /** ARN of its alias `live`. */
  arn: string;
  /** The module that Lambda imports, and the handler's name in it. */
  module: string;
  handler: string;
  environment: Record<string, string>;
}

/** Everything that runs, from the stack of this name; the definition names functions by ARN. */
export interface Deployed {
  functions: DeployedFunction[];
  definition: unknown;
}

const byType = (template: any, type: string): [string, any][] =>
  Object.entries<any>(template.Resources).filter(([, { Type }]) => Type === type);

const only = <Value>(list: Value[]): Value => {
  const [first, ...rest] = list;
  if (first === undefined || rest.length > 0) throw new Error(`${list.length} instead of one`);
  return first;
};

/** Reads the app's stack: aliases to functions to code, the layer, the definition's substitutions. */
export const deployedIn = (assembly: Assembly, stack: string, stand: Stand): Deployed => {
  const template = assembly.templates[stack];
  const { value, refOf } = resolver(assembly, stand);
  const assetOf = ({ S3Key }: { S3Key: string }): string => assembly.assets[S3Key] ?? '';

  const environmentOf = ({ Environment, Layers = [] }: any): Record<string, string> => {
    const variables = Object.entries<any>(Environment.Variables).map(
      ([name, given]): [string, string] => [name, value(stack, given)],
    );
    // Where Lambda would show the layer's files.
    const [layer] = Layers.map(({ Ref }: any) =>
      assetOf(template.Resources[Ref].Properties.Content),
    );
    return Object.fromEntries(
      variables.map(([name, text]) => [name, layer ? text.replace(/^\/opt(?=\/)/, layer) : text]),
    );
  };

  const functionOf = ([id, alias]: [string, any]): DeployedFunction => {
    const { Properties } = template.Resources[alias.Properties.FunctionName.Ref];
    const [file, handler] = Properties.Handler.split('.');
    return {
      arn: refOf(stack, id),
      module: join(assetOf(Properties.Code), `${file}.mjs`),
      handler,
      environment: environmentOf(Properties),
    };
  };

  const [, machine] = only(byType(template, 'AWS::StepFunctions::StateMachine'));
  const { DefinitionString, DefinitionSubstitutions } = machine.Properties;
  const definition = DefinitionString.replaceAll(/\$\{(\w+)\}/g, (_: string, name: string) =>
    value(stack, DefinitionSubstitutions[name]),
  );
  return {
    functions: byType(template, 'AWS::Lambda::Alias').map(functionOf),
    definition: JSON.parse(definition),
  };
};
