/** The sites of the platform. */
export const SITE_NAMES = ['ai', 'cn'] as const;

/** A site of the platform: runninghub.ai or runninghub.cn. */
export type Site = (typeof SITE_NAMES)[number];

/** Whether a value is the name of a site. */
export const isSite = (value: unknown): value is Site => SITE_NAMES.some((name) => name === value);

/** Days on which a model was looked for on a site, as `YYYY-MM-DD`. */
export interface SiteDays {
  /** The first day on which the site was seen to have it. */
  readonly since?: string | undefined;
  /**
   * The first day on which the site did not show it to visitors, or refused it. Absent as long as it did neither. That
   * the documentation has a page of it proves nothing against this: models that were refused have one, too.
   */
  readonly until?: string | undefined;
  /**
   * Whether a call was refused there (code 40310). What a site only does not show, a key may still reach.
   *
   * @default false
   */
  readonly refused?: boolean | undefined;
}

/** What is known of a model on the sites. One that is not named is not known to lack it. */
export type Sites = Readonly<Partial<Record<Site, SiteDays>>>;

/** Whether a site is not known to lack a model. */
export const isOnSite = (sites: Sites | undefined, site: Site): boolean => sites?.[site]?.until === undefined;

/** Whether a value says of sites, and of nothing else, since and until when they have a model. */
export function isSites(value: unknown): value is Sites {
  return isRecord(value) && Object.entries(value).every(([site, days]) => isSite(site) && isDays(days));
}

function isDays(value: unknown): value is SiteDays {
  if (!isRecord(value)) return false;
  return Object.entries(value).every(
    ([key, part]) => part === undefined || typeof part === (key === 'refused' ? 'boolean' : 'string'),
  );
}

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
