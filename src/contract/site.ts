/** The sites of the platform. */
export const SITE_NAMES = ['ai', 'cn'] as const;

/** A site of the platform: runninghub.ai or runninghub.cn. */
export type Site = (typeof SITE_NAMES)[number];

/** Whether a value is the name of a site. */
export const isSite = (value: unknown): value is Site => SITE_NAMES.some((name) => name === value);

/** Day on which the sites of the models were looked at, as `YYYY-MM-DD`. */
export const SITES_SEEN = '2026-09-21';
