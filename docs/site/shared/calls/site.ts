import type { Site } from '../../../../src/contract/site.js';

/** The site that code calls when it names none. */
export const USUAL_SITE: Site = 'ai';

/** Where the API of a site is. */
export const originOf = (site: Site) => `https://www.runninghub.${site}`;
