import type { SpecSchema } from '../../../codegen/spec/types.js';
import type { LifecycleStatus } from '../../../src/contract/catalog.js';
import type { InputSchema } from '../../../src/contract/input-schema.js';
import type { DefaultValue, MediaRule, OutputKind } from '../../../src/contract/model.js';
import type { PriceEntry } from '../../../src/contract/price.js';
import type { Site } from '../../../src/contract/site.js';
import { folderOf, type Language } from './language.js';

/** A model as the gallery, the search and the comparison need it. */
export interface ModelSummary {
  /** Path of the endpoint after `/openapi/v2/`. */
  readonly id: string;
  /** What `runninghub/models` exports it as. */
  readonly helper: string;
  /** Name in the vendor's documentation. */
  readonly name: string;
  /** Chinese, earlier and other names. */
  readonly aliases: readonly string[];
  /** Name for people, which no other model has. */
  readonly title: string;
  /** What to choose the model by. */
  readonly description: string;
  readonly family: string;
  /** What it does, such as `text-to-image`. */
  readonly task: string;
  /** `image`, `video`, `audio`, `3d`, `text`, or `file` for anything else. */
  readonly output: OutputKind;
  /** `standard`, `official-stable` or `channel-low-price`. */
  readonly channel: string;
  /** `active`; `deprecated`: it still answers; `withdrawn`: calls may be refused. */
  readonly status: LifecycleStatus;
  /** Sites of the platform that did not have it when they were looked at. */
  readonly missingOn: readonly Site[];
  /** Day of the oldest source that names it, as `YYYY-MM-DD`. */
  readonly known: string;
  /** Place in the order that the gallery begins with: well-known models of every task first. */
  readonly rank: number;
  /** Path of the model's page from the base of the site, without a suffix: `/models/kling/kling-elements`. */
  readonly page: string;
  /** The price on one line. */
  readonly price?: string | undefined;
  /** Absent when no price is published. */
  readonly typical?: TypicalPrice | undefined;
}

/** Price of a call in which every field has its default. */
export interface TypicalPrice {
  /** Exact decimal text. */
  readonly amount: string;
  /** Such as `CNY`. */
  readonly currency: string;
  /** How many units the amount pays for. */
  readonly count: number;
  /** What one unit costs, by which models of the same unit can be sorted. */
  readonly each: { readonly unit: string; readonly amount: number };
  /** Whether the list is rounded or names a least price, so that a call may cost more. */
  readonly isLeast: boolean;
}

/** A model as its form needs it. */
export interface ModelDetails extends ModelSummary {
  /** The input for people: the schema with its prose. References are resolved. */
  readonly input: SpecSchema;
  /** What fields are for in the language of the page, where that is not English: path → text. */
  readonly texts?: Readonly<Record<string, string>>;
  /** For `check` of `src/validate`. */
  readonly schema: InputSchema;
  /** A realistic input. */
  readonly example: Readonly<Record<string, unknown>>;
  /** What the client sends for fields that are left out. */
  readonly defaults: Readonly<Record<string, DefaultValue>>;
  /** The rules of the fields that take files. */
  readonly media: Readonly<Record<string, MediaRule>>;
  /** For `costOf` of `src/pricing`. */
  readonly priceEntry?: PriceEntry | undefined;
}

/** The names of families and tasks for people, in one language. */
export interface CatalogNames {
  readonly families: Readonly<Record<string, string>>;
  readonly tasks: Readonly<Record<string, string>>;
}

/** Where the site keeps the summaries of all models, sorted by id; from the base of the site. */
export const SUMMARIES_FILE = '/data/models.json';

/** Where the site keeps the same with titles, descriptions and pages in a language. */
export const summariesFile = (language: Language) => `/${folderOf(language)}${SUMMARIES_FILE.slice(1)}`;

/** Where the site keeps the details of a model, by the path of its page. */
export const detailsFile = (page: string) => `/data${page}.json`;
