/**
 * Your own workflows by id, each with the inputs that a run can replace and what it makes. Empty here: what
 * `runninghub generate` writes declares them, so that ids and inputs complete in an editor. Each is a method, which
 * takes what is known of it: several declarations of one id are then no error, and one of them counts.
 *
 * @example
 * declare module 'runninghub' {
 *   interface OwnWorkflows {
 *     '1900000000000000001'(own: { nodes: { '6.text'?: string }; output: 'image' }): void;
 *   }
 * }
 */
// oxlint-disable-next-line typescript/no-empty-object-type, typescript/no-empty-interface -- others add to it
export interface OwnWorkflows {}

/** Your own AI apps by id, as {@link OwnWorkflows} has workflows. */
// oxlint-disable-next-line typescript/no-empty-object-type, typescript/no-empty-interface -- others add to it
export interface OwnApps {}
