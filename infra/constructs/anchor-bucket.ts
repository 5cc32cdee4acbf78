import { RemovalPolicy, Stack } from 'aws-cdk-lib';
import type { IRole } from 'aws-cdk-lib/aws-iam';
import { BlockPublicAccess, Bucket, BucketEncryption } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { accept, acceptWildcard } from './accept.ts';
import { allow } from './allow.ts';

/** The bucket of the journals' anchors: private, over TLS only, every version kept. */
export class AnchorBucket extends Construct {
  readonly bucket: Bucket;

  constructor(scope: Construct, id: string, { keep }: { keep: boolean }) {
    super(scope, id);
    this.bucket = new Bucket(this, 'Bucket', {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      encryption: BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      versioned: true,
      removalPolicy: keep ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    });
    accept(this.bucket, [
      ['AwsSolutions-S1', 'Two functions add to it; CloudTrail can log them where that is wanted.'],
    ]);
  }

  /** Allows adding anchors, and neither reading nor deleting them. The functions are in another stack. */
  grantAdd(role: IRole): void {
    const files = `${Stack.of(this).exportValue(this.bucket.bucketArn)}/*`;
    allow(role, ['s3:PutObject'], [files]);
    acceptWildcard(role, files, 'Anchors get their name when they are added.');
  }
}
