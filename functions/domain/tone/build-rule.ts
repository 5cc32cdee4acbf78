import { forbids, requires } from './matching/matchers.ts';
import type { Finder, Rule } from './rule.ts';
import type { RuleData } from './rule-data.ts';
import { codedRules } from './rules/coded-rules.ts';

/** How a rule looks at texts, by its data; undefined where it needs code that is not there. */
export const finderFor = (id: string, data: RuleData): Finder | undefined => {
  switch (data.check) {
    case 'forbids':
      return forbids(data);
    case 'requires':
      return requires(data);
    case 'code':
      return codedRules.get(id);
  }
};

/** A rule from data that were checked. */
export const buildRule = (id: string, data: RuleData): Rule => {
  const finder = finderFor(id, data);
  if (!finder) throw new Error(`There is no code for the tone rule ${id}`);
  const { topic, kinds, except, when, severity, onlyWarns, givesWay, overridable, source } = data;
  const { alsoStated, notOn, room } = data;
  return {
    id,
    topic,
    kinds,
    except,
    when,
    severity,
    onlyWarns,
    givesWay,
    notOn,
    room,
    overridable,
    alsoStated,
    source,
    ...finder,
  };
};
