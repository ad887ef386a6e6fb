import { familyPage, type Site } from './read/site.js';

/** An entry of a sidebar, as VitePress takes it. */
export interface SidebarItem {
  readonly text: string;
  readonly link?: string;
  readonly collapsed?: boolean;
  readonly items?: readonly SidebarItem[];
}

/** Path prefix → the sidebar of the pages under it. */
export type Sidebars = Readonly<Record<string, readonly SidebarItem[]>>;

/** The guides in the order in which they are read. */
export const GUIDES = [
  { text: 'Start', link: '/guides/start.md' },
  { text: 'Media', link: '/guides/media.md' },
  { text: 'Tasks and resuming', link: '/guides/tasks.md' },
  { text: 'Errors and money', link: '/guides/money.md' },
  { text: 'Workflows', link: '/guides/workflows.md' },
  { text: 'AI apps', link: '/guides/apps.md' },
  { text: 'Language models', link: '/guides/llm.md' },
  { text: 'Webhooks', link: '/guides/webhooks.md' },
  { text: 'Testing with the simulator', link: '/guides/testing.md' },
  { text: 'When models change', link: '/guides/regenerating.md' },
  { text: 'Runtimes', link: '/guides/runtimes.md' },
  { text: 'CommonJS', link: '/guides/commonjs.md' },
  { text: 'Next.js', link: '/guides/next.md' },
  { text: 'Express', link: '/guides/express.md' },
  { text: 'Workers and Hono', link: '/guides/workers.md' },
] as const;

/** The sidebars of the pages from the spec. A page shows its family alone: a list of all models would outweigh it. */
export function modelSidebars({ families, tasks, endpoints }: Site): Sidebars {
  const all = { text: 'All models', link: '/models/index.md' };
  const familyList = [...families.keys()].map((family) => ({ text: family, link: familyPage(family) }));
  const taskList = [...tasks.keys()].map((task) => ({ text: task, link: `/tasks/${task}.md` }));
  const tags = [...new Set(endpoints.map(({ tag }) => tag))].sort();
  return {
    ...Object.fromEntries(
      [...families].map(([family, models]) => [
        `/models/${family}/`,
        [
          all,
          {
            text: family,
            link: familyPage(family),
            items: models.map(({ summary, page }) => ({ text: summary, link: page })),
          },
        ],
      ]),
    ),
    '/models/': [all, { text: 'Families', items: familyList }],
    '/tasks/': [
      { text: 'All tasks', link: '/tasks/index.md' },
      { text: 'Tasks', items: taskList },
    ],
    '/endpoints/': [
      { text: 'All endpoints', link: '/endpoints/index.md' },
      ...tags.map((tag) => ({
        text: tag,
        items: endpoints
          .filter((entry) => entry.tag === tag)
          .map(({ summary, page }) => ({ text: summary, link: page })),
      })),
    ],
  };
}
