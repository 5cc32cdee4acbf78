/** Whether a contact is for journalists: "press@…", "newsdesk@…", "070-555 31 00 presstelefon". */
export const isPressAddress = (contact: string): boolean =>
  /^(?:press|media|news)[\p{L}.-]*@|\d.* \(?(?:press|media|medie)|^(?:press|media|medie).* \+?\d/iu.test(
    contact.trim(),
  );
