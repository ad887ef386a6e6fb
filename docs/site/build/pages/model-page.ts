import { channelInWords } from '../../../../codegen/words/channel.js';
import { code, codes } from '../../../../codegen/words/code.js';
import { curlCall } from '../../shared/calls/curl.js';
import { helperCall, taskCall } from '../../shared/calls/typescript.js';
import { block, document, forMarkdown, frontMatter, link, list, prose, section } from './markdown.js';
import { filesNote } from '../samples.js';
import { withSampleFiles } from '../../shared/calls/sample-files.js';
import { modelErrors } from './error-page.js';
import { responseExamples } from './model-responses.js';
import { estimateOf, priceSection } from './model-price.js';
import { alternatives } from './model-relations.js';
import { sampleSection } from './model-sample.js';
import { rulesBetweenFields } from './model-rules.js';
import { inputTable } from './fields.js';
import { familyPage, type Site, type SiteModel, taskPage } from '../read/site.js';
import { familyWords, taskWords } from '../read/words.js';
import { listInWords } from '../../../../src/json/list-in-words.js';
import { SITE_NAMES, type Site as SiteName, type SiteDays } from '../../../../src/contract/site.js';
import { modelPath } from '../../../../src/http/endpoints.js';

/** The page of a model. */
export function modelPage(site: Site, model: SiteModel): string {
  const { id, summary, description, about, input } = model;
  const rules = rulesBetweenFields(input);
  return document(
    frontMatter({
      title: summary,
      description: `${summary}: ${description.replaceAll('\n', ' ')}`,
      layout: 'wide',
      model: id,
    }),
    `# ${prose(summary)}`,
    lifecycleNotice(site, model),
    prose(description),
    facts(site, model),
    ...SITE_NAMES.map((name) => siteNotice(name, about.sites?.[name])),
    isInputKnown(model) ? '<PageSlot name="try-it" />' : inputUnknown(id),
    sampleSection(model),
    // On the page, the form documents the inputs, and has the code of the call.
    forMarkdown(section('Inputs', inputTable(input))),
    mediaNote(model),
    rules && `**Between the fields**\n\n${rules}`,
    section('Price', priceSection(model)),
    isInputKnown(model) ? forMarkdown(callSection(model)) : '',
    section('The response', responseExamples(model, estimateOf(model)?.amount), outputNote(about.output)),
    section('Errors', modelErrors(site.errorCodes), MORE_ON_ERRORS),
    alternatives(site, model),
    section('Names', names(model)),
    section('Sources', list(about.sources.map(sourceInWords))),
  );
}

/** Whether it is known what to send. */
export const isInputKnown = ({ input }: SiteModel) => Object.keys(input.properties ?? {}).length > 0;

function inputUnknown(id: string): string {
  const free = `{ id: '${id}' }`;
  const ask = link(code(`rh.previewPrice(${free}, input)`), '/guides/money.md#ask-the-platform');
  return [
    '::: warning Nobody has published what to send',
    'An empty input would be a paid attempt. Look for the inputs on the page of this model on the platform, ask with',
    `${ask} whether it takes them, which costs nothing, and call ${code(`rh.run(${free}, input)`)}, which sends exactly`,
    'what you give.',
    ':::',
  ].join('\n');
}

function callSection(model: SiteModel): string {
  const { id, helper, about } = model;
  const called = { id, helper, output: about.output };
  const example = withSampleFiles(model, model.example);
  return section(
    'Call it',
    filesNote(example),
    '### With the helper',
    block('ts', helperCall(called, example)),
    '### By id',
    block('ts', taskCall(called, example)),
    '### With curl',
    block('sh', curlCall(called, example)),
  );
}

function facts(site: Site, { about }: SiteModel): string {
  const { family, task, output, channel, sites, lifecycle } = about;
  return [
    link(familyWords(site, family, 'en').name, familyPage(family)),
    link(taskWords(site, task, 'en').name, taskPage(task)),
    output,
    `channel ${channel}`,
    listInWords(SITE_NAMES.map((name) => siteInWords(name, sites?.[name]))),
    `${lifecycle.status}, seen ${lifecycle.date}`,
  ].join(' · ');
}

function siteInWords(site: SiteName, { since, until, refused }: SiteDays = {}): string {
  const gone = refused ? 'refused there since' : 'not shown to visitors since';
  const seen = [since && `seen there since ${since}`, until && `${gone} ${until}`].filter(Boolean);
  return `runninghub.${site}${seen.length > 0 ? ` (${seen.join(', ')})` : ''}`;
}

/** Shown to readers who have chosen a site that does not have the model. */
function siteNotice(site: SiteName, days: SiteDays = {}): string {
  const { until, refused } = days;
  if (until === undefined) return '';
  const seen = refused ? 'A call was refused there' : 'It was not shown to visitors there';
  return `::: not-on-${site} Not on runninghub.${site}\n${seen} on ${until}.\n:::`;
}

function lifecycleNotice({ byId }: Site, { about: { lifecycle } }: SiteModel): string {
  const { status, date, replacedBy = [], note } = lifecycle;
  if (status === 'active') return '';
  const instead = replacedBy.map((id) => link(byId.get(id)?.summary ?? id, byId.get(id)?.page ?? '/models/index.md'));
  const state = status === 'withdrawn' ? 'Withdrawn: calls may be refused.' : 'Deprecated: it still answers.';
  const advice = instead.length === 0 ? 'No replacement is known.' : `Use ${listInWords(instead, 'or')} instead.`;
  const seen = note === undefined ? `Seen on ${date}.` : `Seen on ${date}: ${prose(note)}.`;
  return `::: warning ${state}\n${seen} ${advice}\n:::`;
}

function mediaNote({ media }: SiteModel): string {
  const fields = Object.keys(media);
  if (fields.length === 0) return '';
  const named = listInWords(fields.map((field) => code(field)));
  const take = fields.length === 1 ? 'takes' : 'take';
  return [
    `${named} ${take} an address, a ${code('URL')}, a ${code('Blob')} or ${code('File')}, bytes, a stream, and on`,
    `Node ${code("file('cat.png')")}; what is local is uploaded first. See ${link('media', '/guides/media.md')}.`,
  ].join(' ');
}

function outputNote(output: string): string {
  const save =
    output === 'text'
      ? `Read ${code('output.text')}.`
      : `Save the files soon: their addresses stop working after about a day.`;
  return [
    `${save} ${code('outputs')} of the client's result holds them; ${code('raw')} is the response`,
    `itself. See ${link('tasks', '/guides/tasks.md')}.`,
  ].join(' ');
}

const MORE_ON_ERRORS = [
  `What to do about each is in ${link('errors and money', '/guides/money.md')};`,
  `every known code is in the ${link('error table', '/errors.md')}.`,
].join(' ');

function names({ about, id, helper }: SiteModel): string {
  const { name, aliases = [], channel } = about;
  return list([
    `Channel: ${channelInWords(channel)}`,
    `Documented name: ${code(name)}`,
    `Id and endpoint: ${code(id)}, ${code(`POST ${modelPath(id)}`)}`,
    `Helper: ${code(helper)}`,
    ...(aliases.length > 0 ? [`Also known as: ${codes([...aliases])}`] : []),
  ]);
}

export function sourceInWords({ name, date, note }: { name: string; date?: string; note?: string }): string {
  return `${prose(name)}${date === undefined ? '' : `, ${date}`}${note === undefined ? '' : `: ${prose(note)}`}`;
}
