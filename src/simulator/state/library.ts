/** A model file of the public library, as the platform describes it. */
export interface LibraryFile {
  readonly id: string;
  readonly resourceName: string;
  readonly resourceType: string;
  readonly nodeModelName: string;
  readonly desc: string;
  readonly baseModel: string;
  readonly tags: readonly { readonly id: number; readonly name: string }[];
}

const STYLE = { id: 12, name: 'style' };
const BASE = { id: 20, name: 'base model' };

/** A few files to look for; the first is the one that the sample workflow loads. */
export const LIBRARY: readonly LibraryFile[] = [
  {
    id: '1900000000000000701',
    resourceName: 'Sample',
    resourceType: 'CHECKPOINT',
    nodeModelName: 'sample.safetensors',
    desc: 'A small model for every purpose',
    baseModel: 'SDXL 1.0',
    tags: [BASE],
  },
  {
    id: '1900000000000000703',
    resourceName: 'Watercolor',
    resourceType: 'LORA',
    nodeModelName: 'watercolor.safetensors',
    desc: 'Loose washes on rough paper',
    baseModel: 'FLUX.1',
    tags: [STYLE],
  },
  {
    id: '1900000000000000705',
    resourceName: 'Woodcut',
    resourceType: 'LORA',
    nodeModelName: 'woodcut.safetensors',
    desc: 'Black lines cut with a broad knife',
    baseModel: 'SDXL 1.0',
    tags: [STYLE],
  },
  {
    id: '1900000000000000707',
    resourceName: 'Sample flow',
    resourceType: 'UNET',
    nodeModelName: 'sample-flow.safetensors',
    desc: 'The same in one part',
    baseModel: 'FLUX.1',
    tags: [BASE],
  },
  {
    id: '1900000000000000709',
    resourceName: 'Sample flow, quantized',
    resourceType: 'GGUF',
    nodeModelName: 'sample-flow-q4.gguf',
    desc: 'For little memory',
    baseModel: 'FLUX.1',
    tags: [BASE],
  },
];
