import { isObject, numberOf, text } from '../../json/values.js';
import { stylesOf } from '../state/quick-create.js';
import { refuseBearer } from './auth.js';
import type { Call } from './call.js';
import { startV1 } from './comfy.js';
import { readObject } from './read-body.js';
import { envelope } from './responses.js';

/** The fields that each item needs here, though elsewhere it does not. */
const REQUIRED = ['nodeId', 'nodeName', 'fieldName', 'fieldType', 'fieldValue', 'description'];

/** `POST /task/openapi/quick-ai-app/run`. */
export async function runQuickCreate(call: Call): Promise<Response> {
  const body = (await readObject(call.request)) ?? {};
  if (text(body.quickCreateCode) === undefined) return envelope(301, 'quickCreateCode must not be blank');
  const nodes: unknown[] = Array.isArray(body.nodeInfoList) ? body.nodeInfoList : [];
  const isComplete = nodes.every((node) => isObject(node) && REQUIRED.every((name) => node[name] !== undefined));
  if (!isComplete) return envelope(803, 'APIKEY_INVALID_NODE_INFO');
  return startV1(call, { kind: 'quick-ai-app', id: body.webappId, body });
}

/** `POST /api/fast/creation/model/params`: the styles of an app. The key is in the header. */
export async function listStyles(call: Call): Promise<Response> {
  const refused = refuseBearer(call, 'envelope');
  if (refused) return refused;
  const body = (await readObject(call.request)) ?? {};
  const [webappId, type] = [text(body.webappId), numberOf(body.type)];
  if (webappId === undefined) return envelope(301, 'webappId must not be blank');
  if (type === undefined) return envelope(301, 'type must not be null');
  return envelope(0, 'success', stylesOf(webappId, type));
}
