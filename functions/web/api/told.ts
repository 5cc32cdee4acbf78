/** What a call sent, with the findings that its caller was told: none where it names none. */
export const toldBy = <Body extends { told?: string[] | undefined }>(
  body: Body,
): Body & { told: string[] } => ({ ...body, told: body.told ?? [] });
