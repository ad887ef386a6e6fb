import type { SpecErrorCode } from '../../../../codegen/spec/types.js';
import { code } from '../../../../codegen/words/code.js';
import { calledFor, clientCallOf } from './client-calls.js';
import { clientProgram } from './client-programs.js';
import { fileNote } from '../samples.js';
import type { Body, Endpoint } from '../read/endpoints.js';
import { anchorOf } from './error-page.js';
import { shellQuote } from '../../shared/calls/shell.js';
import { typeInWords } from '../../shared/type-in-words.js';
import { inputTable, responseTable } from './fields.js';
import { block, document, frontMatter, link, list, prose, section, table } from './markdown.js';
import { sourceInWords } from './model-page.js';

const CONFIDENCE: Readonly<Record<string, string>> = {
  documented: "in the vendor's documentation",
  'official-code': 'in code that the vendor has published, not in its documentation',
  'verified-live': 'seen by third parties in live use, not in the documentation',
};

const SECURITY: Readonly<Record<string, string>> = {
  bearer: '`Authorization: Bearer <key>`',
  plainKey: '`Authorization: <key>`, without the word Bearer',
  apiKeyInQuery: '`apiKey` in the query string, where logs see it',
};

/** The page of an endpoint that is no model. */
export function endpointPage(endpoint: Endpoint, codes: readonly SpecErrorCode[]): string {
  const { summary, method, route, request, response } = endpoint;
  const { description, confidence } = confidenceOf(endpoint);
  return document(
    frontMatter({ title: summary, description: description.split('\n\n')[0]?.replaceAll('\n', ' ') }),
    `# ${prose(summary)}`,
    endpoint.deprecated ? '::: warning Deprecated\nIt still answers; the v2 endpoint does the same and more.\n:::' : '',
    code(`${method} ${route}`),
    prose(description),
    list([
      `**Key:** ${SECURITY[endpoint.security] ?? endpoint.security}`,
      `**How sure this is:** ${confidence}`,
      `**In the client:** ${clientCallOf(endpoint.operationId)}`,
    ]),
    section('With the client', programOf(endpoint)),
    section('Parameters', parameterTable(endpoint)),
    request && section('Request body', `Sent as ${code(request.type)}.`, inputTable(request.schema)),
    section('With curl', block('sh', curl(endpoint))),
    response &&
      section('The response', prose(response.description), responseTable(response.schema), ...examples(response)),
    section('Errors', errors(endpoint, codes)),
    section('Sources', list(endpoint.sources.map(sourceInWords))),
  );
}

function programOf({ operationId }: Endpoint): string {
  const program = clientProgram(calledFor(operationId));
  const files = [...program.matchAll(/file\('\.\/(.+?)'\)/g)].map(([, name = '']) => fileNote(name));
  return [...files, program].join('\n\n');
}

/** What a description says, and apart from it how sure that is; the latter in a word where it does not say so. */
function confidenceOf({ description, confidence }: Endpoint) {
  const [text = '', own] = description.split(/\n*^Confidence: /m);
  return { description: text, confidence: own === undefined ? (CONFIDENCE[confidence] ?? confidence) : prose(own) };
}

/** The list of all endpoints. */
export function endpointsPage(endpoints: readonly Endpoint[]): string {
  const tags = [...new Set(endpoints.map(({ tag }) => tag))].sort();
  return document(
    frontMatter({ title: 'Endpoints', description: 'The endpoints of the platform that are no models.' }),
    '# Endpoints',
    [
      `The ${endpoints.length} endpoints beside the models. Every model is an endpoint as well:`,
      `\`POST /openapi/v2/<id>\`, described on ${link('its page', '/models/index.md')}.`,
    ].join(' '),
    ...tags.map((tag) =>
      section(
        tag,
        table(
          ['Endpoint', 'Method and path', 'In the client'],
          endpoints
            .filter((endpoint) => endpoint.tag === tag)
            .map((entry) => [
              link(entry.summary, entry.page),
              code(`${entry.method} ${entry.route}`),
              clientCallOf(entry.operationId),
            ]),
        ),
      ),
    ),
  );
}

function parameterTable({ parameters }: Endpoint): string {
  const rows = parameters.map((entry) => [
    code(entry.name),
    entry.in,
    typeInWords(entry.schema),
    entry.required ? 'yes' : 'no',
    prose(entry.description ?? entry.schema.description ?? ''),
  ]);
  return table(['Name', 'In', 'Type', 'Required', 'What it is'], rows);
}

function curl({ method, route, security, request, parameters }: Endpoint): string {
  const query = parameters
    .filter((entry) => entry.in === 'query')
    .map(({ name, example }) => {
      const isKey = security === 'apiKeyInQuery' && name === 'apiKey';
      return `${name}=${isKey ? '$RUNNINGHUB_API_KEY' : (example ?? `<${name}>`)}`;
    });
  const path = route.replace(/\{(\w+)\}/g, '<$1>');
  const address = `https://www.runninghub.ai${path}${query.length > 0 ? `?${query.join('&')}` : ''}`;
  const lines = [`curl${method === 'GET' || request ? '' : ` -X ${method}`} "${address}"`];
  if (security !== 'apiKeyInQuery')
    lines.push(`-H "Authorization: ${security === 'bearer' ? 'Bearer ' : ''}$RUNNINGHUB_API_KEY"`);
  lines.push(...bodyOf(request));
  return lines.join(' \\\n  ');
}

function bodyOf(request: Body | undefined): string[] {
  if (!request) return [];
  if (request.type === 'multipart/form-data') return ['-F file=@picture.png'];
  const example = request.examples[0]?.value ?? {};
  return ["-H 'Content-Type: application/json'", `-d ${shellQuote(JSON.stringify(example, null, 2))}`];
}

function examples({ examples: all }: Body): string[] {
  return all.flatMap(({ summary, value }) => [
    `**${prose(summary ?? 'Example')}**`,
    block('json', JSON.stringify(value, null, 2)),
  ]);
}

function errors({ codes: known }: Endpoint, table: readonly SpecErrorCode[]): string {
  const rows = Object.entries(known).flatMap(([family, codes]) =>
    codes.flatMap((value) => {
      const entry = table.find((other) => other.family === family && String(other.code) === String(value));
      if (!entry) return [];
      return [`${link(code(value), `/errors.md#${anchorOf(entry)}`)} ${code(entry.name)}: ${prose(entry.meaning)}`];
    }),
  );
  const all = `Every code is in the ${link('error table', '/errors.md')}.`;
  return [list(rows), all].filter(Boolean).join('\n\n');
}
