import type { Language } from '../../shared/language.js';

/** What the pages that list models say around the lists. Names in braces are filled in. */
const EN = {
  models: 'Models',
  modelsAbout: 'All {count} models of RunningHub with their tasks, channels, prices and states.',
  modelsLead:
    '{count} models in {families} families, for {tasks} tasks. Each has a page with a form that runs in the page, its price and its code.',
  byTask: 'By task',
  byFamily: 'By family',
  allModels: 'All models',
  familyTitle: '{name} models',
  familyAbout: 'The {count} models of the family {name}: {about}',
  familyImport: 'To load the helpers of this family alone, import them from {entry}.',
  tasks: 'Tasks',
  tasksAbout: 'What the models of RunningHub do, with the models to begin with.',
  taskAbout: 'The {count} models for {name}: {about}',
  picks: 'To begin with',
  cheapest:
    '{model}: the least of {compared} exact prices per {unit} without the low-price channel, {price} on runninghub.cn',
  model: 'Model',
  family: 'Family',
  task: 'Task',
  produces: 'Produces',
  channel: 'Channel',
  price: 'Price',
  state: 'State',
  unpublished: 'not published',
  families: 'Families',
  one: 'One model.',
  several: '{count} models.',
};

const ZH: typeof EN = {
  models: '模型',
  modelsAbout: 'RunningHub 的全部 {count} 个模型：任务、渠道、价格与状态。',
  modelsLead:
    '共 {count} 个模型，{families} 个系列，{tasks} 种任务。每个模型都有单独的页面：可在页内试运行的表单、价格和代码。',
  byTask: '按任务',
  byFamily: '按系列',
  allModels: '全部模型',
  familyTitle: '{name} 系列模型',
  familyAbout: '{name} 系列的 {count} 个模型：{about}',
  familyImport: '只加载这个系列的 helper 时，从 {entry} 导入。',
  tasks: '任务',
  tasksAbout: 'RunningHub 的模型能做什么，以及每种任务从哪个模型开始。',
  taskAbout: '{name}的 {count} 个模型：{about}',
  picks: '从这里开始',
  cheapest: '{model}：不含低价渠道，按 {unit} 计的 {compared} 个确切标价中最低，runninghub.cn 上为 {price}',
  model: '模型',
  family: '系列',
  task: '任务',
  produces: '输出',
  channel: '渠道',
  price: '价格',
  state: '状态',
  unpublished: '未公开',
  families: '系列',
  one: '一个模型。',
  several: '{count} 个模型。',
};

/** What the pages that list models say, in each language. */
export const PROSE: Readonly<Record<Language, typeof EN>> = { en: EN, zh: ZH };
