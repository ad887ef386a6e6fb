import { RUN_QUICK_CREATE_PATH, STYLES_PATH } from '../http/endpoints.js';
import { InputError } from '../errors/input.js';
import type { Context } from '../task/context.js';
import { type Job, run, type RunOptions, start, type SubmitOptions } from '../task/start.js';
import type { Task } from '../task/task.js';
import type { Result } from '../task/types.js';
import { type CallOptions } from '../task/call-options.js';
import { NAME, SIGNAL, wholeNumber } from '../async/option-kinds.js';
import type { OptionTypes } from '../async/option-types.js';
import { assertType, readOptions } from '../async/read-options.js';
import { reading } from '../async/reading.js';
import { show } from '../json/show.js';
import { callV2, withKey } from './call.js';
import { type Id, toId } from './ids.js';
import { nameOf } from './comfy/node-name.js';
import { type NodeInfo, toNodeList, uploadNodes } from './comfy/nodes.js';
import { normalize } from '../json/normalize.js';
import { listAll, MOST, type PagePromise } from './page.js';

/** An input of a Quick Create app. Unlike elsewhere, all six fields are required. */
export interface QuickCreateNode extends NodeInfo {
  /** Class of the node, such as `LoadImage`. */
  readonly nodeName: string;
  /** Kind of the input. A style's LoRA goes to the one of type `LORA`. Expect more. */
  readonly fieldType: 'INT' | 'SWITCH' | 'LORA' | 'STRING' | 'IMAGE' | (string & {});
  /** Label of the input. */
  readonly description: string;
}

/** What to create: `001` a picture from text, `002` an edited picture; the site uses more. */
export type QuickCreateCode = '001' | '002' | (string & {});

/** A model style. Source: documented by the vendor; "Loar" is its spelling. */
export type QuickCreateStyle = {
  /** Id of the style. */
  readonly id: string;
  /** Id of the app. */
  readonly webappId?: string;
  /** Kind of style, as asked for. */
  readonly type?: number;
  /** Its values are not explained anywhere. */
  readonly modelCategory?: number;
  /** Name to show. */
  readonly modelName?: string;
  /** Key of the style inside the platform. */
  readonly modelKey?: string;
  /** Address of a picture in this style. */
  readonly modelPreviewUrl?: string;
  /** Text for the text input. */
  readonly content?: string;
  /** Text for the trigger-text input. */
  readonly modelTrigger?: string;
  /** LoRA file for the input of type `LORA`. */
  readonly modelLoar1FileName?: string;
  /** Weight of the LoRA, for the strength input. */
  readonly modelLoar1Weight?: number;
  /** Second LoRA file, where the style has one. */
  readonly modelLoar2FileName?: string;
  /** Weight of the second LoRA. */
  readonly modelLoar2Weight?: number;
};

const REQUIRED = ['nodeName', 'fieldType', 'fieldValue', 'description'] as const;

/** Which styles to list. */
export interface QuickCreateStyleQuery extends CallOptions {
  /** Kind of style. The documentation shows 2 and explains no value. @default 2 */
  readonly type?: number | undefined;
}

const STYLE_QUERY = { type: wholeNumber(0, MOST), signal: SIGNAL } satisfies OptionTypes &
  Record<keyof QuickCreateStyleQuery, unknown>;

/** Model styles of Quick Create apps. */
export class QuickCreateStyles {
  readonly #context: Context;

  /** @internal */
  constructor(context: Context) {
    this.#context = context;
  }

  /**
   * All styles of a Quick Create app.
   *
   * @example
   * const { items } = await rh.quickCreate.styles.list('1900000000000000501');
   */
  list(webappId: Id, query: QuickCreateStyleQuery = {}): PagePromise<QuickCreateStyle> {
    const numbers = ['type', 'modelCategory', 'modelLoar1Weight', 'modelLoar2Weight'] as const;
    return listAll(async () => {
      const { type = 2, signal } = readOptions(query, STYLE_QUERY, 'query');
      const body = { type, webappId: toId(webappId, 'webappId') };
      const data = await callV2(this.#context, STYLES_PATH, { body, signal });
      return (Array.isArray(data) ? data : []).map((style) =>
        normalize<QuickCreateStyle>(style, numbers, ['id', 'webappId']),
      );
    });
  }
}

/** The site's Quick Create apps. Source: documented by the vendor; no client is known to use it. */
export class QuickCreate {
  /** Model styles of the apps. */
  readonly styles: QuickCreateStyles;
  readonly #context: Context;

  /** @internal */
  constructor(context: Context) {
    this.#context = context;
    this.styles = new QuickCreateStyles(context);
  }

  /**
   * Runs a Quick Create app and waits for its result. Errors as `rh.run`.
   *
   * @throws InputError when a node lacks one of its fields.
   * @example
   * const input = { nodeId: '10', fieldName: 'text', fieldValue: 'a red fox' };
   * const text = { ...input, nodeName: 'Text', fieldType: 'STRING', description: 'prompt' };
   * const { outputs } = await rh.quickCreate.run('1900000000000000501', '001', [text]);
   */
  async run(
    webappId: Id,
    code: QuickCreateCode,
    nodes: readonly QuickCreateNode[],
    options: RunOptions = {},
  ): Promise<Result> {
    return run(this.#context, this.#job(webappId, code, nodes), options);
  }

  /** Starts a Quick Create app and returns its task. Errors as `rh.submit`; parameters as {@link QuickCreate.run}. */
  async submit(
    webappId: Id,
    code: QuickCreateCode,
    nodes: readonly QuickCreateNode[],
    options: SubmitOptions = {},
  ): Promise<Task> {
    return start(this.#context, this.#job(webappId, code, nodes), options);
  }

  #job(id: Id, quickCreateCode: QuickCreateCode, nodes: readonly QuickCreateNode[]): Job {
    const webappId = toId(id, 'webappId');
    assertType(quickCreateCode, 'code', NAME);
    if (!reading('nodes', () => Array.isArray(nodes)))
      throw new InputError(`\`nodes\` is ${show(nodes)}. It must be a list.`, { field: 'nodes' });
    const list = toNodeList(nodes);
    for (const node of list) {
      const missing = REQUIRED.find((name) => node[name] === undefined);
      if (missing)
        throw new InputError(`${nameOf(node)}: Quick Create also needs \`${missing}\`.`, { field: nameOf(node) });
    }
    return {
      path: RUN_QUICK_CREATE_PATH,
      model: `quick-ai-app/${webappId}`,
      prepare: async (signal) => {
        const nodeInfoList = await uploadNodes(this.#context.transport, list, signal);
        return withKey(this.#context, { webappId, quickCreateCode, nodeInfoList }, signal);
      },
    };
  }
}
