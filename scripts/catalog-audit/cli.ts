/** `npm run catalog:audit`: how much of the catalogue is described, limited, priced, sourced and valid, and what is missing. */
import { readFileSync } from 'node:fs';
import { auditSpec } from './audit.js';
import { formatAudit } from './format.js';

const at = (path: string) => new URL(`../../${path}`, import.meta.url).pathname;
const documented = Object.keys(JSON.parse(readFileSync(at('spec/documented-names.json'), 'utf8')) as object);
const rows = await auditSpec(at('spec/openapi.yaml'), documented);
console.log(formatAudit(rows));
process.exitCode = rows.some((row) => row.demanded && row.missing.length > 0) ? 1 : 0;
