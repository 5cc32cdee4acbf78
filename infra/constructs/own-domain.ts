/** A domain of one's own, with the ARN of its certificate. */
export interface OwnDomain {
  domain: string;
  certificateArn: string;
}
