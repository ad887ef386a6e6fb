import { isObject } from '../../json/values.js';

type Fields = Readonly<Record<string, unknown>>;

/** The widgets of a class of nodes, in their order; undefined for a class that is not known. */
export type WidgetNames = (type: string) => readonly string[] | undefined;

/** What the editor does with a number afterwards; it stands behind the number, and is no input of the node. */
const AFTERWARDS = /^(fixed|increment|decrement|randomize|increment-wrap)$/;

/** A picture has the button that uploads it behind its name. */
const BUTTON = /^(image|video|audio)$/;

/** Widgets of nodes that graphs of older editors do not name. Source: ComfyUI. */
const WIDGETS: Readonly<Record<string, readonly string[]>> = {
  CheckpointLoaderSimple: ['ckpt_name'],
  CLIPTextEncode: ['text'],
  EmptyLatentImage: ['width', 'height', 'batch_size'],
  KSampler: ['seed', 'steps', 'cfg', 'sampler_name', 'scheduler', 'denoise'],
  LoadImage: ['image'],
  LoraLoader: ['lora_name', 'strength_model', 'strength_clip'],
  PrimitiveInt: ['value'],
  RandomNoise: ['noise_seed'],
  SaveImage: ['filename_prefix'],
  'Seed (rgthree)': ['seed'],
  'easy seed': ['seed'],
  UNETLoader: ['unet_name', 'weight_dtype'],
  VAELoader: ['vae_name'],
};

/**
 * The values of a node's widgets by name; none when it is not certain which is whose.
 *
 * @param sockets Names of the widgets that have a socket: all of them in newer editors, the converted ones in older.
 */
export function widgetValues(node: Fields, type: string, sockets: readonly string[], namesOf?: WidgetNames): Fields {
  const { widgets_values: given, widgets_values_named: named } = node;
  if (isObject(named)) return named;
  if (isObject(given)) return given;
  if (!Array.isArray(given)) return {};
  // The buttons of these nodes have values, too.
  const values = /^(Seed \(rgthree\)|easy seed)$/.test(type) ? given.slice(0, 1) : (given as unknown[]);
  const known = namesOf?.(type) ?? (Object.hasOwn(WIDGETS, type) ? WIDGETS[type]! : sockets);
  const found = byName(known, values);
  // Another version of the node may have other widgets than are known.
  return Object.keys(found).length > 0 ? found : byName(sockets, values);
}

/** Whether a node has values that are not among those by name, although its class is not known to have none. */
export function hasUnnamed({ widgets_values: given }: Fields, byNames: Fields, known?: readonly string[]): boolean {
  if (!Array.isArray(given) || Object.keys(byNames).length > 0 || known?.length === 0) return false;
  // No run can replace an object, whatever its name is.
  return (given as unknown[]).some(
    (value) => typeof value !== 'object' && !(typeof value === 'string' && BUTTON.test(value)),
  );
}

/** Values in a list by the names of their widgets; none when there are more or fewer of them than names. */
export function byName(names: readonly string[], values: readonly unknown[]): Fields {
  const found: [string, unknown][] = [];
  let at = 0;
  for (const name of names) {
    if (at >= values.length) break;
    const value = values[at++];
    found.push([name, value]);
    const isSteered = /seed/i.test(name) || (typeof value === 'number' && values.length > names.length);
    if (isSteered && typeof values[at] === 'string' && AFTERWARDS.test(values[at] as string)) at++;
  }
  const rest = values.slice(at).filter((value) => typeof value !== 'string' || !BUTTON.test(value));
  return found.length === names.length && rest.length === 0 ? Object.fromEntries(found) : {};
}
