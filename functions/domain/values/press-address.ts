/** Whether a contact is an e-mail address for journalists: "press@…", "newsdesk@…". */
export const isPressAddress = (contact: string): boolean =>
  /^(?:press|media|news)[\p{L}.-]*@/iu.test(contact.trim());
