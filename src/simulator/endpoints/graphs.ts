import { text } from '../../json/values.js';
import { refuseBodyKey } from './auth.js';
import type { Call } from './call.js';
import { usesOf } from './lists.js';
import { readObject } from './read-body.js';
import { envelope } from './responses.js';

/** `POST /api/openapi/getJsonApiFormat`: the graph of a workflow, as JSON text inside the response. */
export async function workflowGraph(call: Call): Promise<Response> {
  const body = await readObject(call.request);
  const refused = refuseBodyKey(call, body?.apiKey);
  if (refused) return refused;
  const { workflows } = call.platform;
  const id = text(body?.workflowId) ?? '';
  if (!Object.hasOwn(workflows, id)) return envelope(380, 'WORKFLOW_NOT_EXISTS');
  return envelope(0, 'success', { prompt: JSON.stringify(workflows[id]!.graph) });
}

/** `GET /api/webapp/apiCallDemo`: the inputs of an app. The key is in the address. */
export async function appInputs(call: Call): Promise<Response> {
  const query = new URL(call.request.url).searchParams;
  const refused = refuseBodyKey(call, query.get('apiKey'));
  if (refused) return refused;
  const { apps, origin } = call.platform;
  const id = query.get('webappId') ?? '';
  if (!Object.hasOwn(apps, id)) return envelope(901, 'WEBAPP_NOT_EXISTS');
  const { name, inputs } = apps[id]!;
  return envelope(0, 'success', {
    webappName: name,
    description: null,
    descriptionEn: null,
    accessEncrypted: false,
    curl: `curl --location --request POST '${origin}/task/openapi/ai-app/run'`,
    nodeInfoList: inputs.map((input) => ({ fieldData: null, description: null, descriptionEn: null, ...input })),
    statisticsInfo: {
      likeCount: '0',
      downloadCount: '0',
      useCount: String(usesOf(call.platform, id)),
      pv: '0',
      collectCount: '0',
    },
    covers: [],
    tags: [],
  });
}
