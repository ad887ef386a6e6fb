/**
 * The smallest client: run, submit, task, upload and download.
 *
 * @module
 */
export { RunningHubCore } from './client/core.js';
export { file } from './media/file.js';
export type { InputOf, KindOf, ModelRef, NoSuchModel } from './task/model-ref.js';
export type { Models } from '../generated/models.gen.js';
export type { LocalFile } from './contract/local-file.js';
export type {
  AppModel,
  LocalMedia,
  MediaInput,
  MediaKind,
  MediaRule,
  Model,
  NamedMedia,
  OutputKind,
  WorkflowModel,
} from './contract/model.js';
export type { CoreOptions } from './client/options.js';
export type { Download, DownloadOptions } from './task/download.js';
export type { Downloadable } from './task/downloadable.js';
export type { FileOutput, Output, TextOutput } from './task/output.js';
export type { CallOptions } from './task/call-options.js';
export type { RunOptions, SubmitOptions } from './task/start.js';
export type { Task } from './task/task.js';
export type { TaskRef } from './task/task-ref.js';
export type { Result, TaskEvent, TaskJson, WaitOptions } from './task/types.js';
export type { TaskStatus } from './task/task-state.js';
export type { Currency, Money, TaskUsage, Usage } from './task/usage.js';
export type { ApiKey } from './http/transport-options.js';
export type { UploadStore } from './contract/upload-store.js';
export type { Logger } from './http/logger.js';
export type { Upload, UploadOptions } from './media/upload.js';
export * from './errors/index.js';
