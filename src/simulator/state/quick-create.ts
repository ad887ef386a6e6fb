import type { SimulatorApp } from './graphs.js';

/** A style of a Quick Create app, as the platform describes it. */
interface Style {
  readonly name: string;
  readonly content: string;
  readonly trigger: string;
  readonly lora: string;
}

const STYLES: readonly Style[] = [
  { name: 'Watercolor', content: 'loose washes on rough paper', trigger: 'wc style', lora: 'watercolor.safetensors' },
  { name: 'Woodcut', content: 'black lines cut with a broad knife', trigger: 'wcut', lora: 'woodcut.safetensors' },
];

const input = (nodeId: string, nodeName: string, fieldName: string, fieldType: string, fieldValue: string) => ({
  nodeId,
  nodeName,
  fieldName,
  fieldType,
  fieldValue,
  description: fieldName,
});

/** The one Quick Create app that there is. */
const APP_ID = '1900000000000000501';

/** The Quick Create apps, by id. */
export const QUICK_APPS: Readonly<Record<string, SimulatorApp>> = {
  [APP_ID]: {
    name: 'Sample of Quick Create',
    inputs: [
      input('10', 'Text', 'text', 'STRING', 'a lighthouse'),
      input('11', 'LoraLoader', 'lora_name', 'LORA', 'watercolor.safetensors'),
      input('11', 'LoraLoader', 'strength_model', 'FLOAT', '0.8'),
      input('12', 'LoadImage', 'image', 'IMAGE', 'sample.png'),
    ],
  },
};

/** The styles of an app; none when it has none of this type. */
export function stylesOf(webappId: string, type: number): Record<string, unknown>[] {
  if (webappId !== APP_ID || type !== 2) return [];
  return STYLES.map(({ name, content, trigger, lora }, index) => ({
    id: String(BigInt(webappId) + BigInt(index + 1)),
    type,
    webappId,
    modelCategory: 1,
    modelName: name,
    modelKey: name.toLowerCase(),
    modelPreviewUrl: null,
    content,
    modelTrigger: trigger,
    modelLoar1FileName: lora,
    modelLoar1Weight: 0.8,
    modelLoar2FileName: null,
    modelLoar2Weight: null,
  }));
}
