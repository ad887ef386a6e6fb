const folder = import.meta.dirname ?? process.cwd();

export default {
  // Not the folders above, which have lock files, too.
  outputFileTracingRoot: folder,
};
