import type { IFunction, IVersion } from 'aws-cdk-lib/aws-lambda';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import type { IConstruct } from 'constructs';

// The CDK's classes say `role: IRole | undefined` where their interfaces say `role?: IRole`, which
// `exactOptionalPropertyTypes` tells apart, so that an Alias is no IFunction to the compiler. These functions
// check at run time that a construct has the interface.

const isFunction = (construct: IConstruct): construct is IFunction => 'functionArn' in construct;
const isVersion = (construct: IConstruct): construct is IVersion => 'version' in construct;
const isBucket = (construct: IConstruct): construct is IBucket => 'bucketArn' in construct;

const viewed =
  <Interface extends IConstruct>(is: (construct: IConstruct) => construct is Interface) =>
  (construct: IConstruct): Interface => {
    if (is(construct)) return construct;
    throw new TypeError(`${construct.node.path} is something else`);
  };

/** A function or alias as `IFunction`, for targets and integrations. */
export const asFunction = viewed(isFunction);

/** A version as `IVersion`, for an alias. */
export const asVersion = viewed(isVersion);

/** A bucket as `IBucket`, for an origin. */
export const asBucket = viewed(isBucket);
