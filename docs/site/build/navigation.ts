import type { SideEntry } from '../shared/frame.js';
import { folderOf, type Language, LANGUAGES } from '../shared/language.js';
import { modelWords } from './read/model-words.js';
import { familyPage, type Site, taskPage } from './read/site.js';
import { taskWords } from './read/words.js';

/** The guides in the order in which they are read, by the path of their pages. */
export const GUIDES = [
  { text: 'Start', zh: '快速开始', page: 'guides/start.md' },
  { text: 'Media', zh: '媒体文件', page: 'guides/media.md' },
  { text: 'Tasks and resuming', zh: '任务与恢复', page: 'guides/tasks.md' },
  { text: 'Errors and money', zh: '错误与费用', page: 'guides/money.md' },
  { text: 'Workflows', zh: '工作流', page: 'guides/workflows.md' },
  { text: 'AI apps', zh: 'AI 应用', page: 'guides/apps.md' },
  { text: 'Helpers of your own', zh: '生成自己的 helper', page: 'guides/generate.md' },
  { text: 'Language models', zh: '语言模型', page: 'guides/llm.md' },
  { text: 'Webhooks', zh: 'Webhook', page: 'guides/webhooks.md' },
  { text: 'Testing with the simulator', zh: '用模拟器测试', page: 'guides/testing.md' },
  { text: 'When models change', zh: '模型变化时', page: 'guides/regenerating.md' },
  { text: 'Runtimes', zh: '运行环境', page: 'guides/runtimes.md' },
  { text: 'A page and its proxy', zh: '页面与它的代理', page: 'guides/proxy.md' },
  { text: 'CommonJS', zh: 'CommonJS', page: 'guides/commonjs.md' },
  { text: 'Next.js', zh: 'Next.js', page: 'guides/next.md' },
  { text: 'Express', zh: 'Express', page: 'guides/express.md' },
  { text: 'Workers and Hono', zh: 'Workers 与 Hono', page: 'guides/workers.md' },
] as const;

/** An entry of a sidebar whose `href` is still the path of a page: `guides/start.md`. */
export type SidebarItem = SideEntry;

/** Path prefix → the sidebar of the pages under it. */
export type Sidebars = Readonly<Record<string, readonly SidebarItem[]>>;

/** The sidebars of the guides and of the pages from the spec. A page of a model shows its family alone. */
export function sidebarsOf(site: Site, hasPage: (page: string) => boolean): Sidebars {
  const { families, tasks, endpoints } = site;
  const inLanguages = (folder: string, entriesOf: (language: Language) => SidebarItem[]): [string, SidebarItem[]][] =>
    LANGUAGES.map((language) => {
      const at = folderOf(language);
      return [at + folder, entriesOf(language).map((entry) => ({ ...entry, href: at + entry.href! }))];
    });
  const tags = [...new Set(endpoints.map(({ tag }) => tag))].sort();
  const at = (page: string) => page.slice(1);
  return {
    'guides/': GUIDES.map(({ text, page }) => ({ text, href: page })),
    'zh/guides/': GUIDES.map(({ zh, page }) => ({ text: zh, href: `zh/${page}` })).filter(({ href }) => hasPage(href)),
    ...Object.fromEntries(
      [...families].flatMap(([family, models]) =>
        inLanguages(at(familyPage(family)).replace('index.md', ''), (language) =>
          models.map((model) => ({ text: modelWords(model, language).title, href: at(model.page) })),
        ),
      ),
    ),
    ...Object.fromEntries(
      inLanguages('tasks/', (language) =>
        [...tasks.keys()].map((task) => ({ text: taskWords(site, task, language).name, href: at(taskPage(task)) })),
      ),
    ),
    'endpoints/': tags.map((tag) => ({
      text: tag,
      items: endpoints
        .filter((entry) => entry.tag === tag)
        .map(({ summary, page }) => ({ text: summary, href: at(page) })),
    })),
  };
}
