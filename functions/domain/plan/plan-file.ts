/** The crisis plan as it is written: the path of its file in the repository that it is deployed from, and its text. */
export interface PlanFile {
  path: string;
  text: string;
}

/** Port: what is wrong with a plan as it is written, each problem with its line; nothing where it is right. */
export type PlanProblems = (text: string) => Promise<readonly string[]>;
