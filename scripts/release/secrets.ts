import { readFileSync } from 'node:fs';
import path from 'node:path';
import { listed, type Problem } from './check.js';
import type { Packed } from './packed.js';

/** Names of files that hold secrets, or that lead to sources and machines. */
const NAMES = /(^|\/)(\.env|\.npmrc|\.netrc|id_[a-z0-9]+)$|\.(pem|key|p12|map|tgz|log)$/;

/** Texts that grant access. The signature has to be a value, since the client and the simulator know the words. */
const TEXTS: readonly [kind: string, form: RegExp][] = [
  ['a private key', /-----BEGIN [A-Z ]*PRIVATE KEY-----/],
  ['a token of GitHub', /\b(gh[pousr]_[A-Za-z0-9]{36}|github_pat_\w{60})/],
  ['a token of npm', /\bnpm_[A-Za-z0-9]{36}\b/],
  ['a key of a cloud', /\b(AKIA|ASIA|LTAI|AKID)[A-Za-z0-9]{16,}/],
  [
    'a signed address',
    /https?:\/\/[^\s"'`<>]*[?&](X-Amz-Signature|q-signature|Signature|OSSAccessKeyId)=[\w%/+-]{12}/i,
  ],
];

/** Secrets in the files that would be packed. The text itself is not repeated. */
export function secretsIn(root: string, packed: Packed): Problem[] {
  const found = packed.files.flatMap(({ path: file }) => {
    if (NAMES.test(file)) return [`${file}: by its name`];
    const text = readFileSync(path.join(root, file), 'utf8');
    return TEXTS.flatMap(([kind, form]) => {
      const at = text.search(form);
      return at === -1 ? [] : [`${file}:${text.slice(0, at).split('\n').length}: ${kind}`];
    });
  });
  if (found.length === 0) return [];
  return [{ what: `The package would hold secrets:${listed(found)}`, todo: 'Take it out, and replace what was real.' }];
}
