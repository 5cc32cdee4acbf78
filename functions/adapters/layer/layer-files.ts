/** Names of the files in a layer: a folder of data that functions are shipped with. */
export const layerFiles = {
  plan: 'plan.json',
  planFile: 'plan-file.json',
  tone: 'tone.json',
  playbook: 'playbook.json',
  drafting: 'drafting.json',
  judge: 'judge.json',
  comments: 'comments.json',
  languages: 'languages',
  assets: 'assets',
} as const;
