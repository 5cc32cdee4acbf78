/** A definition that names a substitution which nobody gave. */
export class MissingSubstitutionError extends Error {
  override readonly name = 'MissingSubstitutionError';
}

/**
 * Fills `${Name}` in a definition text, as CloudFormation's DefinitionSubstitutions does. Values are
 * escaped, so that the text stays JSON.
 * @throws MissingSubstitutionError naming all that are missing
 */
export function substitute(
  definitionText: string,
  substitutions: Readonly<Record<string, string>>,
): string {
  const missing = new Set<string>();
  const text = definitionText.replace(/\$\{(\w+)\}/g, (_, name: string) => {
    const value = substitutions[name];
    if (value === undefined) missing.add(name);
    return JSON.stringify(value ?? '').slice(1, -1);
  });
  if (missing.size > 0) {
    throw new MissingSubstitutionError(`no value given for ${[...missing].join(', ')}`);
  }
  return text;
}
