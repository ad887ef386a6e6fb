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
