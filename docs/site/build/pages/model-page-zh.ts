import { code, codes } from '../../../../codegen/words/code.js';
import { modelPath } from '../../../../src/http/endpoints.js';
import type { Words } from '../../theme/words/en.js';
import { WORDS } from '../../theme/words/index.js';
import { modelWords } from '../read/model-words.js';
import { familyPage, type Site, type SiteModel, taskPage } from '../read/site.js';
import { familyWords, taskWords } from '../read/words.js';
import { document, frontMatter, link, list, prose, section } from './markdown.js';
import { isInputKnown } from './model-page.js';
import { priceTable } from './model-price.js';

const STATES = { active: '可用', deprecated: '已弃用，仍可调用', withdrawn: '已下线，调用可能被拒绝' } as const;

/**
 * The page of a model in Chinese: what it is, at work, what it costs and what it is called. What the fields say is in
 * the language that the spec has it in; answers, errors and sources stand on the English page.
 */
export function chineseModelPage(site: Site, model: SiteModel): string {
  const { id, helper, about } = model;
  const { title, description } = modelWords(model, 'zh');
  const { name, aliases = [], family, task, output, channel, lifecycle } = about;
  const english = `/en${model.page}#`;
  return document(
    frontMatter({ title, description: `${title}：${description.replaceAll('\n', ' ')}`, layout: 'wide', model: id }),
    `# ${prose(title)}`,
    lifecycle.status === 'active' ? '' : `::: warning ${STATES[lifecycle.status]}\n${lifecycle.date} 确认。\n:::`,
    prose(description),
    [
      link(familyWords(site, family, 'zh').name, familyPage(family)),
      link(taskWords(site, task, 'zh').name, taskPage(task)),
      WORDS.zh[output],
      WORDS.zh[channel as keyof Words],
      `${STATES[lifecycle.status]}（${lifecycle.date}）`,
    ].join(' · '),
    isInputKnown(model)
      ? '<PageSlot name="try-it" />'
      : '::: warning 参数没有公开\n空的输入会产生一次付费调用。请先在平台的模型页面上查看参数。\n:::',
    section('价格', priceTable(model, 'zh') || '该模型没有公开价格。'),
    section(
      '名称',
      list([
        `文档中的名称：${code(name)}`,
        `id 与接口：${code(id)}，${code(`POST ${modelPath(id)}`)}`,
        `Helper：${code(helper)}`,
        ...(aliases.length > 0 ? [`其他名称：${codes([...aliases])}`] : []),
      ]),
    ),
    section(
      '更多',
      list([
        link('响应示例（英文）', `${english}the-response`),
        link('错误（英文）', `${english}errors`),
        link('同类模型（英文）', `${english}family-and-alternatives`),
        link('信息来源（英文）', `${english}sources`),
      ]),
    ),
  );
}
