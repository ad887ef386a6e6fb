import type { SpecSchema } from '../../../codegen/spec/types.js';

const TYPES: Readonly<Record<string, string>> = {
  string: '文本',
  integer: '整数',
  number: '数字',
  boolean: '是或否',
  object: '对象',
  null: '空',
  image: '图片',
  video: '视频',
  audio: '音频',
  file: '文件',
};

/** What `typeInWords` says, in Chinese: `文本`, `整数`, `图片列表`. */
export function typeInChinese(schema: SpecSchema): string {
  const media = schema['x-media']?.kind;
  if (media !== undefined) return TYPES[media] ?? media;
  const types = [schema.type ?? []].flat();
  if (types.length > 0)
    return types
      .map((type) => (type === 'array' ? `${typeInChinese(schema.items ?? {})}列表` : (TYPES[type] ?? type)))
      .join('或');
  const forms = schema.anyOf ?? schema.oneOf ?? schema.allOf;
  if (forms) return [...new Set(forms.map(typeInChinese))].join('或');
  return schema.properties ? '对象' : '任意';
}

/** What `limitsInWords` says, in Chinese: `1 至 20000 个字符。` Empty when there are no limits. */
export function limitsInChinese(schema: SpecSchema): string {
  const parts = phrases(schema);
  return parts.length === 0 ? '' : `${parts.join('；')}。`;
}

function phrases(schema: SpecSchema): string[] {
  if (schema.type === 'array') {
    const inside = phrases(schema.items ?? {}).map((phrase) => `每项${phrase}`);
    return [range(schema.minItems, schema.maxItems, ' 项'), schema.uniqueItems ? '不可重复' : '', ...inside].filter(
      Boolean,
    );
  }
  const { accept = [], maxSizeMB } = schema['x-media'] ?? {};
  return [
    accept.map((extension) => extension.toUpperCase()).join('、'),
    maxSizeMB === undefined ? '' : `不超过 ${maxSizeMB} MB`,
    schema.type === 'integer' && schema.enum === undefined ? '整数' : '',
    range(schema.minLength, schema.maxLength, ' 个字符'),
    schema.exclusiveMinimum === undefined ? '' : `大于 ${schema.exclusiveMinimum}`,
    range(schema.minimum, schema.maximum),
    schema.exclusiveMaximum === undefined ? '' : `小于 ${schema.exclusiveMaximum}`,
    schema.multipleOf === undefined ? '' : `步长 ${schema.multipleOf}`,
    schema.pattern === undefined ? '' : `须匹配 \`${schema.pattern}\``,
  ].filter(Boolean);
}

function range(min: number | undefined, max: number | undefined, unit = ''): string {
  if (min !== undefined && max !== undefined) return min === max ? `恰好 ${max}${unit}` : `${min} 至 ${max}${unit}`;
  if (min !== undefined) return min === 0 && unit !== '' ? '' : `至少 ${min}${unit}`;
  return max === undefined ? '' : `至多 ${max}${unit}`;
}
