/** Names in the layer, a folder of data that every function finds at the same place. */
export const layerFiles = {
  plan: 'plan.json',
  tone: 'tone.json',
  playbook: 'playbook.json',
  drafting: 'drafting.json',
  judge: 'judge.json',
  assets: 'assets',
} as const;
