/** Words that stand where a name could, and are none. */
const NO_NAME =
  /^(?:an?|the|this|that|it|its|input|body|request|parameters?|params?|fields?|model|and|or|no|not|there|is|are|was|must|should|has|value|values|required|missing|invalid|name)$/i;

/** Names of fields, also of those in lists and records: `prompt`, `imageUrls[0]`, `nodeInfoList.fieldName`. */
const NAME = '([A-Za-z_][\\w.]{0,60}(?:\\[\\d{1,4}\\])?[\\w.]{0,60})';

/** The forms in which a field is named: seen live (the first two), in the vendor's samples, or in its other languages. */
const FORMS = [
  // "taskId must be positive", "Invalid parameters: prompt is required"
  new RegExp(
    `^(?:[\\w ]{1,40}: ?)?["'\`]?${NAME}["'\`]? (?:is|are|was|must|should|can|cannot|has|have|exceeds|does)\\b`,
  ),
  // "请输入参数: apikey"
  new RegExp(`(?:请输入参数|缺少参数|参数错误|无效参数)[:： ]{0,3}["'\`]?${NAME}`),
  // "prompt不能为空", "prompt 必须大于 0"
  new RegExp(`^(?:[\\w ]{1,40}: ?)?["'\`]?${NAME}["'\`]? ?(?:不能|不可|必须|为空|长度|超过|无效|格式)`),
  // "Missing required parameter: prompt", "invalid value for field 'prompt'"
  new RegExp(`\\b(?:parameter|param|field)s?[:： ]{1,3}["'\`]?${NAME}["'\`]?(?:$|[\\s,.;，。])`, 'i'),
];

/** The field that a refusal of the input names; undefined when it names none for sure. */
export function fieldIn(message: string): string | undefined {
  const names = FORMS.map((form) => form.exec(message)?.[1]);
  return names.find((name) => name !== undefined && !NO_NAME.test(name))?.replace(/\.$/, '');
}
