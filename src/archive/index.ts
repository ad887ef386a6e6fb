/**
 * Opens outputs that are zip archives: lists what is inside, and unpacks it into a folder and never outside of it.
 * Needs the package `fflate`.
 *
 * @module
 */
export { openArchive, type ArchiveOptions, type ArchiveSource } from './open.js';
export type { Archive, ArchiveEntry } from './archive.js';
export type { CallOptions } from '../task/call-options.js';
export type { DownloadOptions } from '../task/download.js';
