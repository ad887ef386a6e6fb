// Generated from spec/openapi.yaml. Do not edit: change the spec and run `npm run generate`.
import type { InputSchema } from '../src/validate/schema.js';

const item_1: InputSchema = {
  type: 'string',
  format: 'uri',
  'x-media': { kind: 'image', accept: ['jpg', 'png'], maxSizeMB: 10 },
};
const webhookUrl_1: InputSchema = { type: 'string', format: 'uri' };

/** What the request body of each model must satisfy, by model id. */
export const schemas: Readonly<Record<string, InputSchema>> = {
  'rhart-image-g-1.5/edit': {
    type: 'object',
    properties: {
      prompt: { type: 'string', maxLength: 800 },
      imageUrls: { type: 'array', items: item_1, minItems: 1, maxItems: 2 },
      aspectRatio: { type: 'string', enum: ['auto', '1:1', '3:2', '2:3'] },
      webhookUrl: webhookUrl_1,
    },
    required: ['prompt', 'imageUrls', 'aspectRatio'],
    additionalProperties: false,
  },
  'rhart-image-g-2-official/text-to-image': {
    type: 'object',
    properties: {
      prompt: { type: 'string', minLength: 1, maxLength: 20000 },
      aspectRatio: {
        type: 'string',
        enum: [
          '1:1',
          '1:2',
          '2:1',
          '1:3',
          '3:1',
          '2:3',
          '3:2',
          '3:4',
          '4:3',
          '4:5',
          '5:4',
          '9:16',
          '21:9',
          '9:21',
          '16:9',
        ],
      },
      resolution: { type: 'string', enum: ['1k', '2k', '4k'] },
      quality: { type: 'string', enum: ['low', 'medium', 'high'] },
      webhookUrl: webhookUrl_1,
    },
    required: ['prompt', 'resolution', 'quality'],
    additionalProperties: false,
  },
  'rhart-image-g/image-to-image': {
    type: 'object',
    properties: {
      model: { type: 'string', enum: ['g-3', 'g-4', 'g-4.1', 'g-4.2'] },
      prompt: { type: 'string' },
      imageUrl: item_1,
      webhookUrl: webhookUrl_1,
    },
    required: ['model', 'prompt'],
    additionalProperties: false,
  },
  'rhart-image-x-official/text-to-image': {
    type: 'object',
    properties: {
      prompt: { type: 'string', minLength: 5, maxLength: 20000 },
      aspectRatio: {
        type: 'string',
        enum: ['2:1', '20:9', '16:9', '4:3', '3:2', '1:1', '2:3', '3:4', '9:16', '9:20', '1:2'],
      },
      outputFormat: { type: 'string', enum: ['jpeg', 'png'] },
      webhookUrl: webhookUrl_1,
    },
    required: ['prompt', 'outputFormat'],
    additionalProperties: false,
  },
  'rhart-video-g-official/image-to-video': {
    type: 'object',
    properties: {
      prompt: { type: 'string', minLength: 5, maxLength: 800 },
      imageUrl: item_1,
      resolution: { type: 'string', enum: ['720p', '480p'] },
      duration: { type: 'string', enum: ['6', '10'] },
      webhookUrl: webhookUrl_1,
    },
    required: ['prompt', 'imageUrl', 'resolution', 'duration'],
    additionalProperties: false,
  },
};
