import { type App, Tags, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { type Config, isPractice } from './config.ts';
import { AppStack } from './stacks/app-stack.ts';
import { DataStack } from './stacks/data-stack.ts';
import { NewsroomStack } from './stacks/newsroom-stack.ts';
import { WatchStack } from './stacks/watch-stack.ts';

/** Folders that were built before: of the bundles, and of the layer's files. */
export interface Built {
  bundles: string;
  layerFolder: string;
}

/** Defines all stacks of a stage, with the policy checks that a synthesis must pass. */
export const defineDeployment = (app: App, config: Config, built: Built) => {
  const { stage, account, region, newsroom: newsroomDomain, app: appDomain, retention } = config;
  const env = account === undefined ? { region } : { account, region };
  const keep = config.onDelete === 'keep';
  const isExercise = isPractice(config);
  const common = { env, stage, isExercise, ...retention };
  const nameOf = (part: string) => `talan-${stage}-${part}`;
  const data = new DataStack(app, nameOf('data'), {
    ...common,
    keep,
    restoredTable: config.restoredTable,
    ownDomain: appDomain,
  });
  const newsroom = new NewsroomStack(app, nameOf('newsroom'), {
    ...common,
    keep,
    ownDomain: newsroomDomain,
  });
  const main = new AppStack(app, nameOf('app'), {
    ...common,
    ...built,
    data,
    newsroom,
    mail: config.mail,
    model: config.model,
    channels: config.channels,
    lists: config.lists,
    ownDomain: appDomain,
    federation: config.federation,
    webConcurrency: config.webConcurrency,
  });
  const watch = new WatchStack(app, nameOf('watch'), {
    ...common,
    app: main,
    data,
    dutyOfficers: config.dutyOfficers,
  });
  Tags.of(app).add('talan:stage', stage);
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  return { data, newsroom, app: main, watch };
};
