import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { NewsroomBucket } from '../constructs/newsroom-bucket.ts';
import { NewsroomDistribution } from '../constructs/newsroom-distribution.ts';
import type { OwnDomain } from '../constructs/own-domain.ts';

export interface NewsroomProps extends StackProps {
  stage: string;
  backupDays: number;
  keep: boolean;
  ownDomain: OwnDomain | undefined;
  /** Whether it is for exercises: then search engines are told to leave it out. */
  isExercise: boolean;
}

/** The newsroom: the bucket with its files, and CloudFront in front of it. */
export class NewsroomStack extends Stack {
  readonly bucket: NewsroomBucket;
  readonly site: NewsroomDistribution;

  constructor(scope: Construct, id: string, props: NewsroomProps) {
    const { stage, backupDays, keep, ownDomain, isExercise, ...stackProps } = props;
    super(scope, id, { ...stackProps, terminationProtection: keep });
    this.bucket = new NewsroomBucket(this, 'Files', { backupDays, keep });
    const { bucket } = this.bucket;
    this.site = new NewsroomDistribution(this, 'Site', { stage, bucket, ownDomain, isExercise });
    new CfnOutput(this, 'NewsroomAddress', { value: `${this.site.url}/newsroom/` });
    new CfnOutput(this, 'NewsroomDnsTarget', {
      description: 'A newsroom domain of your own is a CNAME to this',
      value: this.site.distribution.distributionDomainName,
    });
  }
}
