/** A domain of the organisation, with the ARN of its certificate. */
export interface OwnDomain {
  domain: string;
  certificateArn: string;
}
