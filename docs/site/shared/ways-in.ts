/** Where a reader who is lost can go on. */
export const WAYS_IN = [
  { path: '/', text: 'Home' },
  { path: '/guides/start.html', text: 'Start: install, key, first call' },
  { path: '/models/', text: 'All models, with search and filters' },
  { path: '/errors.html', text: 'Errors by their code' },
  { path: '/reference/', text: 'Reference of the package' },
] as const;
