/** The comment that a reply answers, as it reads now. */
export interface AnsweredComment {
  id: string;
  text: string;
}
