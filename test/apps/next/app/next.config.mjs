import guide from './guide/next/next.config.mjs';

const folder = import.meta.dirname ?? process.cwd();

export default {
  ...guide,
  // Not the folders above, which have lock files, too.
  outputFileTracingRoot: folder,
};
