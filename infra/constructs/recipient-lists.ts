import { Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import type { IRole } from 'aws-cdk-lib/aws-iam';
import { BlockPublicAccess, Bucket, BucketEncryption } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { accept, acceptWildcard } from './accept.ts';
import { allow } from './allow.ts';

// Longer than words are on their way to a list; addresses are kept no longer than they are needed.
const OLD_VERSIONS_DAYS = 30;

/** Who is on the lists: a private bucket, over TLS only, with the earlier versions for some days. */
export class RecipientListBucket extends Construct {
  readonly bucket: Bucket;

  constructor(scope: Construct, id: string, { keep }: { keep: boolean }) {
    super(scope, id);
    this.bucket = new Bucket(this, 'Bucket', {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      encryption: BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      versioned: true,
      lifecycleRules: [{ noncurrentVersionExpiration: Duration.days(OLD_VERSIONS_DAYS) }],
      removalPolicy: keep ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    });
    accept(this.bucket, [
      ['AwsSolutions-S1', 'Two functions read it; CloudTrail can log them where that is wanted.'],
    ]);
  }

  /** Allows reading the files and their versions. The functions are in another stack. */
  grantRead(role: IRole): void {
    const bucketArn = Stack.of(this).exportValue(this.bucket.bucketArn);
    const files = `${bucketArn}/*`;
    allow(role, ['s3:GetObject', 's3:GetObjectVersion'], [files]);
    allow(role, ['s3:ListBucket'], [bucketArn]);
    acceptWildcard(role, files, 'Each list is a file of its own.');
  }
}
