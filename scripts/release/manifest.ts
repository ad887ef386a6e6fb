import { type Check, type Problem, outcome } from './check.js';
import type { Project } from './project.js';

const NEEDED = [
  'name',
  'version',
  'description',
  'license',
  'author',
  'homepage',
  'repository',
  'bugs',
  'keywords',
  'engines',
  'files',
  'exports',
] as const;

/** npm runs these in the project of everybody who installs the package. */
const ON_INSTALL = ['preinstall', 'install', 'postinstall'];

/** package.json says what the page of the package shows, and nothing that a user would not want. */
export const manifest: Check = (project) => {
  const { manifest: fields } = project;
  const missing = NEEDED.filter((name) => fields[name] === undefined);
  const problems: Problem[] = missing.map((name) => ({
    what: `package.json has no \`${name}\`.`,
    todo: 'Add it; the page of the package shows it, or npm needs it.',
  }));
  if (fields.private) problems.push({ what: 'The package is private.', todo: 'Take `private` out of package.json.' });
  for (const script of ON_INSTALL.filter((name) => fields.scripts?.[name] !== undefined)) {
    problems.push({ what: `\`${script}\` would run on every install.`, todo: 'Do without; SECURITY.md promises it.' });
  }
  return outcome([...problems, ...addresses(project), ...nodeLine(project)]);
};

/** Homepage and bugs lie in the repository, so that a move changes one field and this finds the rest. */
function addresses({ manifest: { homepage, bugs, repository: field }, repository }: Project): Problem[] {
  if (repository === undefined) {
    if (field === undefined) return [];
    return [
      { what: '`repository` is no repository on GitHub.', todo: 'Provenance and the links of the README need one.' },
    ];
  }
  const home = `https://github.com/${repository}`;
  const report = typeof bugs === 'string' ? bugs : (bugs as { url?: string } | undefined)?.url;
  return Object.entries({ homepage, bugs: report })
    .filter(([, address]) => address !== undefined && address !== home && !/^[#/]/.test(address.replace(home, '')))
    .map(([name, address]) => ({
      what: `\`${name}\` is ${address}, and the repository ${home}.`,
      todo: 'Let package.json name one address.',
    }));
}

/** The Node that people develop with is the oldest one that is promised. */
function nodeLine({ manifest: { engines }, read }: Project): Problem[] {
  const promised = /\d+/.exec(engines?.node ?? '')?.[0];
  const used = read('.nvmrc')?.trim();
  if (promised === undefined || used === undefined || used.split('.')[0] === promised) return [];
  return [{ what: `\`engines\` promises Node ${promised}, .nvmrc says ${used}.`, todo: 'Make them the same line.' }];
}
