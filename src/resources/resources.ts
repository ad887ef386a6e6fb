import { API_PREFIX } from '../http/endpoints.js';
import type { Context } from '../task/context.js';
import { NAME, NAMES } from '../async/option-kinds.js';
import type { OptionType, OptionTypes } from '../async/option-types.js';
import type { CallOptions } from '../task/call-options.js';
import { callV2 } from './call.js';
import { normalize } from '../json/normalize.js';
import { listPages, pageContent, type PagePromise, type PageQuery } from './page.js';

/** Which model files to look for. */
export interface ResourceQuery extends PageQuery, CallOptions {
  /**
   * Kind of the files.
   *
   * @default all kinds
   */
  readonly resourceType?: ResourceType | undefined;
  /** Text to look for in the names. */
  readonly resourceName?: string | undefined;
  /** Base models the file must fit, by name. */
  readonly baseModels?: readonly string[] | undefined;
  /** Tags the file must have, by the ids that records show. */
  readonly tags?: readonly number[] | undefined;
}

/** Kind of a model file. Expect more. */
export type ResourceType = 'UNET' | 'CHECKPOINT' | 'LORA' | 'GGUF' | (string & {});

/** A model file of the public library. Source: third parties that called it; not in the documentation at hand. */
export type Resource = {
  /** Id of the file. */
  readonly id: string;
  /** Name to show. */
  readonly resourceName?: string;
  /** Kind of the file. */
  readonly resourceType?: ResourceType;
  /** Value for the model input of a loader node. */
  readonly nodeModelName?: string;
  /** What its author says about it. */
  readonly desc?: string;
  /** When it was published, as `YYYY-MM-DDTHH:mm:ss` without a time zone. */
  readonly createTime?: string;
  /** Address of a picture made with it. */
  readonly posterUrl?: string;
  /** Address of a small version of that picture. */
  readonly thumbnailUrl?: string;
  /** Who published it. */
  readonly owner?: {
    /** Name of the author. */
    readonly name?: string | null;
    /** Address of the author's picture. */
    readonly avatar?: string | null;
  };
  /** Subjects it is filed under. */
  readonly tags?: readonly {
    /** Id of the tag, to filter by. */
    readonly id: number | string;
    /** Name of the tag. */
    readonly name?: string | null;
  }[];
  /** Its versions. */
  readonly versions?: readonly ResourceVersion[];
};

/** One version of a model file. */
export type ResourceVersion = {
  /** Id of the version. */
  readonly id: string;
  /** Name of the version. */
  readonly version?: string;
  /** Name of the file. */
  readonly versionResourceName?: string;
  /** Model it was made for. */
  readonly baseModel?: string;
  /** Variant of that model. */
  readonly baseModelSubtype?: string;
  /** Words that call up what it has learned; text as far as known. */
  readonly triggerWords?: unknown;
  /** What its author says about this version. */
  readonly desc?: string;
  /** Pictures made with it; their fields are not known. */
  readonly posterInfos?: readonly unknown[];
};

const PATH = `${API_PREFIX}resource/list`;

const TAGS: OptionType = [(value) => Array.isArray(value) && value.every(Number.isSafeInteger), 'a list of numbers'];

const FILTERS: OptionTypes = { resourceType: NAME, resourceName: NAME, baseModels: NAMES, tags: TAGS };

/** The public library of model files, for the loader nodes of workflows. */
export class Resources {
  readonly #context: Context;

  /** @internal */
  constructor(context: Context) {
    this.#context = context;
  }

  /**
   * Searches the library, page by page; at most 50 files on one.
   *
   * @example
   * const { items } = await rh.resources.list({ resourceType: 'LORA', resourceName: 'watercolor' });
   */
  list(query: ResourceQuery = {}): PagePromise<Resource> {
    return listPages(query, FILTERS, async ({ page, pageSize, filter, signal }) => {
      const body = { ...filter, current: page, size: pageSize };
      return pageContent(await callV2(this.#context, PATH, { body, signal }), resourceOf);
    });
  }
}

function resourceOf(record: unknown): Resource {
  const resource = normalize<Resource>(record, [], ['id']);
  const versions = (resource.versions ?? []).map((version) => normalize<ResourceVersion>(version, [], ['id']));
  return { ...resource, versions };
}
