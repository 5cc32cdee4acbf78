/** An import: the importing file and the imported one, as paths from the repository's top. */
export type Import = readonly [from: string, to: string];

type Graph = Map<string, Set<string>>;

const add = (graphs: Map<string, Graph>, level: string, from: string, to: string): void => {
  const graph = graphs.get(level) ?? new Map<string, Set<string>>();
  graphs.set(level, graph.set(from, (graph.get(from) ?? new Set()).add(to)));
};

/** For each folder, who of its files and subfolders imports which other one. */
const levelsOf = (imports: readonly Import[]): Map<string, Graph> => {
  const graphs = new Map<string, Graph>();
  for (const [from, to] of imports) {
    const [one, other] = [from.split('/'), to.split('/')];
    const parting = one.findIndex((part, i) => part !== other[i]);
    const [a, b] = [one[parting], other[parting]];
    if (a !== undefined && b !== undefined) add(graphs, one.slice(0, parting).join('/'), a, b);
  }
  return graphs;
};

const reaches = (graph: Graph, from: string, to: string, seen = new Set<string>()): boolean =>
  [...(graph.get(from) ?? [])].some((next) => {
    if (next === to) return true;
    if (seen.has(next)) return false;
    return reaches(graph, next, to, seen.add(next));
  });

/**
 * The circles among neighbours: in every folder, files count one by one and each subfolder as a whole.
 * Answers lines such as `functions/domain: tone, draft`.
 */
export const folderCircles = (imports: readonly Import[]): string[] =>
  [...levelsOf(imports)].flatMap(([level, graph]) => {
    const tied = [...graph.keys()].filter((name) => reaches(graph, name, name));
    return tied.length === 0 ? [] : [`${level}: ${tied.toSorted().join(', ')}`];
  });
