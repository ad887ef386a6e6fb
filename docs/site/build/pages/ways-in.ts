/** Where a reader who is lost can go on. */
export const WAYS_IN = [
  { page: '/index.md', text: 'Home' },
  { page: '/guides/start.md', text: 'Start: install, key, first call' },
  { page: '/models/index.md', text: 'All models, with search and filters' },
  { page: '/errors.md', text: 'Errors by their code' },
  { page: '/reference/index.md', text: 'Reference of the package' },
] as const;
