/** A definition names a substitution that has no value. */
export class SubstitutionMissing extends Error {
  override name = 'SubstitutionMissing';
}

/**
 * Fills `${Name}` in a definition text, as CloudFormation's DefinitionSubstitutions does. Values are
 * escaped, so that the text stays JSON. Throws `SubstitutionMissing`, which names all that are missing.
 */
export const substitute = (
  definitionText: string,
  substitutions: Readonly<Record<string, string>>,
): string => {
  const missing = new Set<string>();
  const text = definitionText.replace(/\$\{(\w+)\}/g, (_, name: string) => {
    const value = substitutions[name];
    if (value === undefined) missing.add(name);
    return JSON.stringify(value ?? '').slice(1, -1);
  });
  if (missing.size > 0) {
    throw new SubstitutionMissing(`no value given for ${[...missing].join(', ')}`);
  }
  return text;
};
