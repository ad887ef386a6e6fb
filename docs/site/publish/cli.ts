/**
 * Puts a release into the folder of the published site: `tsx docs/site/publish/cli.ts <site> <version> <latest>
 * <versioned>`.
 *
 * `latest` is the site as built for the root, `versioned` as built for `/vX.Y/`. Used by the workflow for GitHub Pages.
 */
import { publish } from './releases.js';

const [site, version, latest, versioned] = process.argv.slice(2);
if (!site || !version || !latest || !versioned) {
  console.error('usage: tsx docs/site/publish/cli.ts <site> <version> <latest> <versioned>');
  process.exit(2);
}
const { folder, isLatest } = publish({ site, version, latest, versioned });
console.log(`${version} is at /${folder}/${isLatest ? ' and at the root' : '; a newer release stays at the root'}`);
