/**
 * What programs store fits the JSON types of the libraries that store it: databases, queues and durable workflows
 * declare a parameter as such a type, and an interface, unlike a type alias, is not assignable to it.
 */
import type {
  Account,
  ApiKeyInfo,
  AppInputOption,
  AppStatistics,
  Asset,
  AssetGroup,
  FailedReason,
  LoraUpload,
  NodeProgress,
  PricePreview,
  QueueStatus,
  QuickCreateStyle,
  TaskEvent,
  TaskJson,
  Usage,
  WebhookRecord,
} from 'runninghub';
import type { AppInput } from 'runninghub';
import type { CostEstimate } from 'runninghub/pricing';

type JSONValue = null | string | number | boolean | { [key: string]: JSONValue | undefined } | JSONValue[];
/** The same for libraries that take lists they do not change. */
type ReadonlyJSONValue =
  | null
  | string
  | number
  | boolean
  | { readonly [key: string]: ReadonlyJSONValue | undefined }
  | readonly ReadonlyJSONValue[];

declare function store(value: JSONValue): void;
declare function storeReadonly(value: ReadonlyJSONValue): void;

declare const stored:
  | Account
  | ApiKeyInfo
  | AppInputOption
  | AppStatistics
  | Asset
  | AssetGroup
  | CostEstimate
  | FailedReason
  | LoraUpload
  | NodeProgress
  | PricePreview
  | QueueStatus
  | QuickCreateStyle
  | TaskEvent
  | TaskJson
  | Usage
  | WebhookRecord;
store(stored);

declare const input: AppInput;
storeReadonly(input);

interface AsInterface {
  readonly id: string;
}
declare const asInterface: AsInterface;
// @ts-expect-error which is what this test is about
store(asInterface);
