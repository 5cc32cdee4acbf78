import { Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import type { IRole } from 'aws-cdk-lib/aws-iam';
import { BlockPublicAccess, Bucket, BucketEncryption } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { accept, acceptWildcard } from './accept.ts';
import { allow } from './allow.ts';

export interface NewsroomBucketProps {
  /** Overwritten files are kept for this long. */
  backupDays: number;
  /** Whether the bucket outlives its stack. */
  keep: boolean;
}

/** The bucket of the newsroom's files: private, over TLS only, with earlier versions for some days. */
export class NewsroomBucket extends Construct {
  readonly bucket: Bucket;

  constructor(scope: Construct, id: string, { backupDays, keep }: NewsroomBucketProps) {
    super(scope, id);
    this.bucket = new Bucket(this, 'Bucket', {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      encryption: BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      versioned: true,
      lifecycleRules: [{ noncurrentVersionExpiration: Duration.days(backupDays) }],
      removalPolicy: keep ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    });
    accept(this.bucket, [
      [
        'AwsSolutions-S1',
        'Only CloudFront and four functions reach it; CloudTrail can log them where that is wanted.',
      ],
    ]);
  }

  /**
   * Allows reading and writing files. ListBucket makes S3 answer 404 for a missing file; without it the
   * answer would be 403, as for a file that may not be read.
   */
  grantReadWrite(role: IRole): void {
    this.#grant(role, ['s3:GetObject', 's3:PutObject']);
  }

  #grant(role: IRole, actions: string[]): void {
    const bucketArn = this.#arnElsewhere;
    const files = `${bucketArn}/*`;
    allow(role, actions, [files]);
    allow(role, ['s3:ListBucket'], [bucketArn]);
    acceptWildcard(role, files, 'A page gets its name when it is published.');
  }

  // The functions are in another stack.
  get #arnElsewhere(): string {
    return Stack.of(this).exportValue(this.bucket.bucketArn);
  }
}
