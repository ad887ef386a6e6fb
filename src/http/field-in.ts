/** Words that stand where a name could, and are none. */
const NO_NAME =
  /^(?:an?|the|this|that|it|its|input|body|request|parameters?|params?|fields?|model|and|or|no|not|there|is|are|was|must|should|has|value|values|required|missing|invalid|name)$/i;

/**
 * The forms in which a field is named, as `prompt`, `imageUrls[0]` or `nodeInfoList[2].fieldName`: seen live (the first
 * two), in the vendor's samples, or in its other language.
 */
const FORMS = [
  // "taskId must be positive", "Invalid parameters: prompt is required"
  /^(?:[\w ]{1,40}: ?)?["'`]?([A-Za-z_][\w.[\]]{0,80})["'`]? (?:is|are|was|must|should|can|cannot|has|have|exceeds|does)\b/,
  // "请输入参数: apikey"
  /(?:请输入参数|缺少参数|参数错误|无效参数)[:： ]{0,3}["'`]?([A-Za-z_][\w.[\]]{0,80})/,
  // "prompt不能为空", "prompt 必须大于 0"
  /^(?:[\w ]{1,40}: ?)?["'`]?([A-Za-z_][\w.[\]]{0,80})["'`]? ?(?:不能|不可|必须|为空|长度|超过|无效|格式)/,
  // "Missing required parameter: prompt", "invalid value for field 'prompt'"
  /\b(?:parameter|param|field)s?[:： ]{1,3}["'`]?([A-Za-z_][\w.[\]]{0,80})["'`]?(?:$|[\s,.;，。])/i,
];

/** The field that a refusal of the input names; undefined when it names none for sure. */
export function fieldIn(message: string): string | undefined {
  const names = FORMS.map((form) => form.exec(message)?.[1]);
  return names.find((name) => name !== undefined && !NO_NAME.test(name))?.replace(/\.$/, '');
}
