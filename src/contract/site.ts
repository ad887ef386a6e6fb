/** A site of the platform: runninghub.ai or runninghub.cn. */
export type Site = 'ai' | 'cn';

/** Day on which the sites of the models were looked at, as `YYYY-MM-DD`. */
export const SITES_SEEN = '2026-09-21';
