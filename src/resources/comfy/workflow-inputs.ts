import { extensionOf, kindOf } from '../../media/file-types.js';
import { reading } from '../../async/reading.js';
import { InputError } from '../../errors/input.js';
import { isObject, text } from '../../json/values.js';
import type { AppInput } from './app-inputs.js';
import { type GraphNode, isEditorGraph, linkIn, nodesOf } from './graph-nodes.js';
import { nameOf } from './node-name.js';
import { negativeNodes } from './negative-nodes.js';
import { isSeedOf, SEED, seedNodes } from './seed-nodes.js';

/** What an input of a graph is for. */
export type WorkflowInputRole = 'prompt' | 'negativePrompt' | 'image' | 'video' | 'audio' | 'size' | 'seed' | 'model';

/**
 * An input of a workflow, in the form of those of an app. `description` is the title that its node has in the editor,
 * `fieldType` what the present value is.
 */
export type WorkflowInput = AppInput & {
  /** What it is for, as its name, its value and the links around it tell; absent when they do not. */
  readonly role?: WorkflowInputRole;
};

/** Names of inputs, by what they are for. */
const PROMPT = /(^|_)(prompt|text|positive|negative|caption|lyrics|tags)(_?[a-z\d])?$|^(clip_[gl]|t5xxl)$/i;
const SIZE = /(^|_)(width|height|resolution|megapixels|aspect_ratio)$/i;
const MODEL = /^(ckpt|unet|vae|lora|clip|control_net|style_model|upscale_model|model)_name\d*$/i;
const MEDIA = /(^|_)(images?|mask|videos?|audios?|file|upload)(_?(path|file|url|name))?\d*$/i;

const MODEL_FILE = /\.(safetensors|sft|ckpt|pth?|bin|gguf|onnx)$/i;

/** What the editor writes beside the inputs, and the platform does not take. */
const isDrawn = (name: string, value: unknown) =>
  /^(control_after_generate|audioUI)$/.test(name) ||
  // The button behind the name of a file, as of LoadImage and of VHS_LoadVideo.
  (/^upload$|^choose .+ to upload$/.test(name) && /^(image|video|audio)$|to upload$/.test(text(value) ?? ''));

/** The inputs of a graph that a run can replace. Takes time in proportion to the graph. */
export function workflowInputs(graph: Readonly<Record<string, unknown>>): WorkflowInput[] {
  return inputsOfNodes(nodesOf(graph));
}

/** The inputs of nodes that a run can replace. */
export function inputsOfNodes(nodes: readonly GraphNode[]): WorkflowInput[] {
  const negative = negativeNodes(nodes);
  const holders = seedNodes(nodes);
  return nodes.flatMap((node) =>
    Object.entries(node.inputs).flatMap(([name, value]) => {
      const role = () => (isSeedOf(holders, node, value) ? 'seed' : roleOf(node, name, value, negative.has(node.id)));
      return inputOf(node, name, value, role) ?? [];
    }),
  );
}

/** @throws InputError when what was given is no graph. */
export function inputsOfGraph(given: Readonly<Record<string, unknown>>): WorkflowInput[] {
  return reading('workflow', () => {
    const isGraph = isEditorGraph(given) || Object.values(given).some((node) => isObject(node) && 'class_type' in node);
    if (isGraph) return workflowInputs(given);
    throw new InputError('`workflow` is an object without nodes. Give an id, or a graph such as `get` returns.', {
      field: 'workflow',
    });
  });
}

function inputOf(
  node: GraphNode,
  fieldName: string,
  value: unknown,
  roleIn: () => WorkflowInputRole | undefined,
): WorkflowInput | undefined {
  // Lists are links, or as objects are something that no run can replace.
  if ((typeof value === 'object' && value !== null) || linkIn(value) || isDrawn(fieldName, value)) return undefined;
  const { id: nodeId, type } = node;
  if (nodeId === '' || fieldName === '') return undefined;
  const label = node.sources?.get(fieldName)?.label;
  // A label that only repeats the name says less than the title of the node.
  const title = label === undefined || label === fieldName ? node.title : label;
  const role = roleIn();
  const fieldType = typeOfValue(role, value);
  return {
    name: nameOf({ nodeId, fieldName }),
    nodeId,
    fieldName,
    nodeName: type,
    ...(fieldType && { fieldType }),
    ...(fieldType && { fieldValue: String(value) }),
    ...(title !== undefined && title !== type && { description: title }),
    ...(role && { role }),
  };
}

function roleOf({ type, title = '' }: GraphNode, name: string, value: unknown, isNegative: boolean) {
  if (SEED.test(name)) return 'seed';
  if (SIZE.test(name)) return 'size';
  if (typeof value !== 'string') return undefined;
  if (MODEL_FILE.test(value) || MODEL.test(name)) return 'model';
  if (MEDIA.test(name)) return mediaIn(type, value);
  const isPrompt = PROMPT.test(name) || (/^(value|string)$/i.test(name) && /text|string|prompt/i.test(type));
  if (!isPrompt) return undefined;
  if (/positive/i.test(name)) return 'prompt';
  return isNegative || /negative/i.test(name) || /negative|负面|负向|反向/i.test(title) ? 'negativePrompt' : 'prompt';
}

function mediaIn(type: string, value: string) {
  const kind = kindOf(extensionOf(value).toLowerCase());
  if (kind === 'image' || kind === 'video' || kind === 'audio') return kind;
  if (!/load/i.test(type)) return undefined;
  const [word] = /video|audio|image|mask/i.exec(type) ?? [];
  if (word === undefined) return undefined;
  return /video/i.test(word) ? 'video' : /audio/i.test(word) ? 'audio' : 'image';
}

function typeOfValue(role: WorkflowInputRole | undefined, value: unknown): AppInput['fieldType'] {
  if (role === 'image' || role === 'video' || role === 'audio') return role.toUpperCase();
  if (typeof value === 'boolean') return 'BOOLEAN';
  if (typeof value === 'number') return Number.isInteger(value) ? 'INT' : 'FLOAT';
  if (typeof value !== 'string') return undefined;
  // Whole numbers of 16 or more digits are text.
  return role === 'seed' && /^\d+$/.test(value) ? 'INT' : 'STRING';
}
