import type { Language } from '../../shared/language.js';

/** Where a reader who is lost can go on. */
export const WAYS_IN: Readonly<Record<Language, readonly { readonly page: string; readonly text: string }[]>> = {
  en: [
    { page: '/index.md', text: 'Home' },
    { page: '/guides/start.md', text: 'Start: install, key, first call' },
    { page: '/models/index.md', text: 'All models, with search and filters' },
    { page: '/errors.md', text: 'Errors by their code' },
    { page: '/reference/index.md', text: 'Reference of the package' },
  ],
  zh: [
    { page: '/zh/index.md', text: '首页' },
    { page: '/zh/guides/start.md', text: '快速开始：安装、密钥、第一次调用' },
    { page: '/zh/models/index.md', text: '全部模型，可搜索和筛选' },
    { page: '/errors.md', text: '按代码查错误（英文）' },
    { page: '/reference/index.md', text: '包的 API 参考（英文）' },
  ],
};
