const FORMS = [
  /^(?:git\+)?(?:https?|ssh|git):\/\/(?:[^@/]+@)?github\.com\/([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/,
  /^(?:[^@/]+@)?github\.com:([\w.-]+)\/([\w.-]+?)(?:\.git)?$/,
  /^github:([\w.-]+)\/([\w.-]+)$/,
];

/** `owner/name` of a repository on GitHub, from any form of address that git and npm take; undefined for others. */
export function slugOf(address: string): string | undefined {
  for (const form of FORMS) {
    const [, owner, name] = form.exec(address.trim()) ?? [];
    if (owner !== undefined && name !== undefined) return `${owner}/${name}`;
  }
  return undefined;
}

/** `owner/name` that the field `repository` of a package.json says. */
export function repositoryOf(field: unknown): string | undefined {
  const address = typeof field === 'string' ? field : (field as { url?: unknown } | undefined)?.url;
  return typeof address === 'string' ? slugOf(address) : undefined;
}
