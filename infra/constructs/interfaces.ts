import type { IFunction, IVersion } from 'aws-cdk-lib/aws-lambda';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import type { IConstruct } from 'constructs';

// The CDK's classes say `role: IRole | undefined` where their interfaces say `role?: IRole`, which
// `exactOptionalPropertyTypes` tells apart: an Alias is no IFunction to the compiler. These look at
// what a construct has instead of believing it.

const isFunction = (construct: IConstruct): construct is IFunction => 'functionArn' in construct;
const isVersion = (construct: IConstruct): construct is IVersion => 'version' in construct;
const isBucket = (construct: IConstruct): construct is IBucket => 'bucketArn' in construct;

const viewed =
  <Interface extends IConstruct>(is: (construct: IConstruct) => construct is Interface) =>
  (construct: IConstruct): Interface => {
    if (is(construct)) return construct;
    throw new TypeError(`${construct.node.path} is something else`);
  };

/** A function or alias as the interface that targets and integrations want. */
export const asFunction = viewed(isFunction);

/** A version as the interface that an alias wants. */
export const asVersion = viewed(isVersion);

/** A bucket as the interface that an origin wants. */
export const asBucket = viewed(isBucket);
