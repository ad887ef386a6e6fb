export type { WebhookEvent } from './webhooks/event.js';
export type { NodeRequest, WebhookDelivery } from './webhooks/delivery.js';
export type { SignOptions, WebhookSecret } from './webhooks/sign.js';
export type {
  Account,
  AccountResource,
  ApiKeyInfo,
  ApiKeys,
  ApiKeyType,
  QueueResource,
  QueueStatus,
} from './account.js';
export type { AppInput, AppInputOption, AppInputType } from './comfy/app-inputs.js';
export type { AppQuery, AppSummary } from './comfy/app-list.js';
export type { App, AppCover, Apps, AppStatistics, AppTag } from './comfy/apps.js';
export type { AssetGroup, AssetGroupFields, AssetGroupQuery, AssetGroups } from './assets/asset-groups.js';
export type { AssetUploadOptions } from './assets/asset-ready.js';
export type { Asset, AssetQuery, Assets, AssetStatus, AssetType, NewAsset } from './assets/assets.js';
export type { WorkflowGraph, WorkflowNode } from './comfy/graph.js';
export type { AppRef, GraphHelper, GraphInputs, GraphKind, WorkflowRef } from './comfy/graph-ref.js';
export type { Id } from './ids.js';
export type { Lora, LoraUpload, LoraUploadOptions } from './lora.js';
export type {
  MachineType,
  NodeOptions,
  NodeRunOptions,
  NodeSubmitOptions,
  WorkflowOptions,
  WorkflowRunOptions,
  WorkflowSubmitOptions,
} from './comfy/node-options.js';
export type { ProxyAddress, ProxyOptions } from './comfy/proxy-address.js';
export type { WorkflowInput, WorkflowInputRole } from './comfy/workflow-inputs.js';
export type { NodeInfo, NodeInputs, NodeValue } from './comfy/nodes.js';
export type { ProgressSocket } from './comfy/frames.js';
export type { NodeProgress, ProgressOptions } from './comfy/progress.js';
export type {
  QuickCreate,
  QuickCreateCode,
  QuickCreateNode,
  QuickCreateStyle,
  QuickCreateStyleQuery,
  QuickCreateStyles,
} from './quick-create.js';
export type { Resource, ResourceQuery, Resources, ResourceType, ResourceVersion } from './resources.js';
export type { Page, PagePromise, PageQuery } from './page.js';
export type { WebhookRecord, Webhooks } from './webhooks/webhooks.js';
export type { Workflows } from './comfy/workflows.js';
