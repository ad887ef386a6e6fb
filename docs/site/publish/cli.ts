import { runCommand, UsageError } from '../../../codegen/command.js';
import { publish } from './releases.js';

const USAGE = `usage: tsx docs/site/publish/cli.ts <site> <version> <latest> <versioned>

Puts a release into the folder of the published site. <latest> is the site as built for the root, <versioned> as built
for /vX.Y/. Used by the workflow for GitHub Pages.`;

await runCommand({
  usage: USAGE,
  allowPositionals: true,
  run({ positionals }) {
    const [site, version, latest, versioned, ...extra] = positionals;
    if (!site || !version || !latest || !versioned || extra.length > 0) throw new UsageError('name all four');
    const { folder, isLatest } = publish({ site, version, latest, versioned });
    console.log(`${version} is at /${folder}/${isLatest ? ' and at the root' : '; a newer release stays at the root'}`);
    return true;
  },
});
